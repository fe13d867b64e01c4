import { DEADLINE_HEADER, DeadlineToken } from '@portfolio/server';
import { BYTES_HEADER, tooLong, WORK_HEADER, type Budget } from '@portfolio/subgraph';
import type { Dispatcher } from 'undici';
import { GATEWAY_STATUSES, UnusableAnswer } from '../../protection/circuit-breaker/transient.js';
import { isInLines, sendHttpRequest } from './http-request.js';

/** A read of a subgraph, with what it would be sent with if it were alone. */
export interface BatchedRequest {
  subgraph: string;
  /** Where it goes when it goes alone. */
  path: string;
  headers: Readonly<Record<string, string>>;
  /** JSON. */
  body: string;
  deadline: DeadlineToken | undefined;
  budget: Budget | undefined;
}

export interface SubgraphResponse {
  status: number;
  /** Of the body, in characters. */
  length: number;
  /** Units of work that it took there. */
  work: number;
  /** Undefined where it is no JSON. */
  body: unknown;
}

interface Waiting {
  request: BatchedRequest;
  resolve(response: SubgraphResponse): void;
  reject(error: unknown): void;
  /** Whether it was answered, or given up. */
  settled: boolean;
}

/** A batch is no larger, and takes no body that is larger alone, in characters. */
const LARGEST = 500_000;
const MOST_PARTS = 200;

/** How long a server that knows no batches is not sent any, in milliseconds. */
const WITHOUT_BATCHES = 60_000;

const JSON_ALONE = { 'content-type': 'application/json', accept: 'application/json' };
const JSON_IN_LINES = { 'content-type': 'application/json', accept: 'application/x-ndjson, application/json' };

const BYTE_ORDER_MARK = 0xfeff;

/** Sends reads to one server: those that begin in the same turn of the event loop in one exchange, each with its own deadline, status and answer. */
export class BatchedRequests {
  private waiting: Waiting[] = [];
  private aloneUntil = -Infinity;

  constructor(
    private readonly dispatcher: Dispatcher,
    private readonly path: string,
    /** Headers of every exchange. */
    private readonly headers: Readonly<Record<string, string>>,
  ) {}

  /** In an exchange of its own, as every GraphQL server takes it. */
  async sendAlone(request: BatchedRequest): Promise<SubgraphResponse> {
    const { path, body, deadline, budget } = request;
    const sent = { method: 'POST', path, headers: { ...this.headers, ...JSON_ALONE, ...headersOf(request) }, body } as const;
    const { status, text, headers } = await sendHttpRequest(this.dispatcher, sent, { deadline, maxBytes: budget?.bytesLeft });
    return responseOf(text, status, Number(headers[WORK_HEADER]) || 0);
  }

  send(request: BatchedRequest): Promise<SubgraphResponse> {
    if (request.body.length > LARGEST || performance.now() < this.aloneUntil) return this.sendAlone(request);
    return new Promise((resolve, reject) => {
      if (this.waiting.length === 0) setImmediate(() => this.flush());
      this.waiting.push({ request, resolve, reject, settled: false });
    });
  }

  private flush(): void {
    const all = this.waiting;
    this.waiting = [];
    let [batch, size]: [Waiting[], number] = [[], 0];
    for (const waiting of all) {
      if (batch.length === MOST_PARTS || size + waiting.request.body.length > LARGEST) {
        this.exchange(batch);
        [batch, size] = [[], 0];
      }
      batch.push(waiting);
      size += waiting.request.body.length;
    }
    this.exchange(batch);
  }

  private exchange(batch: readonly Waiting[]): void {
    if (batch.length === 1) this.alone(batch[0]!);
    else void this.together(batch).catch((error: unknown) => batch.forEach((waiting) => settle(waiting, () => waiting.reject(error))));
  }

