import type { Coalesced } from '@portfolio/database';
import { DEADLINE_HEADER, type DeadlineToken, type DeadlineTimer } from '@portfolio/server';
import { BYTES_HEADER, isOverCode, OverBudget, TODAY_HEADER, WORK, WORK_HEADER, type Budget, type FanOut, type Feed } from '@portfolio/subgraph';
import { Pool } from 'undici';
import { coalescedVersion } from '../cache/data-version.js';
import { sendHttpRequest } from './http-request.js';
import { remoteFeed } from './remote-feed.js';
import type { FetchResult } from '../executor/plan-run.js';
import { CircuitBreaker, type BreakerState } from '../../protection/circuit-breaker/circuit-breaker.js';
import { GATEWAY_STATUSES, UnusableAnswer } from '../../protection/circuit-breaker/transient.js';
import { fanOutIn } from '../../protection/cost/index.js';
import { subgraphSource, type Connect, type SubgraphSource } from './subgraph-source.js';

const CONNECTIONS = 64;
const BYTE_ORDER_MARK = 0xfeff;

export interface RemoteOptions {
  name: string;
  /** The URL of its GraphQL endpoint, with a query string or credentials where needed; `version`, `fan-out` and its feed are relative to it. */
  url: string;
  timer: DeadlineTimer;
  /** Called when its circuit opens, and when it closes again. */
  onCircuit?: (state: BreakerState) => void;
}

/** A subgraph behind a URL: its connection pool and circuit breaker. */
export class RemoteSubgraph {
  readonly breaker: CircuitBreaker;
  readonly source: SubgraphSource;
  readonly feed: Feed;
  private readonly pool: Pool;
  private readonly path: string;
  private readonly pathOf: (name: string, query?: Record<string, string>) => string;
  private readonly credentials: Readonly<Record<string, string>>;
  private readonly versions: Coalesced<string | undefined>;
  private readonly fanOuts: Coalesced<string | undefined>;
  private told: FanOut | undefined;

  constructor({ name, url, timer, onCircuit }: RemoteOptions) {
    const { origin, pathname, search, username, password } = new URL(url);
    this.pool = new Pool(origin, { connections: CONNECTIONS });
    this.path = pathname + search;
    this.pathOf = (other, query = {}) => {
      const asked = new URLSearchParams(query).toString();
      const { pathname: place } = new URL(other, origin + pathname);
      return asked ? `${place}${search ? `${search}&` : '?'}${asked}` : place + search;
    };
    this.credentials = username || password ? { authorization: basic(decodeURIComponent(username), decodeURIComponent(password)) } : {};
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
    return this.pool.close();
  }

  /** Serializes the document once. The answer is parsed whatever its status, since a subgraph's errors come with a 4xx. */
  private connectAs(name: string): Connect {
    return (query) => {
      const head = `{"query":${JSON.stringify(query)},"variables":`;
      return async (variables, { metadata, today, statements, tracing, budget }, deadline) => {
        const body = `${head}${JSON.stringify(variables)}}`;
        const headers = {
          'content-type': 'application/json',
          accept: 'application/json',
          ...this.credentials,
          'x-transaktionsid': metadata.transactionId,
          'x-transaktionstid': metadata.transactionTime,
          [TODAY_HEADER]: today,
          ...tracing?.headers(),
        };
        const answer = await this.breaker.run(() => this.send(headers, body, deadline, budget), deadline).catch((error: unknown) => ended(budget, error));
        const sent = answer.extensions?.statements;
        if (sent !== undefined) statements[name] = (statements[name] ?? 0) + sent;
        return answer;
      };
    };
  }

  private async send(fixed: Record<string, string>, body: string, deadline: DeadlineToken | undefined, budget: Budget | undefined): Promise<SubgraphAnswer> {
    const headers = {
      ...fixed,
      ...(deadline && { [DEADLINE_HEADER]: String(deadline.remaining) }),
      ...(budget && { [WORK_HEADER]: String(budget.workLeft), [BYTES_HEADER]: String(budget.bytesLeft) }),
    };
    const sent = { method: 'POST', path: this.path, headers, body } as const;
    const { status, text, headers: answerHeaders } = await sendHttpRequest(this.pool, sent, { deadline, maxBytes: budget?.bytesLeft });
    budget?.count((Number(answerHeaders[WORK_HEADER]) || 0) + WORK.byte * text.length, text.length);
    budget?.check();
    return parsed(text, status);
  }

  private async fetchText(name: string, deadline: DeadlineToken): Promise<string | undefined> {
    const { status, text } = await this.get(this.pathOf(name), deadline);
    return status === 200 ? text : undefined;
  }

  private get(path: string, deadline: DeadlineToken): Promise<{ status: number; text: string }> {
    return sendHttpRequest(this.pool, { method: 'GET', path, headers: this.credentials }, { deadline });
  }
}

function basic(name: string, password: string): string {
  return `Basic ${Buffer.from(`${name}:${password}`).toString('base64')}`;
}

/** Ends the whole request's budget where a subgraph, or its answer, exceeded it; rethrows. */
function ended(budget: Budget | undefined, error: unknown): never {
  if (budget && error instanceof OverBudget) budget.end(error.code);
  throw error;
}

type SubgraphAnswer = FetchResult & { extensions?: { statements?: number } };

/** Parses an answer; throws UnusableAnswer for a proxy's error page, and for anything that is no GraphQL response. */
function parsed(text: string, status: number): SubgraphAnswer {
  try {
    if (GATEWAY_STATUSES.includes(status)) throw new UnusableAnswer(status, text.length);
    const answer = JSON.parse(text.charCodeAt(0) === BYTE_ORDER_MARK ? text.slice(1) : text) as SubgraphAnswer | null;
    if (answer && ('data' in answer || 'errors' in answer)) return withinBudget(answer);
  } catch (error) {
    if (error instanceof OverBudget) throw error;
    // told below, with the status
  }
  throw new UnusableAnswer(status, text.length);
}

/** Throws OverBudget where the subgraph has ended the request. */
function withinBudget(answer: SubgraphAnswer): SubgraphAnswer {
  for (const { message, extensions } of answer.errors ?? []) if (isOverCode(extensions?.code)) throw new OverBudget(extensions.code, message);
  return answer;
}
