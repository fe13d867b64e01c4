import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { defaultTimeouts } from '@portfolio/config';
import { DeadlineTimer } from '@portfolio/server';
import { waitFor } from '@portfolio/testkit';
import type { GraphQLError } from 'graphql';
import { RequestDeadlines } from '../src/protection/request-deadlines.js';
import type { BreakerState } from '../src/protection/circuit-breaker/circuit-breaker.js';
import { RetryBudget } from '../src/protection/circuit-breaker/retry-budget.js';
import { RemoteSubgraph } from '../src/execution/subgraphs/remote-subgraph.js';

type Answering = (request: IncomingMessage, response: ServerResponse) => void;

const METADATA = { transactionId: '00000000-0000-4000-8000-000000000000', transactionTime: '2025-11-21T12:00:00Z' };

const good: Answering = (_request, response) => void response.end('{"data":{"tasks":3}}');
const reset: Answering = (request) => void request.socket.destroy();
const status =
  (code: number): Answering =>
  (_request, response) =>
    void response.writeHead(code).end('a page of a proxy');

describe('a subgraph behind a network', () => {
  let server: Server;
  let remote: RemoteSubgraph;
  let deadlines: RequestDeadlines;
  /** One answer per request; the last for all that follow. */
  let answers: Answering[];
  let received: number;
  let states: BreakerState[];

  beforeEach(async () => {
    [received, answers, states] = [0, [good], []];
    server = createServer((request, response) => {
      request.resume();
      const answer = answers[Math.min(received, answers.length - 1)]!;
      received += 1;
      answer(request, response);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`;
    deadlines = new RequestDeadlines(defaultTimeouts());
    remote = new RemoteSubgraph({ name: 'klik', url, timer: new DeadlineTimer(), onCircuit: (state) => states.push(state) });
  });

  afterEach(async () => {
    server.closeAllConnections();
    server.close();
    await remote.close();
  });

  const send = async (query = 'query Q__klik__0{tasks}') =>
    await remote.source.prepare(query)({}, { metadata: METADATA, today: '2025-11-21', statements: {}, deadline: deadlines.deadline() }, []);
  const refused = async (query?: string) => {
    const error = await send(query).then(
      () => undefined,
      (reason: GraphQLError) => reason,
    );
    return error && [error.extensions.code, error.extensions.serviceName];
  };
  const fail = async (times: number) => {
    for (let time = 0; time < times; time += 1) await refused();
  };

  test.each([
    ['a lost connection', reset],
    ['a proxy that does not reach it', status(503)],
  ])('is asked again after %s', async (_, failing) => {
    answers = [failing, failing, good];
    expect(await send()).toEqual({ data: { tasks: 3 } });
    expect([received, remote.breaker.counts]).toEqual([3, { retried: 2, refused: 0 }]);
  });

  test('is asked three times at the most', async () => {
    answers = [reset];
    expect(await refused()).toEqual(['SUBGRAPH_UNAVAILABLE', 'klik']);
    expect(received).toBe(3);
  });

  test.each([
    ['a mutation', 'mutation M__klik__0{close}', reset],
    ['an answer that is none', undefined, status(500)],
  ])('is asked once where it fails: %s', async (_, query, failing) => {
    answers = [failing];
    expect(await refused(query)).toEqual(['SUBGRAPH_UNAVAILABLE', 'klik']);
    expect(received).toBe(1);
  });

  test('that fails again and again is not asked while its circuit is open, until one question shows that it is back', async () => {
    answers = [status(500)];
    await fail(5);
    expect([received, remote.breaker.state, await refused()]).toEqual([5, 'open', ['SUBGRAPH_CIRCUIT_OPEN', 'klik']]);
    expect([received, await remote.version()]).toEqual([5, undefined]);
    answers = [good];
    await waitFor(async () => (await refused()) === undefined, 'the circuit to close');
    expect(states).toEqual(['open', 'half-open', 'closed']);
    expect(received).toBe(6);
  });

  test('that is back for nobody else while one question tries it', async () => {
    answers = [status(500)];
    await fail(5);
    let answerLate = (): void => undefined;
    answers = [(request, response) => void (answerLate = () => good(request, response))];
    const first = waitFor(async () => (await refused()) === undefined, 'the circuit to close');
    await waitFor(() => remote.breaker.state === 'half-open' && received === 6, 'a question to try it');
    expect(await refused()).toEqual(['SUBGRAPH_CIRCUIT_OPEN', 'klik']);
    answerLate();
    await first;
    expect(received).toBe(6);
  });

  test('that does not answer in time counts as failing, a client that goes away does not', async () => {
    answers = [() => undefined];
    for (let time = 0; time < 6; time += 1) {
      const deadline = deadlines.deadline();
      const gone = remote.source.prepare('{tasks}')({}, { metadata: METADATA, today: '2025-11-21', statements: {}, deadline }, []);
      deadline.abandon();
      await expect(gone).rejects.toThrow();
    }
    expect(remote.breaker.state).toBe('closed');
    deadlines = new RequestDeadlines({ ...defaultTimeouts(), subgraph: 100 });
    await Promise.all(Array.from({ length: 5 }, () => refused()));
    await waitFor(() => remote.breaker.state === 'open', 'the circuit to open');
  });
});

test('retries are bounded to a share of the questions', () => {
  const budget = new RetryBudget();
  expect(Array.from({ length: 21 }, () => budget.take()).lastIndexOf(true)).toBe(19);
  for (let count = 0; count < 9; count += 1) budget.countRequest();
  expect([budget.take(), budget.take()]).toEqual([true, false]);
});

test('no more than twenty retries are saved up, however many questions were asked', () => {
  const budget = new RetryBudget();
  const taken = () => Array.from({ length: 30 }, () => budget.take()).filter(Boolean).length;
  const countRequests = (times: number) => Array.from({ length: times }).forEach(() => budget.countRequest());
  countRequests(1);
  expect(taken()).toBe(20);
  countRequests(4);
  expect(taken()).toBe(0);
  countRequests(1);
  expect(taken()).toBe(1);
  countRequests(1_000);
  expect(taken()).toBe(20);
});
