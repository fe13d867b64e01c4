/** PostGraphile 5 on the same database: the schemas of all subgraphs as one graph, with the relations and functions of `postgraphile.sql`. */
import { existsSync, readdirSync } from 'node:fs';
import { createServer } from 'node:http';
import { grafserv } from 'postgraphile/grafserv/node';
import { makePgService } from 'postgraphile/adaptors/pg';
import { postgraphile } from 'postgraphile';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';
import { printSchema } from 'graphql';

const subgraphs = new URL('../../../subgraphs/', import.meta.url);
const own = readdirSync(subgraphs).filter((name) => existsSync(new URL(`${name}/src/migrations`, subgraphs)));
// What is of the first schema has names without the schema's; folders come in any order.
const FIRST = 'municipalities';
const schemas = [FIRST, ...own.filter((name) => name !== FIRST).sort()];

const instance = postgraphile({
  extends: [PostGraphileAmberPreset],
  // Lists are ordered by their place in the source, which has no index of its own; the tables are small or filtered first.
  disablePlugins: ['PgIndexBehaviorsPlugin'],
  pgServices: [makePgService({ connectionString: process.env.DATABASE_URL, schemas, pubsub: false, poolConfig: { max: 6 } })],
  grafast: { explain: false },
  grafserv: { graphqlPath: '/graphql', graphiql: false, watch: false },
});
if (process.env.PRINT_SCHEMA) {
  process.stdout.write(printSchema(await instance.getSchema()));
  process.exit();
}
const server = createServer();
await instance.createServ(grafserv).addTo(server);
server.listen(0, '127.0.0.1', () => process.stdout.write(`ready at http://127.0.0.1:${server.address().port}/graphql\n`));
process.once('SIGTERM', () => process.exit());
