/** Apollo's gateway and server as their documentation sets them up, over the product's subgraph servers. */
import { readFileSync } from 'node:fs';
import { ApolloGateway, RemoteGraphQLDataSource } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';

const urls = new Map((process.env.SUBGRAPH_URLS ?? '').split(',').map((pair) => pair.split(/=(.*)/s, 2) as [string, string]));
const gateway = new ApolloGateway({
  supergraphSdl: readFileSync(new URL('../../../gateway/supergraph.graphql', import.meta.url), 'utf8'),
  buildService: ({ name }) => new RemoteGraphQLDataSource({ url: urls.get(name) }),
});
const { url } = await startStandaloneServer(new ApolloServer({ gateway }), { listen: { port: 0, host: '127.0.0.1' } });
process.stdout.write(`ready at ${url}\n`);
