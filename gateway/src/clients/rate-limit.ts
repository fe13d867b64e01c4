import type { RateLimits } from '@portfolio/config';
import { TryLater } from '@portfolio/errors';
import type { Buckets, Rate } from './bucket.js';
import type { Client } from './client.js';

/** How much more a document costs that must be read, validated and planned first. */
export const UNKNOWN_DOCUMENT = 10;

/** What clients may spend in a time: those with a rate of their own by their name, all others by their address. */
export class RateLimit {
  /** How many requests were refused. */
  refused = 0;
  private readonly rates: ReadonlyMap<string, Rate>;
  private readonly rate: Rate;

  constructor(
    { rate, burstSeconds, byClient }: RateLimits,
    private readonly buckets: Buckets,
  ) {
    const rateOf = (rate: number): Rate => ({ rate, burst: rate * burstSeconds });
    this.rate = rateOf(rate);
    this.rates = new Map(Object.entries(byClient).map(([name, own]) => [name, rateOf(own)]));
  }

  /** Takes an estimated cost, at least 1; throws TryLater where the client has spent too much. At once where the buckets are this process' own. */
  spend(client: Client, cost: number): void | Promise<void> {
    const [key, rate] = this.accountOf(client);
    const wait = this.buckets.spend(key, Math.max(1, cost), rate);
    if (typeof wait === 'number') return this.decide(wait, rate);
    return wait.then((seconds) => this.decide(seconds, rate));
  }

  /** For an operation that was not answered after all. */
  giveBack(client: Client, cost: number): void {
    const [key, rate] = this.accountOf(client);
    void this.buckets.spend(key, -Math.max(1, cost), rate);
  }

  close(): Promise<void> {
    return this.buckets.close();
  }

  private accountOf({ name, address }: Client): [key: string, rate: Rate] {
    const own = name === undefined ? undefined : this.rates.get(name);
    return own ? [`name:${name}`, own] : [`address:${address}`, this.rate];
  }

  private decide(wait: number, { rate }: Rate): void {
    if (wait <= 0) return;
    this.refused += 1;
    const seconds = Math.ceil(wait);
    throw new TryLater(
      'RATE_LIMIT_EXCEEDED',
      `expected a cost of at most ${rate.toLocaleString('en')} a second from this client, but it has spent more; try again in ${seconds} s`,
      seconds,
    );
  }
}
