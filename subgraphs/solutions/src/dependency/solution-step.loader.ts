import { columnsOf } from '@portfolio/graphql';
import { oncePerRequest } from '@portfolio/loaders';
import type { Context } from '@portfolio/subgraph';
import type { WayStep } from '../rules/ways-between-solutions.js';
import { SolutionRecord, type SolutionRow } from '../solution/solution.entity.js';
import { DependencyRecord, type DependencyRow } from './dependency.entity.js';
import { allDependencies } from './dependency.loader.js';

/** All solutions with what they are part of, and all dependencies: two statements a request. */
export interface Facts {
  solutions: ReadonlyMap<string, SolutionRow>;
  dependencies: readonly DependencyRow[];
}

export const FACTS_READ = [
  columnsOf(SolutionRecord, 'id', 'partOf', 'partOfBasis', 'kind', 'status', 'sources'),
  columnsOf(DependencyRecord, 'solution', 'dependsOn', 'kind', 'operational', 'basis', 'sources'),
];

export const allFacts = oncePerRequest(async (context: Context): Promise<Facts> => {
  const [solutions, dependencies] = await Promise.all([context.rows.find(SolutionRecord, {}), allDependencies(context)]);
  return { solutions: new Map(solutions.map((solution) => [solution.id, solution])), dependencies };
});

/** The steps of a way with the fact behind each: the first dependency between the two, or what the part says of its whole. */
export function withFacts(way: readonly WayStep[], { solutions, dependencies }: Facts, operational = false): object[] {
  return way.map((step) => {
    const { from, to, kind } = step;
    if (kind === 'PART' || kind === 'PART_OF') {
      const { partOfBasis, sources } = solutions.get(kind === 'PART' ? to : from)!;
      return { ...step, dependencyKind: null, basis: partOfBasis ?? 'STATED', sources };
    }
    const [solution, dependsOn] = kind === 'DEPENDENCY' ? [from, to] : [to, from];
    const fact = dependencies.find((each) => each.solution === solution && each.dependsOn === dependsOn && (each.operational || !operational))!;
    return { ...step, dependencyKind: fact.kind, basis: fact.basis, sources: fact.sources };
  });
}
