import { RemoteGraphQLDataSource } from '@apollo/gateway';
import { StartError } from '@portfolio/errors';
import { committedSupergraph } from './committed.js';
import type { GatewayContext, Topology } from './topology.js';

/** Every subgraph a server of its own, called by URL from the committed supergraph. */
export async function openOverHttp(urls: Readonly<Record<string, string>>): Promise<Topology> {
  const supergraphSdl = await committedSupergraph();
  const names = [...supergraphSdl.matchAll(/@join__graph\(name: "([^"]+)"/g)].map(([, name]) => name!);
  const missing = names.filter((name) => !urls[name]);
  if (missing.length > 0) throw new StartError(`SUBGRAPH_URLS names no address for ${missing.join(', ')}.`);
  return {
    description: `subgraphs at ${names.map((name) => new URL(urls[name]!).host).join(', ')}`,
    supergraphSdl,
    rowCounts: {},
    dataSource: (name) => new SubgraphOverHttp(name, urls[name]!),
    close: async () => undefined,
  };
}

class SubgraphOverHttp extends RemoteGraphQLDataSource<GatewayContext> {
  constructor(
    private readonly name: string,
    url: string,
  ) {
    super({ url });
  }

  override willSendRequest({ request, context }: Parameters<NonNullable<RemoteGraphQLDataSource<GatewayContext>['willSendRequest']>>[0]) {
    const { viewer } = context as GatewayContext;
    request.http?.headers.set('x-transaktionsid', viewer.transactionId);
    request.http?.headers.set('x-transaktionstid', viewer.transactionTime);
  }

  override didReceiveResponse({ response, context }: Parameters<NonNullable<RemoteGraphQLDataSource<GatewayContext>['didReceiveResponse']>>[0]) {
    const sent = (response.extensions as { statements?: number } | undefined)?.statements;
    if (sent !== undefined) context.statements[this.name] = (context.statements[this.name] ?? 0) + sent;
    return response;
  }
}
