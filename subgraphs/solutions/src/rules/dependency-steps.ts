export interface DependencyFact {
  /** The solution that depends. */
  solution: string;
  /** The solution it depends on. */
  dependsOn: string;
  kind: string;
}

/** Which way a dependency is followed: to what a solution depends on, or to what depends on it. */
export type Direction = 'dependsOn' | 'solution';

export type Step<F> = F & { depth: number };

/** The facts by the solution they are followed from. */
export function factsFrom<F extends DependencyFact>(facts: readonly F[], towards: Direction): ReadonlyMap<string, readonly F[]> {
  return Map.groupBy(facts, (fact) => fact[towards === 'dependsOn' ? 'solution' : 'dependsOn']);
}

/**
 * Every dependency on the ways from a solution, each once, with how many steps away it is; a way that comes back to a solution ends there.
 * Source: fki-opgaver-2019, s4 (users get rights through the access control, which works with the municipality's own directory); portfolio question q40
 * ("over all steps", all kinds).
 */
export function stepsFrom<F extends DependencyFact>(start: string, facts: ReadonlyMap<string, readonly F[]>, towards: Direction): Step<F>[] {
  const seen = new Set([start]);
  const steps: Step<F>[] = [];
  for (let here = [start], depth = 1; here.length > 0; depth++) {
    const found = here.flatMap((id) => facts.get(id) ?? []);
    steps.push(...found.map((fact) => ({ ...fact, depth })));
    here = distinct(found.map((fact) => fact[towards])).filter((id) => !seen.has(id));
    here.forEach((id) => seen.add(id));
  }
  return steps;
}

/** The solutions that the steps lead to, sorted by id; the one they start from is not among them. */
export function reachedBy(start: string, steps: readonly DependencyFact[], towards: Direction): string[] {
  return distinct(steps.map((step) => step[towards]))
    .filter((id) => id !== start)
    .sort();
}

function distinct(ids: readonly string[]): string[] {
  return [...new Set(ids)];
}
