import { randomUUID } from 'node:crypto';
import type { Ask } from '@portfolio/subgraph';
import type { GatewayContext } from '../../context.js';
import type { PortfolioGateway } from './portfolio-gateway.js';

/** Asks the graph from within its process: no request, no limits. */
export function asking(gateway: PortfolioGateway, today: () => string): Ask {
  return async (query, variables) => {
    const metadata = { transactionId: randomUUID(), transactionTime: new Date().toISOString() };
    const context: GatewayContext = { metadata, today: today(), client: { address: '' }, statements: {}, observed: {} };
    const { data, errors } = await gateway.execute(gateway.own(query), { ...variables }, context);
    if (errors.length > 0) throw errors[0]!;
    return JSON.parse(Buffer.concat(data).toString()) as never;
  };
}
