import { LRUCache } from 'lru-cache';
import { spendFrom, type Bucket, type Buckets, type Rate, type Spent } from './bucket.js';

/** More clients than this are not told apart for long: a bucket that is forgotten is full again. */
const BUCKETS_KEPT = 100_000;

/** The buckets of this process alone. */
export class MemoryBuckets implements Buckets {
  private readonly buckets = new LRUCache<string, Bucket>({ max: BUCKETS_KEPT });

  constructor(private readonly now: () => number = () => performance.now()) {}

  spend(key: string, cost: number, rate: Rate): Spent {
    let bucket = this.buckets.get(key);
    if (!bucket) this.buckets.set(key, (bucket = { tokens: rate.burst, at: this.now() }));
    return { wait: spendFrom(bucket, cost, rate, this.now()), tokens: bucket.tokens };
  }

  async close(): Promise<void> {
    this.buckets.clear();
  }
}
