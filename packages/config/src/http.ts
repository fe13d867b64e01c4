import { z } from 'zod';

const milliseconds = z.coerce.number().int().min(1).max(3_600_000);

/** How the gateway speaks HTTP. */
export const httpVariables = {
  /** `on`: responses above a kilobyte are compressed as their client accepts it (br, gzip). */
  COMPRESSION: z.enum(['on', 'off']).default('on'),
  /** The origins allowed by CORS, separated by commas; `*`: all. Absent: the gateway's own only. */
  CORS_ORIGINS: z.string().default('').transform(parseOrigins),
  /** How many seconds a shared cache may store a response that is the same for every client; 0: it may not. */
  SHARED_CACHE_SECONDS: z.coerce.number().int().min(0).max(86_400).default(0),
  /** How many exports (`/export`) are sent at a time; 0: none is served. */
  EXPORTS: z.coerce.number().int().min(0).max(1_000).default(4),
  /** `on`: assistants are served at `/mcp`. */
  MCP: z.enum(['on', 'off']).default('off'),
  /** The host names by which `/mcp` may be reached, and whose pages may ask it, separated by commas. */
  MCP_HOSTS: z.string().default('localhost,127.0.0.1,[::1]').transform(parseHosts),
  /** How long a client may take to send a request's headers. */
  HEADERS_TIMEOUT_MS: milliseconds.default(10_000),
  /** How long a client may take to send a whole request. */
  RECEIVE_TIMEOUT_MS: milliseconds.default(30_000),
  /** How long a client may read nothing of its answer. */
  SEND_TIMEOUT_MS: milliseconds.default(30_000),
  /** How many megabytes of answers may wait for clients to read them, over all connections. */
  SEND_WAITING_MB: z.coerce.number().int().min(1).max(65_536).default(128),
  /** How long an idle connection stays open; longer than a balancer in front keeps its own, so that none is closed as it is used. */
  KEEP_ALIVE_MS: milliseconds.default(65_000),
};

export interface HttpSettings {
  compression: boolean;
  corsOrigins: readonly string[];
  /** In seconds. */
  sharedCache: number;
  /** How many exports are sent at a time; 0: none is served. */
  exports: number;
  /** Absent: no assistants are served. */
  mcp?: { hosts: readonly string[] };
  /** In milliseconds, as the next two. */
  headersTimeout: number;
  receiveTimeout: number;
  keepAlive: number;
  /** In milliseconds, and in bytes. */
  send: { timeout: number; bytes: number };
}

/** The settings in the code's names. */
export function httpOf(variables: z.infer<z.ZodObject<typeof httpVariables>>): HttpSettings {
  return {
    compression: variables.COMPRESSION === 'on',
    corsOrigins: variables.CORS_ORIGINS,
    sharedCache: variables.SHARED_CACHE_SECONDS,
    exports: variables.EXPORTS,
    mcp: variables.MCP === 'on' ? { hosts: variables.MCP_HOSTS } : undefined,
    headersTimeout: variables.HEADERS_TIMEOUT_MS,
    receiveTimeout: variables.RECEIVE_TIMEOUT_MS,
    keepAlive: variables.KEEP_ALIVE_MS,
    send: { timeout: variables.SEND_TIMEOUT_MS, bytes: variables.SEND_WAITING_MB * 1_000_000 },
  };
}

/** The settings where the environment says nothing. */
export function defaultHttp(): HttpSettings {
  return httpOf(z.object(httpVariables).parse({}));
}

function parseOrigins(value: string, context: z.RefinementCtx): string[] {
  const origins = value.split(',').flatMap((origin) => origin.trim() || []);
  for (const origin of origins) {
    if (origin !== '*' && !(URL.canParse(origin) && new URL(origin).origin === origin))
      context.addIssue(`expected origins such as https://example.dk separated by commas, or *, but got "${origin.replace(/.*@/s, '***@')}"`);
  }
  return origins;
}

/** As a `Host` header has them, without the port: small letters, other letters than English ones encoded, an IPv6 address in brackets. */
function parseHosts(value: string, context: z.RefinementCtx): string[] {
  const hosts = value.split(',').flatMap((host) => host.trim() || []);
  return hosts.map((host) => {
    const { href, hostname } = URL.canParse(`http://${host}`) ? new URL(`http://${host}`) : {};
    if (hostname === undefined || href !== `http://${hostname}/` || host.includes('/'))
      context.addIssue(`expected host names such as graph.example.dk separated by commas, without scheme and port, but got "${host.replace(/.*@/s, '***@')}"`);
    return hostname ?? host;
  });
}
