import type { OutageWays } from './what-an-outage-reaches.js';

/** What leads from one solution to another: `to` depends on `from`, `from` depends on it, it is a part of it, or `from` is part of it. */
export type StepKind = 'DEPENDANT' | 'DEPENDENCY' | 'PART' | 'PART_OF';

export interface WayStep {
  from: string;
  to: string;
  kind: StepKind;
}

/** Where a way may go on, given how it came there. */
type Onward = (id: string, last: StepKind | undefined) => readonly (readonly [kind: StepKind, ids: readonly string[] | undefined])[];

/**
 * A shortest way of an outage to each solution that it reaches, by solution id. It goes to parts and to dependants; from what a solution is part of it goes on to wholes and
 * dependants alone, as `outageReach` has it. Source: as that rule's.
 */
export function outagePaths(id: string, { dependants, parts, parents }: OutageWays): Map<string, WayStep[]> {
  return waysFrom(id, (at, last) => [
    ...(last === 'PART_OF' ? [] : ([['PART', parts.get(at)]] as const)),
    ['DEPENDANT', dependants.get(at)],
    ['PART_OF', parents.get(at)],
  ]);
}

interface Dependency {
  solution: string;
  dependsOn: string;
}

/**
 * A shortest way from one solution to another over dependencies and part-of, each in either direction; undefined where there is none.
 * Source: the dependencies and wholes as their sources state them.
 */
export function wayBetween(from: string, to: string, dependencies: readonly Dependency[], wholes: ReadonlyMap<string, string | null>): WayStep[] | undefined {
  const dependsOn = Map.groupBy(dependencies, ({ solution }) => solution);
  const dependants = Map.groupBy(dependencies, (fact) => fact.dependsOn);
  const parts = Map.groupBy([...wholes.keys()], (id) => wholes.get(id));
  const ways = waysFrom(from, (at) => [
    ['DEPENDENCY', dependsOn.get(at)?.map((fact) => fact.dependsOn)],
    ['DEPENDANT', dependants.get(at)?.map(({ solution }) => solution)],
    ['PART_OF', [wholes.get(at) ?? []].flat()],
    ['PART', parts.get(at)],
  ]);
  return from === to ? [] : ways.get(to);
}

/** Breadth first, ties in the order of the steps' kinds and of the facts; a solution is come to again only by a way that may go on where the first may not. */
function waysFrom(start: string, onward: Onward): Map<string, WayStep[]> {
  const found = new Map<string, WayStep[]>();
  const seen = new Set([`${start} `]);
  let here: { at: string; way: WayStep[] }[] = [{ at: start, way: [] }];
  while (here.length > 0) {
    const next: typeof here = [];
    for (const { at, way } of here) {
      for (const [kind, ids = []] of onward(at, way.at(-1)?.kind)) {
        for (const to of ids) {
          const place = `${to} ${kind === 'PART_OF' ? kind : ''}`;
          if (to === start || seen.has(`${to} `) || seen.has(place)) continue;
          seen.add(place);
          const longer = [...way, { from: at, to, kind }];
          if (!found.has(to)) found.set(to, longer);
          next.push({ at: to, way: longer });
        }
      }
    }
    here = next;
  }
  return found;
}
