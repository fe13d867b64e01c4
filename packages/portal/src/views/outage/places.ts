import type { PortalOutageQuery } from './outage.generated.ts';

export type Answer = NonNullable<PortalOutageQuery['solution']>;
export type Path = NonNullable<Answer['outageImpact']['paths']>[number];

/** A solution that the graph can show. */
export interface Shown {
  id: string;
  name: string;
  abbreviation?: string | null;
  kind: string;
}

export type Group = 'needs' | 'self' | 'parts' | 'ancestors' | 'direct' | 'indirect' | 'possible';

/** Boxes one below the other under a heading; of many the rest is counted. */
export interface Block {
  group: Group;
  shown: readonly Shown[];
  /** How many more there are. */
  more: number;
}

export interface Edge {
  from: string;
  to: string;
  kind: 'used' | 'whole' | 'part';
}

export interface Places {
  columns: readonly (readonly Block[])[];
  edges: readonly Edge[];
}

/** Boxes of a column at the most. */
const MOST = 12;
/** Of what it is part of, so many. */
const MOST_WHOLES = 3;

/**
 * What it needs; itself with its parts and what it is part of; who is hit, those over other hits in a column of their own. Arrows run the way an outage spreads,
 * by the paths that the graph tells.
 */
export function placesOf(solution: Answer): Places {
  const { dependencies, outageImpact, ancestors } = solution;
  const { parts, direct, indirect, possibleViaParent, paths } = outageImpact;
  const wholes = new Set(ancestors.map(({ id }) => id));
  const possible = possibleViaParent.filter(({ id }) => !wholes.has(id));
  const inOperation = dependencies.filter(({ isOperational }) => isOperational);
  const needs = [...new Map(inOperation.map(({ dependsOn }) => [dependsOn.id, dependsOn])).values()];
  const hit = new Set(direct.map(({ id }) => id));
  const isOverHits = (paths ?? []).some(({ steps }) => steps.slice(1).some(({ from }) => hit.has(from.id)));
  const above = possibleViaParent.length > 0 ? ancestors.slice(0, MOST_WHOLES) : [];
  const overOthers = block('indirect', indirect, MOST);
  const columns = [
    [block('needs', needs, MOST)],
    [block('self', [solution], 1), block('parts', parts, MOST - 1 - above.length), block('ancestors', above, MOST_WHOLES)],
    [block('direct', direct, MOST), ...(isOverHits ? [] : [overOthers]), block('possible', possible, MOST)],
    isOverHits ? [overOthers] : [],
  ].map((blocks) => blocks.filter(({ shown }) => shown.length > 0));

  const placed = new Set(columns.flat().flatMap(({ shown }) => shown.map(({ id }) => id)));
  const unsure = new Set(possibleViaParent.map(({ id }) => id));
  const steps = (paths ?? []).flatMap(({ to, steps: ofPath }) => ofPath.map((step) => ({ ...step, isUnsure: unsure.has(to.id) })));
  const edges = new Map<string, Edge>(needs.map(({ id }) => [`${id} ${solution.id}`, { from: id, to: solution.id, kind: 'used' }]));
  for (const { from, to, kind, isUnsure } of steps) {
    if (!placed.has(from.id) || !placed.has(to.id)) continue;
    const style = kind === 'PART' || kind === 'PART_OF' ? 'part' : isUnsure ? 'whole' : 'used';
    edges.set(`${from.id} ${to.id}`, { from: from.id, to: to.id, kind: style });
  }
  return { columns: columns.filter((blocks) => blocks.length > 0), edges: [...edges.values()] };
}

function block(group: Group, solutions: readonly Shown[], most: number): Block {
  return { group, shown: solutions.slice(0, most), more: Math.max(0, solutions.length - most) };
}
