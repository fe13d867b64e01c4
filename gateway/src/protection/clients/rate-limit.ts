import type { RateLimits } from '@portfolio/config';
import { TryLater } from '@portfolio/errors';
import { LRUCache } from 'lru-cache';
import type { Buckets, Rate, Spent } from './bucket.js';
import type { Client } from './client.js';
import { networkOf } from './network.js';
import { quotaHeaders, type Quota } from './quota.js';

/** How much more a document costs that must be read, validated and planned first. */
export const UNKNOWN_DOCUMENT = 10;
/** What a request costs that is refused before its document is read: its body was read for nothing. */
const MISTAKE = 10;
/** Clients whose requests are not even read for a while. */
const NOT_READ = 10_000;

/** What clients may spend in a time: those with a rate of their own by their name, all others by their address or network. */
export class RateLimit {
  /** How many requests were refused. */
  refused = 0;
  private readonly rates: ReadonlyMap<string, Rate>;
  private readonly rate: Rate;
  /** Until when, by `performance.now()`, the requests of those who made too many mistakes are not read. */
  private readonly notRead = new LRUCache<string, number>({ max: NOT_READ });

  constructor(
    { rate, burstSeconds, byClient }: RateLimits,
    private readonly buckets: Buckets,
  ) {
    const rateOf = (rate: number): Rate => ({ rate, burst: rate * burstSeconds });
    this.rate = rateOf(rate);
    this.rates = new Map(Object.entries(byClient).map(([name, own]) => [name, rateOf(own)]));
  }

  /** Takes an estimated cost, at least 1, and tells what is left; throws TryLater where the client has spent too much. At once where the buckets are this process' own. */
  spend(client: Client, cost: number): Quota | Promise<Quota> {
    const [key, rate] = this.accountOf(client);
    const spent = this.buckets.spend(key, Math.max(1, cost), rate);
    return spent instanceof Promise ? spent.then((later) => this.decide(later, rate)) : this.decide(spent, rate);
  }

  /** Before a request is read: throws TryLater where the client has made so many mistakes that it must wait. Of this process alone, without asking anybody. */
  admit(client: Client): void {
    if (this.notRead.size === 0) return;
    const [key, rate] = this.accountOf(client);
    const wait = ((this.notRead.get(key) ?? 0) - performance.now()) / 1_000;
    if (wait > 0) this.decide({ wait, tokens: 0 }, rate);
    else this.notRead.delete(key);
  }

  /** Takes what a request costs that is refused before its document is read, and tells what is left. */
  async spendOnMistake(client: Client): Promise<Quota> {
    const [key, rate] = this.accountOf(client);
    const spent = await this.buckets.spend(key, MISTAKE, rate);
    if (spent.wait > 0) this.notRead.set(key, performance.now() + spent.wait * 1_000);
    return this.decide(spent, rate);
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
    return own ? [`name:${name}`, own] : [`address:${networkOf(address) ?? address}`, this.rate];
  }

  private decide({ wait, tokens }: Spent, { rate, burst }: Rate): Quota {
    const quota = { rate, burst, tokens };
    if (wait <= 0) return quota;
    this.refused += 1;
    const seconds = Math.ceil(wait);
    throw new TryLater(
      'RATE_LIMIT_EXCEEDED',
      `expected a cost of at most ${rate.toLocaleString('en')} a second from this client, but it has spent more; try again in ${seconds} s`,
      seconds,
      quotaHeaders(quota, seconds),
    );
  }
}
