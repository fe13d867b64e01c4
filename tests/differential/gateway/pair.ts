import { ApolloGateway } from '@apollo/gateway';
import { PortfolioGateway } from '@portfolio/gateway';

/** The executors to compare: what is known to be right, and what must answer like it. */
export const PAIR: readonly [stock: typeof ApolloGateway, ours: typeof ApolloGateway] = [ApolloGateway, PortfolioGateway];
