import { z } from 'zod';
import { parseCosts } from './pairs.js';

/** What clients may spend in a time, and when they are turned away. */
export const clientVariables = {
  /** The estimated cost that one client may spend a second; absent: as much as it likes. */
  RATE_LIMIT: z.coerce.number().int().min(1).max(1_000_000_000).optional(),
  /** How many seconds' cost a client that was quiet may spend at once. */
  RATE_LIMIT_BURST_SECONDS: z.coerce.number().min(1).max(3_600).default(20),
  /** `name=cost` pairs: what these clients may spend a second, by the name in their header `apollographql-client-name`. */
  RATE_LIMIT_BY_CLIENT: z.string().default('').transform(parseCosts),
  /** How many proxies in front of the gateway add to `x-forwarded-for`. */
  TRUSTED_PROXIES: z.coerce.number().int().min(0).max(10).default(0),
  /** Where gateways share what clients have spent; absent: each counts for itself. */
  REDIS_URL: z.url({ protocol: /^rediss?$/, error: 'expected a redis:// or rediss:// address' }).optional(),
  /** Requests are turned away while the event loop is so many milliseconds late; 0: never. */
  SHED_DELAY_MS: z.coerce.number().int().min(0).max(60_000).default(1_000),
};

export interface RateLimits {
  /** Cost a second. */
  rate: number;
  burstSeconds: number;
  byClient: Readonly<Record<string, number>>;
}

export interface ClientSettings {
  rateLimits?: RateLimits;
  trustedProxies: number;
  redisUrl?: string;
  /** In milliseconds; 0: no request is shed. */
  shedDelay: number;
}

/** The settings in the code's names. */
export function clientsOf(variables: z.infer<z.ZodObject<typeof clientVariables>>): ClientSettings {
  const { RATE_LIMIT: rate, RATE_LIMIT_BURST_SECONDS: burstSeconds, RATE_LIMIT_BY_CLIENT: byClient } = variables;
  return {
    rateLimits: rate === undefined ? undefined : { rate, burstSeconds, byClient },
    trustedProxies: variables.TRUSTED_PROXIES,
    redisUrl: variables.REDIS_URL,
    shedDelay: variables.SHED_DELAY_MS,
  };
}

/** The settings where the environment says nothing. */
export function defaultClients(): ClientSettings {
  return clientsOf(z.object(clientVariables).parse({}));
}
