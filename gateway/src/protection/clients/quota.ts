import type { Rate } from './bucket.js';

/** A client's rate and the tokens left. */
export interface Quota extends Rate {
  /** Tokens in its bucket; below 0 where it is in debt. */
  tokens: number;
}

/**
 * The response headers of draft-ietf-httpapi-ratelimit-headers-10, and the three of earlier drafts, which most clients read. The unit is cost: a full
 * bucket, the seconds in which an empty one is refilled, what is left, and the seconds until there is more.
 */
export function quotaHeaders({ rate, burst, tokens }: Quota, seconds = nextIn({ rate, burst, tokens })): Record<string, string> {
  const [limit, window, left] = [Math.floor(burst), Math.max(1, Math.round(burst / rate)), Math.max(0, Math.floor(tokens))];
  return {
    'ratelimit-policy': `"cost";q=${limit};w=${window}`,
    ratelimit: `"cost";r=${left};t=${seconds}`,
    'ratelimit-limit': String(limit),
    'ratelimit-remaining': String(left),
    'ratelimit-reset': String(seconds),
  };
}

/** The seconds until there is one token more; 0 for a full bucket. */
function nextIn({ rate, burst, tokens }: Quota): number {
  return tokens >= burst ? 0 : Math.ceil((Math.max(0, Math.floor(tokens)) + 1 - tokens) / rate);
}
