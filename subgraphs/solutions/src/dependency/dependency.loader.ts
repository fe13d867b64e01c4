import { PORTFOLIO_KEYS } from '@portfolio/records';
import type { Context } from '@portfolio/subgraph';
import { DependencyRecord, type DependencyRow } from './dependency.entity.js';

/** All dependencies of the portfolio: one statement a request, whatever is asked of them. */
export async function allDependencies({ rows }: Context): Promise<DependencyRow[]> {
  const bySolution = await rows.by(DependencyRecord, 'solution').many(PORTFOLIO_KEYS.Solution);
  return bySolution.flat();
}
