/** What a client may spend: a bucket that holds `burst` and is filled by `rate` a second. */
export interface Rate {
  rate: number;
  burst: number;
}

export interface Bucket {
  tokens: number;
  /** When it held so many, in milliseconds. */
  at: number;
}

/** What became of a cost. */
export interface Spent {
  /** 0 where it was taken, else in how many seconds it can be. */
  wait: number;
  /** What the bucket holds now. */
  tokens: number;
}

/** Keeps buckets. */
export interface Buckets {
  spend(key: string, cost: number, rate: Rate): Spent | Promise<Spent>;
  close(): Promise<void>;
}

/**
 * Takes a cost from a bucket, changing it. What costs more than a full bucket is let through when it is full, and leaves a debt, so that no operation is
 * refused for ever. A negative cost gives back. Returns 0, or the seconds until there is enough.
 */
export function spendFrom(bucket: Bucket, cost: number, { rate, burst }: Rate, now: number): number {
  bucket.tokens = Math.min(burst, bucket.tokens + (Math.max(0, now - bucket.at) / 1_000) * rate);
  bucket.at = now;
  const needed = Math.min(cost, burst);
  if (bucket.tokens < needed) return (needed - bucket.tokens) / rate;
  bucket.tokens = Math.min(burst, bucket.tokens - cost);
  return 0;
}
