export { clientOf, type Client } from './client.js';
export { openRateLimit } from './open-rate-limit.js';
export { quotaHeaders, type Quota } from './quota.js';
export { RateLimit, UNKNOWN_DOCUMENT } from './rate-limit.js';
