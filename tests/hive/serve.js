/** Hive Gateway with nothing configured but the supergraph (the file that SUPERGRAPH names) on a free port of this machine. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import process from 'node:process';
import { createGatewayRuntime } from '@graphql-hive/gateway';

const runtime = createGatewayRuntime({ supergraph: await readFile(process.env.SUPERGRAPH, 'utf8'), logging: 'warn' });
const server = createServer(runtime);
process.once('SIGTERM', () => {
  server.close(() => void runtime[Symbol.asyncDispose]());
  server.closeIdleConnections();
});
server.listen(0, '127.0.0.1', () => process.stdout.write(`Hive Gateway is ready at http://127.0.0.1:${server.address().port}/graphql\n`));
