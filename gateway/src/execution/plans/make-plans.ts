import { parse } from 'graphql';
import { PortfolioGateway } from '../executor/portfolio-gateway.js';
import type { Manifest } from '../../protection/trusted-documents/index.js';
import { persistedPlansOf, type PersistedPlans } from './persisted-plans.js';

/** Plans every operation of a manifest, without any subgraph. */
export async function makePlans(supergraphSdl: string, { operations }: Manifest): Promise<PersistedPlans> {
  const logger = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined };
  const gateway = new PortfolioGateway({ supergraphSdl, logger, buildService: () => ({ process: () => Promise.reject(new Error('asked while planning')) }) });
  await gateway.load();
  try {
    return persistedPlansOf(supergraphSdl, new Map(operations.map(({ id, body }) => [id, gateway.planOf(parse(body))])));
  } finally {
    await gateway.stop();
  }
}
