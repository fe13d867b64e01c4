import { reachedBy, stepsFrom, type DependencyFact } from './dependency-steps.js';

const OPERATIONAL: readonly string[] = ['DATA', 'INTEGRATION', 'ACCESS', 'RUNTIME', 'HOSTING', 'FUNCTIONAL'];

/** Solution ids, each list sorted. */
export interface Reach {
  direct: string[];
  indirect: string[];
  possibleViaParent: string[];
}

export function isOperational({ kind }: DependencyFact): boolean {
  return OPERATIONAL.includes(kind);
}

/**
 * An outage passes over operational dependencies only: directly to the solutions that depend on it, indirectly over further dependants, and possibly to those
 * that depend on something it is part of; each solution counts once, in the first of the three that holds.
 * Source: drejebog-4-1, s6-6 (functional dependencies must be in place); fki-opgaver-2019, s3 (incidents, with Beskedfordeler as the example); the kinds are
 * those of the rule "operational_dependency" of the portfolio questions.
 * @param dependants operational facts by the solution that is depended on
 */
export function outageReach(id: string, ancestors: readonly string[], dependants: ReadonlyMap<string, readonly DependencyFact[]>): Reach {
  const steps = stepsFrom(id, dependants, 'solution');
  const direct = reachedBy(
    id,
    steps.filter(({ depth }) => depth === 1),
    'solution',
  );
  const indirect = reachedBy(id, steps, 'solution').filter((other) => !direct.includes(other));
  const ofParents = ancestors.flatMap((ancestor) => dependants.get(ancestor) ?? []);
  const possibleViaParent = reachedBy(id, ofParents, 'solution').filter((other) => !direct.includes(other) && !indirect.includes(other));
  return { direct, indirect, possibleViaParent };
}
