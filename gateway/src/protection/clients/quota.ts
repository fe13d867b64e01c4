import type { Rate } from './bucket.js';

/** What a client may still spend. */
export interface Quota extends Rate {
  /** Of its bucket; below 0 where it is in debt. */
  tokens: number;
}

/**
 * The fields of draft-ietf-httpapi-ratelimit-headers-10, and the three names that earlier drafts gave to its parts, which most clients read. What is counted is
 * cost: a full bucket, the seconds in which an empty one is filled, what is left, and the seconds until more can be spent.
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

/** The seconds until there is one more to spend; 0 where there is no room for more. */
function nextIn({ rate, burst, tokens }: Quota): number {
  return tokens >= burst ? 0 : Math.ceil((Math.max(0, Math.floor(tokens)) + 1 - tokens) / rate);
}
