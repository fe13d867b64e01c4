import type { Coalesced } from '@portfolio/database';
import type { DeadlineToken, DeadlineTimer } from '@portfolio/server';
import { isOverCode, OverBudget, TODAY_HEADER, WORK, type Budget, type FanOut, type Feed } from '@portfolio/subgraph';
import { coalescedVersion } from '../cache/data-version.js';
import type { BatchedRequest, SubgraphResponse } from './batched-requests.js';
import { sendHttpRequest } from './http-request.js';
import { remoteFeed } from './remote-feed.js';
import { RemoteServers, type RemoteServer } from './remote-server.js';
import type { FetchResult } from '../executor/plan-run.js';
import { CircuitBreaker, type BreakerState } from '../../protection/circuit-breaker/circuit-breaker.js';
import { GATEWAY_STATUSES, UnusableAnswer } from '../../protection/circuit-breaker/transient.js';
import { fanOutIn } from '../../protection/cost/index.js';
import { isMutation, subgraphSource, type Connect, type SubgraphSource } from './subgraph-source.js';

export interface RemoteOptions {
  name: string;
  /** The URL of its GraphQL endpoint, with a query string or credentials where needed; `version`, `fan-out` and its feed are relative to it. */
  url: string;
  timer: DeadlineTimer;
  /** Where its server is found, which others may have too; absent: it is its own. */
  servers?: RemoteServers;
  /** Called when its circuit opens, and when it closes again. */
  onCircuit?: (state: BreakerState) => void;
}

/** A subgraph behind a URL: its circuit breaker, and what is asked of its server. */
export class RemoteSubgraph {
  readonly breaker: CircuitBreaker;
  readonly source: SubgraphSource;
  readonly feed: Feed;
  private readonly server: RemoteServer;
  private readonly path: string;
  private readonly pathOf: (name: string, query?: Record<string, string>) => string;
  private readonly versions: Coalesced<string | undefined>;
  private readonly fanOuts: Coalesced<string | undefined>;
  private told: FanOut | undefined;

  constructor({ name, url, timer, servers = new RemoteServers(), onCircuit }: RemoteOptions) {
    const { origin, pathname, search } = new URL(url);
    this.server = servers.at(name, url);
    this.path = pathname + search;
    this.pathOf = (other, query = {}) => {
      const asked = new URLSearchParams(query).toString();
      const { pathname: place } = new URL(other, origin + pathname);
      return asked ? `${place}${search ? `${search}&` : '?'}${asked}` : place + search;
    };
    this.breaker = new CircuitBreaker(name, onCircuit);
    this.source = subgraphSource(name, this.connectAs(name));
    this.feed = remoteFeed(name, timer, (path, query, deadline) => this.get(this.pathOf(path, query), deadline));
    this.versions = coalescedVersion(timer, (deadline) => this.fetchText('version', deadline));
    this.fanOuts = coalescedVersion(timer, (deadline) => this.fetchText('fan-out', deadline));
  }

  /** Its data version; undefined where it is unknown, so that answers from it are not cached. */
  async version(): Promise<string | undefined> {
    return this.breaker.state === 'closed' ? this.versions.now() : undefined;
  }

  /** What it tells of the sizes of its data, or told last; undefined where it never did. */
  async fanOut(): Promise<FanOut | undefined> {
    const text = this.breaker.state === 'closed' ? await this.fanOuts.now() : undefined;
    this.told = (text === undefined ? undefined : fanOutIn(text)) ?? this.told;
    return this.told;
  }

  close(): Promise<void> {
    return this.server.close();
  }

  /** Serializes the document once. The answer is parsed whatever its status, since a subgraph's errors come with a 4xx. */
  private connectAs(name: string): Connect {
    return (query) => {
      const head = `{"query":${JSON.stringify(query)},"variables":`;
      const { batches } = this.server;
      const send = isMutation(query) ? (request: BatchedRequest) => batches.sendAlone(request) : (request: BatchedRequest) => batches.send(request);
      return async (variables, { metadata, today, statements, tracing, budget }, deadline) => {
        const body = `${head}${JSON.stringify(variables)}}`;
        const headers = {
          'x-transaktionsid': metadata.transactionId,
          'x-transaktionstid': metadata.transactionTime,
          [TODAY_HEADER]: today,
          ...tracing?.headers(),
        };
        const request = { subgraph: name, path: this.path, headers, body, deadline, budget };
        const answer = await this.breaker.run(async () => answerIn(await send(request), budget), deadline).catch((error: unknown) => ended(budget, error));
        const sent = answer.extensions?.statements;
        if (sent !== undefined) statements[name] = (statements[name] ?? 0) + sent;
        return answer;
      };
    };
  }

  private async fetchText(name: string, deadline: DeadlineToken): Promise<string | undefined> {
    const { status, text } = await this.get(this.pathOf(name), deadline);
    return status === 200 ? text : undefined;
  }

  private get(path: string, deadline: DeadlineToken): Promise<{ status: number; text: string }> {
    return sendHttpRequest(this.server.pool, { method: 'GET', path, headers: this.server.credentials }, { deadline });
  }
}

/** Ends the whole request's budget where a subgraph, or its answer, exceeded it; rethrows. */
function ended(budget: Budget | undefined, error: unknown): never {
  if (budget && error instanceof OverBudget) budget.end(error.code);
  throw error;
}

type SubgraphAnswer = FetchResult & { extensions?: { statements?: number } };

/** Counts what an answer took; throws UnusableAnswer for a proxy's error page, and for anything that is no GraphQL response. */
function answerIn({ status, body, length, work }: SubgraphResponse, budget: Budget | undefined): SubgraphAnswer {
  budget?.count(work + WORK.byte * length, length);
  budget?.check();
  const isAnswer = typeof body === 'object' && body !== null && ('data' in body || 'errors' in body);
  if (GATEWAY_STATUSES.includes(status) || !isAnswer) throw new UnusableAnswer(status, length);
  return withinBudget(body as SubgraphAnswer);
}

/** Throws OverBudget where the subgraph has ended the request. */
function withinBudget(answer: SubgraphAnswer): SubgraphAnswer {
  for (const { message, extensions } of answer.errors ?? []) if (isOverCode(extensions?.code)) throw new OverBudget(extensions.code, message);
  return answer;
}
