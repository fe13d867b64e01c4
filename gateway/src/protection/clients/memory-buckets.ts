import { LRUCache } from 'lru-cache';
import { spendFrom, type Bucket, type Buckets, type Rate, type Spent } from './bucket.js';

/** The least recently used buckets beyond this are dropped; a dropped bucket is full again. */
const MAX_BUCKETS = 100_000;

/** Buckets in the memory of this process. */
export class MemoryBuckets implements Buckets {
  private readonly buckets = new LRUCache<string, Bucket>({ max: MAX_BUCKETS });

  constructor(private readonly now: () => number = () => performance.now()) {}

  spend(key: string, cost: number, rate: Rate): Spent {
    let bucket = this.buckets.get(key);
    if (!bucket) this.buckets.set(key, (bucket = { tokens: rate.burst, at: this.now() }));
    return { waitSeconds: spendFrom(bucket, cost, rate, this.now()), tokens: bucket.tokens };
  }

  async close(): Promise<void> {
    this.buckets.clear();
  }
}
