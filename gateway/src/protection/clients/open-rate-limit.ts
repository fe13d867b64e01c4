import type { RateLimits } from '@portfolio/config';
import type { Logger } from 'pino';
import { MemoryBuckets } from './memory-buckets.js';
import { RateLimit } from './rate-limit.js';
import { openRedisBuckets } from './redis-buckets.js';

/** Opens the configured rate limit; undefined where none is configured. With Redis all gateways share the buckets. */
export async function openRateLimit(limits: RateLimits | undefined, redisUrl: string | undefined, logger: Logger): Promise<RateLimit | undefined> {
  if (!limits) return undefined;
  const memory = new MemoryBuckets();
  return new RateLimit(limits, redisUrl ? await openRedisBuckets(redisUrl, memory, logger) : memory);
}
