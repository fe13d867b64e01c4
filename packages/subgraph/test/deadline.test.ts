import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { DeadlineToken } from '@portfolio/server';
import { waitFor } from '@portfolio/testkit';
import { GraphQLError } from 'graphql';
import { answering } from '../src/http/answer.js';
import type { OpenSubgraph, RequestOptions } from '../src/index.js';

/** A subgraph that answers when its caller has stopped waiting, and else when it is told to. */
describe('a subgraph server', () => {
  let server: Server;
  let url: string;
  let tokens: DeadlineToken[];
  let answer: () => void;

  beforeAll(async () => {
    const subgraph = {
      name: 'klik',
      createContext: (_metadata: unknown, { cancellation }: RequestOptions) => ({ cancellation, statements: { count: 0 } }),
      prepare: () => ({
        isMutation: false,
        execute: (_variables: unknown, { cancellation }: { cancellation: DeadlineToken }) =>
          new Promise((resolve) => {
            tokens.push(cancellation);
            answer = () => resolve({ data: { tasks: [] } });
            cancellation.onAbort(() => resolve({ data: { tasks: null }, errors: [new GraphQLError('', { originalError: cancellation.reason })] }));
          }),
      }),
    } as unknown as OpenSubgraph;
    server = createServer(
      answering([subgraph], { diagnostics: false, log: () => undefined, allowance: { work: 1_000_000, answerBytes: 1_000_000 } }, () => true),
    );
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`;
  });

  afterAll(() => void server.close());
  beforeEach(() => void (tokens = []));

  const request = (headers: Record<string, string> = {}, signal?: AbortSignal) =>
    fetch(url, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: '{"query":"{ tasks }"}', signal });

  test('stops at the deadline that its caller sends', async () => {
    const response = await request({ 'x-deadline-ms': '30' });
    expect(await response.json()).toMatchObject({ data: { tasks: null } });
    expect(tokens[0]!.reason).toMatchObject({
      message: 'expected the answer within 30 ms, as the header x-deadline-ms says',
      extensions: { code: 'DEADLINE_EXCEEDED' },
    });
  });

  test('stops when its caller goes away', async () => {
    const caller = new AbortController();
    const gone = request({}, caller.signal).catch((error: Error) => error.name);
    await waitFor(() => tokens.length === 1, 'the request to arrive');
    caller.abort();
    expect(await gone).toBe('AbortError');
    await waitFor(() => tokens[0]!.aborted, 'the work to stop');
  });

  test.each([{}, { 'x-deadline-ms': 'soon' }, { 'x-deadline-ms': '-1' }, { 'x-deadline-ms': '60000' }])('continues until the deadline: %j', async (headers) => {
    const response = request(headers as Record<string, string>);
    await waitFor(() => tokens.length === 1, 'the request to arrive');
    answer();
    expect(await (await response).json()).toEqual({ data: { tasks: [] } });
    expect(tokens[0]!.aborted).toBe(false);
  });
});
