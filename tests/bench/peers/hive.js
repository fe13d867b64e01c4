/**
 * Hive Gateway over the product's subgraph servers; PLANNER=rust plans with its native query planner. In-flight deduplication is off, inbound and outbound.
 * It knows the queries' documents by their hash (its own means; the plugin that registers documents does not go with this version).
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createGatewayRuntime } from '@graphql-hive/gateway-runtime';
import { unifiedGraphHandler } from '@graphql-hive/router-runtime';

const urls = new Map(process.env.SUBGRAPH_URLS.split(',').map((pair) => pair.split(/=(.*)/s, 2)));
const committed = readFileSync(new URL('../../../gateway/supergraph.graphql', import.meta.url), 'utf8');
const supergraph = committed.replace(/(@join__graph\(name: "([^"]+)", url: )"[^"]*"/g, (_match, start, name) => `${start}"${urls.get(name)}"`);

const queries = new URL('../queries/', import.meta.url);
const texts = readdirSync(queries)
  .filter((name) => name.endsWith('.graphql'))
  .map((name) => readFileSync(new URL(name, queries), 'utf8'));
const byHash = new Map(texts.map((text) => [createHash('sha256').update(text).digest('hex'), text]));

const gateway = createGatewayRuntime({
  supergraph,
  persistedDocuments: { getPersistedOperation: (hash) => byHash.get(hash) ?? null, allowArbitraryDocuments: true },
  logging: 'error',
  landingPage: false,
  graphiql: false,
  transportEntries: { '*.http': { options: { deduplicateInflightRequests: false } } },
  ...(process.env.PLANNER === 'rust' ? { unifiedGraphHandler } : {}),
});
const server = createServer(gateway);
server.listen(0, '127.0.0.1', () => process.stdout.write(`ready at http://127.0.0.1:${server.address().port}/graphql\n`));
process.once('SIGTERM', () => process.exit());
