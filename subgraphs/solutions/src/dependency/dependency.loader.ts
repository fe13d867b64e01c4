import { PORTFOLIO_KEYS } from '@portfolio/records';
import type { Context } from '@portfolio/subgraph';
import { DependencyRecord, type DependencyRow } from './dependency.entity.js';

/** All dependencies of the portfolio: one statement a request, whatever is asked of them. */
export async function allDependencies({ rows }: Context): Promise<DependencyRow[]> {
  const loader = rows.by(DependencyRecord, 'solution');
  const bySolution = await Promise.all(PORTFOLIO_KEYS.Solution.map((id) => loader.load(id)));
  return bySolution.flat();
}
