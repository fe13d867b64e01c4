import type { RateLimits } from '@portfolio/config';
import { TryLater } from '@portfolio/errors';
import { LRUCache } from 'lru-cache';
import type { Buckets, Rate, Spent } from './bucket.js';
import type { Client } from './client.js';
import { networkOf } from './network.js';
import { quotaHeaders, type Quota } from './quota.js';

/** Added to the cost of an operation that must be parsed, validated and planned first. */
export const UNKNOWN_DOCUMENT = 10;
/** The cost of a request that is rejected before its document is parsed. */
const MISTAKE = 10;
/** How many blocked clients are remembered. */
const MAX_BLOCKED = 10_000;

/** Rate limits by cost: named clients with a rate of their own have a bucket by name, all others one by address or network. */
export class RateLimit {
  /** How many requests were rejected. */
  rejected = 0;
  private readonly rates: ReadonlyMap<string, Rate>;
  private readonly rate: Rate;
  /** Until when, by `performance.now()`, requests of clients with too many mistakes are rejected unread. */
  private readonly blockedUntil = new LRUCache<string, number>({ max: MAX_BLOCKED });

  constructor(
    { rate, burstSeconds, byClient }: RateLimits,
    private readonly buckets: Buckets,
  ) {
    const rateOf = (rate: number): Rate => ({ rate, burst: rate * burstSeconds });
    this.rate = rateOf(rate);
    this.rates = new Map(Object.entries(byClient).map(([name, clientRate]) => [name, rateOf(clientRate)]));
  }

  /** Takes an estimated cost, at least 1; returns what is left, and throws TryLater where the bucket holds too little. Synchronous with buckets in memory. */
  spend(client: Client, cost: number): Quota | Promise<Quota> {
    const [key, rate] = this.accountOf(client);
    const spent = this.buckets.spend(key, Math.max(1, cost), rate);
    return spent instanceof Promise ? spent.then((later) => this.decide(later, rate)) : this.decide(spent, rate);
  }

  /** Called before a request is read; throws TryLater while the client is blocked for too many mistakes. By this process' own list, without Redis. */
  admit(client: Client): void {
    if (this.blockedUntil.size === 0) return;
    const [key, rate] = this.accountOf(client);
    const waitSeconds = ((this.blockedUntil.get(key) ?? 0) - performance.now()) / 1_000;
    if (waitSeconds > 0) this.decide({ waitSeconds, tokens: 0 }, rate);
    else this.blockedUntil.delete(key);
  }

  /** Takes the cost of a request that is rejected before its document is parsed; returns what is left. */
  async spendOnMistake(client: Client): Promise<Quota> {
    const [key, rate] = this.accountOf(client);
    const spent = await this.buckets.spend(key, MISTAKE, rate);
    if (spent.waitSeconds > 0) this.blockedUntil.set(key, performance.now() + spent.waitSeconds * 1_000);
    return this.decide(spent, rate);
  }

  /** Returns the cost of an operation that was not answered here after all. */
  refund(client: Client, cost: number): void {
    const [key, rate] = this.accountOf(client);
    void this.buckets.spend(key, -Math.max(1, cost), rate);
  }

  close(): Promise<void> {
    return this.buckets.close();
  }

  private accountOf({ name, address }: Client): [key: string, rate: Rate] {
    const clientRate = name === undefined ? undefined : this.rates.get(name);
    return clientRate ? [`name:${name}`, clientRate] : [`address:${networkOf(address) ?? address}`, this.rate];
  }

  private decide({ waitSeconds, tokens }: Spent, { rate, burst }: Rate): Quota {
    const quota = { rate, burst, tokens };
    if (waitSeconds <= 0) return quota;
    this.rejected += 1;
    const seconds = Math.ceil(waitSeconds);
    throw new TryLater(
      'RATE_LIMIT_EXCEEDED',
      `expected a cost of at most ${rate.toLocaleString('en')} a second from this client, but it has spent more; try again in ${seconds} s`,
      seconds,
      quotaHeaders(quota, seconds),
    );
  }
}
