import autocannon, { type Client, type Instance } from 'autocannon';
import { judge, missingIn, type Verdict } from './judge.ts';
import type { Sample } from './questions.ts';

/** What became of the requests of a time. */
export interface Tally extends Record<Verdict, number> {
  /** When the last one was not answered whole, by `performance.now()`; 0: none. */
  lastBad: number;
  /** How many were answered whole since. */
  goodSince: number;
  /** Number of errors by code and subgraph in the partial ones. */
  missing: Record<string, number>;
  /** Of the first wrong ones, for people. */
  wrongOnes: string[];
}

export interface LoadOptions {
  url: string;
  samples: readonly Sample[];
  connections: number;
  /** Requests a second. */
  rate: number;
}

/** The same questions over and over, at a constant rate, each answer compared with the right one. */
export class Load {
  private tally = emptyTally();
  private readonly running: Instance;
  private readonly stopped: Promise<void>;
  private readonly byTransaction: ReadonlyMap<string, Sample>;

  constructor({ url, samples, connections, rate }: LoadOptions) {
    this.byTransaction = new Map(samples.map((one) => [one.transaction, one]));
    const requests = samples.map(({ body, transaction }) => ({
      method: 'POST' as const,
      body,
      headers: { 'content-type': 'application/json', 'x-transaktionsid': transaction },
      onResponse: (status: number, text: string, _context: object, headers: unknown) => this.answered(status, text, headers as Record<string, string>),
    }));
    const setupClient = (client: Client) => this.follow(client);
    const options = { url, requests, setupClient, connections, overallRate: rate, duration: 3_600, timeout: 40 };
    let ended = (): void => undefined;
    this.stopped = new Promise((resolve) => (ended = resolve));
    this.running = autocannon(options, ended);
  }

  /** Resets the count, which continues until the next call. */
  count(): Tally {
    return (this.tally = emptyTally());
  }

  async stop(): Promise<void> {
    this.running.stop();
    await this.stopped;
  }

  /** A connection has one request under way; one that ends without an answer has failed. */
  private follow(client: Client): void {
    const events = client as unknown as NodeJS.EventEmitter;
    let underWay = false;
    const lost = () => {
      if (underWay) this.note('failed');
      underWay = false;
    };
    events.on('request', () => {
      lost();
      underWay = true;
    });
    events.on('response', () => (underWay = false));
    events.on('connError', lost);
    events.on('timeout', lost);
  }

  /** autocannon confuses responses after a lost connection; they are matched by transaction id. */
  private answered(status: number, body: string, headers: Record<string, string>): void {
    const name = Object.keys(headers).find((header) => header.toLowerCase() === 'x-transaktionsid');
    const sample = this.byTransaction.get(name ? headers[name]! : '');
    const verdict = sample ? judge(status, body, sample.right) : status >= 500 ? 'failed' : 'wrong';
    this.note(verdict);
    if (verdict === 'partial') for (const what of missingIn(body)) this.tally.missing[what] = (this.tally.missing[what] ?? 0) + 1;
    if (verdict === 'wrong' && this.tally.wrongOnes.length < 3) this.tally.wrongOnes.push(`${sample?.name} ${status} ${body.slice(0, 2_000)}`);
  }

  private note(verdict: Verdict): void {
    this.tally[verdict] += 1;
    if (verdict === 'answered') this.tally.goodSince += 1;
    else Object.assign(this.tally, { lastBad: performance.now(), goodSince: 0 });
  }
}

function emptyTally(): Tally {
  return { answered: 0, partial: 0, failed: 0, wrong: 0, lastBad: 0, goodSince: 0, missing: {}, wrongOnes: [] };
}
