import { StartError } from '@portfolio/errors';
import { z } from 'zod';
import { clientsOf, clientVariables, type ClientSettings } from './clients.js';
import { httpOf, httpVariables, type HttpSettings } from './http.js';
import { limitsOf, limitVariables, type Limits } from './limits.js';
import { pairsOf, parseCosts } from './pairs.js';
import { observeOf, observeVariables, type ObserveSettings } from './observe.js';
import { timeoutsOf, timeoutVariables, type Timeouts } from './timeouts.js';

const port = z.coerce.number().int().min(0).max(65_535);

/** Between "@" and "/" there may be no host: then `?host=` is the folder of a socket. */
const postgresql = z
  .string()
  .refine((url) => /^postgres(ql)?:\/\//.test(url) && URL.canParse(url.replace('@/', '@localhost/')), 'expected a postgres:// or postgresql:// address');

const schema = z.object({
  /** PostgreSQL 15 or newer; absent: the embedded PGlite in DATA_DIR. */
  DATABASE_URL: postgresql.optional(),
  /** A streaming replica of it, which answers what it can answer as the primary would. */
  DATABASE_REPLICA_URL: postgresql.optional(),
  DATA_DIR: z.string().min(1).default('.data'),
  /** A name or an address; an IPv6 address with or without the brackets that it has in a URL. */
  HOST: z
    .string()
    .min(1)
    .default('127.0.0.1')
    .transform((host) => host.replace(/^\[(.*)\]$/, '$1')),
  PORT: port.default(4000),
  /** `name=url` pairs; present: the gateway calls these subgraphs over HTTP. */
  SUBGRAPH_URLS: z.string().transform(parseUrls).optional(),
  /** The gateway's address, with credentials where needed: what a read model asks; SUBGRAPH_URLS beside it name the subgraphs whose feeds it reads. */
  GRAPH_URL: z
    .string()
    .refine((url) => URL.canParse(url) && /^https?:$/.test(new URL(url).protocol), 'expected an http:// or https:// address')
    .optional(),
  /** The supergraph that is served over SUBGRAPH_URLS, and looked at for changes; absent: the committed one. */
  SUPERGRAPH_FILE: z.string().min(1).optional(),
  /** What the deployment calls the release that runs; returned by `/version`. */
  RELEASE: z.string().max(100).optional(),
  /** `off`: every request is executed; `on`: a response is cached while the data it came from is unchanged. */
  RESPONSE_CACHE: z.enum(['on', 'off']).default('on'),
  /** Size of the response cache, in megabytes. */
  RESPONSE_CACHE_MB: z.coerce.number().int().min(1).max(4_096).default(64),
  /** `on`: each response's extensions list the SQL statements its subgraphs sent. */
  DIAGNOSTICS: z.enum(['on', 'off']).default('off'),
  /** Documents outside gateway/trusted-documents.json: `off` answers them, `log` answers and logs them, `enforce` refuses them. */
  TRUSTED_DOCUMENTS: z.enum(['off', 'log', 'enforce']).default('off'),
  /** Which part of the graph is served: `public` for outside parties, `default`, or `preview`, which has what may still change too. */
  CONTRACT: z.enum(['public', 'default', 'preview']).default('default'),
  /** `off`: introspection is refused. */
  INTROSPECTION: z.enum(['on', 'off']).default('on'),
  /** `off`: the page for people is not served. */
  PAGE: z.enum(['on', 'off']).default('on'),
  /** A folder of manifests of front-end teams, `<client>.json`, reloaded when they change. */
  TRUSTED_DOCUMENTS_DIR: z.string().min(1).optional(),
  /** `name=cost` pairs: the most that an operation of these clients may cost, by the name in their header `apollographql-client-name`. */
  LIMIT_COST_BY_CLIENT: z.string().transform(parseCosts).optional(),
  ...limitVariables,
  ...httpVariables,
  ...timeoutVariables,
  ...clientVariables,
  ...observeVariables,
});

const environmentSchema = schema.refine(({ DATABASE_URL, DATABASE_REPLICA_URL }) => DATABASE_URL || !DATABASE_REPLICA_URL, {
  path: ['DATABASE_REPLICA_URL'],
  error: 'expected DATABASE_URL, the primary that it follows, beside it',
});

export interface Configuration {
  databaseUrl?: string;
  databaseReplicaUrl?: string;
  dataDir: string;
  host: string;
  port: number;
  subgraphUrls?: Readonly<Record<string, string>>;
  graphUrl?: string;
  supergraphFile?: string;
  release?: string;
  diagnostics: boolean;
  trustedDocuments: 'off' | 'log' | 'enforce';
  contract: 'public' | 'default' | 'preview';
  introspection: boolean;
  page: boolean;
  trustedDocumentsDir?: string;
  limits: Limits;
  http: HttpSettings;
  clients: ClientSettings;
  observe: ObserveSettings;
  costByClient?: Readonly<Record<string, number>>;
  /** 0: no responses are cached. */
  responseCacheBytes: number;
  timeouts: Timeouts;
}

/** Reads the environment, the only place that does; throws a StartError that names every wrong variable at once. */
export function readConfiguration(environment: NodeJS.ProcessEnv = process.env): Configuration {
  const result = environmentSchema.safeParse(environment);
  if (!result.success) {
    const reasons = result.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
    throw new StartError(`The environment is not usable: ${reasons.join('; ')}.`);
  }
  const variables = result.data;
  const { DATABASE_URL, DATA_DIR, HOST, PORT, SUBGRAPH_URLS } = variables;
  return {
    databaseUrl: DATABASE_URL,
    databaseReplicaUrl: variables.DATABASE_REPLICA_URL,
    dataDir: DATA_DIR,
    host: HOST,
    port: PORT,
    subgraphUrls: SUBGRAPH_URLS,
    graphUrl: variables.GRAPH_URL,
    supergraphFile: variables.SUPERGRAPH_FILE,
    release: variables.RELEASE,
    diagnostics: variables.DIAGNOSTICS === 'on',
    trustedDocuments: variables.TRUSTED_DOCUMENTS,
    contract: variables.CONTRACT,
    introspection: variables.INTROSPECTION === 'on',
    page: variables.PAGE === 'on',
    trustedDocumentsDir: variables.TRUSTED_DOCUMENTS_DIR,
    limits: limitsOf(variables),
    http: httpOf(variables),
    clients: clientsOf(variables),
    observe: observeOf(variables),
    costByClient: variables.LIMIT_COST_BY_CLIENT,
    responseCacheBytes: variables.RESPONSE_CACHE === 'on' ? variables.RESPONSE_CACHE_MB * 1_000_000 : 0,
    timeouts: timeoutsOf(variables),
  };
}

function parseUrls(value: string, context: z.RefinementCtx): Record<string, string> {
  const pairs = pairsOf(value);
  pairs.forEach(([name, url = ''], index) => {
    if (name && URL.canParse(url) && /^https?:$/.test(new URL(url).protocol)) return;
    // An address may hold a password, also in a text that is not a valid address.
    context.addIssue(`expected name=url pairs separated by commas, of http:// or https:// addresses, but number ${index + 1} of ${pairs.length} is none`);
  });
  return Object.fromEntries(pairs.map(([name, url]) => [name, url ?? '']));
}