  private alone(waiting: Waiting): void {
    this.sendAlone(waiting.request).then(
      (response) => settle(waiting, () => waiting.resolve(response)),
      (error: unknown) => settle(waiting, () => waiting.reject(error)),
    );
  }

  private async together(batch: readonly Waiting[]): Promise<void> {
    const exchange = new DeadlineToken(Infinity, () => new Error('expected no end'));
    const endWhenSettled = (reason: Error) => batch.every(({ settled }) => settled) && exchange.abort(reason);
    const stopWaiting = batch.map((waiting) => whenAborted(waiting, endWhenSettled));
    try {
      const sent = {
        method: 'POST',
        path: this.path,
        headers: { ...this.headers, ...JSON_IN_LINES },
        body: `[${batch.map(({ request }) => partOf(request)).join()}]`,
      } as const;
      const bytes = batch.reduce((sum, { request }) => sum + (request.budget?.bytesLeft ?? Infinity), 0);
      const onLine = (line: string) => answerPart(batch, line);
      const { status, headers, text } = await sendHttpRequest(this.dispatcher, sent, {
        deadline: exchange,
        maxBytes: Number.isFinite(bytes) ? bytes : undefined,
        onLine,
      });
      if (GATEWAY_STATUSES.includes(status)) return batch.forEach((waiting) => settle(waiting, () => waiting.resolve(responseOf(text, status))));
      if (!isInLines(status, headers)) {
        // Whatever it says of the path, or of a list where it takes one operation.
        this.aloneUntil = performance.now() + WITHOUT_BATCHES;
        return batch.forEach((waiting) => waiting.settled || this.alone(waiting));
      }
      for (const line of text.split('\n')) if (line) onLine(line);
      for (const waiting of batch) settle(waiting, () => waiting.reject(new UnusableAnswer(502, text.length)));
    } finally {
      for (const stop of stopWaiting) stop();
    }
  }
}

function headersOf({ headers, deadline, budget }: BatchedRequest): Record<string, string> {
  return {
    ...headers,
    ...(deadline && { [DEADLINE_HEADER]: String(deadline.remaining) }),
    ...(budget && { [WORK_HEADER]: String(budget.workLeft), [BYTES_HEADER]: String(budget.bytesLeft) }),
  };
}

function partOf(request: BatchedRequest): string {
  return `{"subgraph":${JSON.stringify(request.subgraph)},"headers":${JSON.stringify(headersOf(request))},"request":${request.body}}`;
}

/** Hands a line to the part whose answer it is. */
function answerPart(batch: readonly Waiting[], line: string): void {
  const { part = -1, status = 0, work = 0, answer: body } = (jsonOf(line) ?? {}) as { part?: number; status?: number; work?: number; answer?: unknown };
  const waiting = batch[part];
  if (!waiting) throw new UnusableAnswer(200, line.length);
  const { bytesLeft = Infinity } = waiting.request.budget ?? {};
  settle(waiting, () =>
    line.length > bytesLeft ? waiting.reject(tooLong({ answerBytes: bytesLeft })) : waiting.resolve({ status, work, body, length: line.length }),
  );
}

function responseOf(text: string, status: number, work = 0): SubgraphResponse {
  return { status, work, body: jsonOf(text.charCodeAt(0) === BYTE_ORDER_MARK ? text.slice(1) : text), length: text.length };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Gives a part up with its deadline; returns how to stop waiting for that. */
function whenAborted(waiting: Waiting, then: (reason: Error) => void): () => void {
  const { deadline } = waiting.request;
  if (!deadline) return () => undefined;
  const abort = () => {
    settle(waiting, () => waiting.reject(deadline.reason));
    then(deadline.reason!);
  };
  if (deadline.aborted) queueMicrotask(abort);
  else deadline.onAbort(abort);
  return () => deadline.offAbort(abort);
}

function settle(waiting: Waiting, how: () => void): void {
  if (waiting.settled) return;
  waiting.settled = true;
  how();
}
