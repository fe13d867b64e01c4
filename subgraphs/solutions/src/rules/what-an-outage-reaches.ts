import type { DependencyFact } from './dependency-steps.js';

const OPERATIONAL: readonly string[] = ['DATA', 'INTEGRATION', 'ACCESS', 'RUNTIME', 'HOSTING', 'FUNCTIONAL'];
const NOT_YET: readonly string[] = ['INTENDED', 'TENDER'];
/** Kinds of solutions that describe, order or buy, and do not run. */
const AT_REST: readonly string[] = ['TOOL', 'ARCHITECTURE', 'CLASSIFICATION', 'DATA_STANDARD', 'FRAMEWORK_AGREEMENT', 'LEARNING_PROGRAMME'];

interface StatedDependency extends DependencyFact {
  status: string;
}

interface StatedSolution {
  id: string;
  partOf: string | null;
  kind: string;
  status: string;
}

/** What an outage passes over: solution ids by solution id. */
export interface OutageWays {
  dependants: ReadonlyMap<string, readonly string[]>;
  parts: ReadonlyMap<string, readonly string[]>;
  parents: ReadonlyMap<string, readonly string[]>;
}

/** Solution ids, each list sorted. */
export interface Reach {
  parts: string[];
  direct: string[];
  indirect: string[];
  possibleViaParent: string[];
}

/** What is intended or in its first tender cannot fail, and nothing can depend on it, today. Source: programleder-2025, sts-tidsplan and sts-transition. */
export function isInOperation({ status }: { status: string }): boolean {
  return !NOT_YET.includes(status);
}

/**
 * An outage passes over a dependency of an operational kind that is in effect, between solutions that are in operation.
 * Source: drejebog-4-1, s6-6 (functional dependencies must be in place); programleder-2025, sts-transition (today and after the transition).
 */
export function isOperational({ kind, status }: StatedDependency, solutionsInOperation: boolean): boolean {
  return OPERATIONAL.includes(kind) && status === 'IN_EFFECT' && solutionsInOperation;
}

/** The ways of an outage; a part that does not run (a guide, a standard) is none, nor is one that is not in operation yet. */
export function outageWays(solutions: readonly StatedSolution[], operational: readonly DependencyFact[]): OutageWays {
  const inOperation = new Set(solutions.filter(isInOperation).map(({ id }) => id));
  const partOf = solutions.filter(({ id, partOf, kind }) => partOf !== null && inOperation.has(partOf) && inOperation.has(id) && !AT_REST.includes(kind));
  return {
    dependants: gathered(operational, 'dependsOn', 'solution'),
    parts: gathered(partOf, 'partOf', 'id'),
    parents: gathered(partOf, 'id', 'partOf'),
  };
}

/**
 * The parts of what is down are down with it. The outage reaches directly who depends on it, indirectly who depends on one of its parts or on a solution it reaches,
 * or is part of such a one; possibly it reaches what a solution that is down or reached is part of, and who depends on that. Each counts once, in the first that holds.
 * Source: fki-opgaver-2019, s3 (a fault in one integration can affect several of the municipality's systems); programleder-2025, valg-haendelser (VALG Central
 * had problems, and with it the election solution).
 */
export function outageReach(id: string, { dependants, parts, parents }: OutageWays): Reach {
  const down = closure([id], [parts]);
  const direct = without(onward([id], dependants), down);
  const reached = without(closure(onward(down, dependants), [dependants, parts]), down);
  const sure = new Set([...down, ...reached]);
  const possible = new Set(sure);
  for (let before = -1; before < possible.size;) {
    before = possible.size;
    const above = without(closure(possible, [parents]), possible);
    const beside = closure(onward(above, dependants), [dependants, parts]);
    for (const solution of [...above, ...beside]) possible.add(solution);
  }
  return {
    parts: sorted(without(down, new Set([id]))),
    direct: sorted(direct),
    indirect: sorted(without(reached, direct)),
    possibleViaParent: sorted(without(possible, sure)),
  };
}

function onward(from: Iterable<string>, way: ReadonlyMap<string, readonly string[]>): Set<string> {
  return new Set([...from].flatMap((id) => way.get(id) ?? []));
}

/** All that the ways lead to from some solutions, these included. */
function closure(from: Iterable<string>, ways: readonly ReadonlyMap<string, readonly string[]>[]): Set<string> {
  const found = new Set(from);
  for (const id of found) for (const way of ways) for (const next of way.get(id) ?? []) found.add(next);
  return found;
}

function without(ids: ReadonlySet<string>, others: ReadonlySet<string>): Set<string> {
  return new Set([...ids].filter((id) => !others.has(id)));
}

function sorted(ids: ReadonlySet<string>): string[] {
  return [...ids].sort();
}

function gathered<F extends object>(facts: readonly F[], by: keyof F, value: keyof F): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const fact of facts) found.set(fact[by] as string, [...(found.get(fact[by] as string) ?? []), fact[value] as string]);
  return found;
}
