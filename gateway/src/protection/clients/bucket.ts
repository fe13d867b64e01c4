/** A client's rate: a token bucket that holds `burst` and is refilled by `rate` a second. */
export interface Rate {
  rate: number;
  burst: number;
}

export interface Bucket {
  tokens: number;
  /** When it held these tokens, in milliseconds. */
  at: number;
}

/** The result of taking a cost from a bucket. */
export interface Spent {
  /** 0 where the cost was taken, else the seconds until the bucket holds enough. */
  waitSeconds: number;
  /** Tokens in the bucket now. */
  tokens: number;
}

/** A store of buckets by key. */
export interface Buckets {
  spend(key: string, cost: number, rate: Rate): Spent | Promise<Spent>;
  close(): Promise<void>;
}

/**
 * Takes a cost from a bucket, in place. A cost above `burst` is taken from a full bucket, which then is in debt, so that no operation is rejected for ever.
 * A negative cost is a refund. Returns 0, or the seconds until there is enough.
 */
export function spendFrom(bucket: Bucket, cost: number, { rate, burst }: Rate, now: number): number {
  bucket.tokens = Math.min(burst, bucket.tokens + (Math.max(0, now - bucket.at) / 1_000) * rate);
  bucket.at = now;
  const needed = Math.min(cost, burst);
  if (bucket.tokens < needed) return (needed - bucket.tokens) / rate;
  bucket.tokens = Math.min(burst, bucket.tokens - cost);
  return 0;
}
