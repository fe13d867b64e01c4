import type { PortalOrganisationQuery } from './organisation.generated.ts';

export type Model = NonNullable<PortalOrganisationQuery['governanceModel']>;
export type Body = NonNullable<Model['bodies']>['nodes'][number];

/** A body's place in the chart: columns are counted in widths of a box and may be halves, levels from the top. */
export interface Placed {
  body: Body;
  column: number;
  level: number;
}

/** A line between two bodies, and why it is drawn. */
export interface Line {
  from: Placed;
  to: Placed;
  kind: 'under' | 'unsure' | 'reports' | 'secretariat';
}

export interface Chart {
  placed: readonly Placed[];
  lines: readonly Line[];
  columns: number;
  levels: number;
  /** Bodies without a place above or below others. */
  beside: readonly Body[];
}

/** Levels of bodies that stand under each other, at the most; what is deeper stands on the last. Those that report to bodies of the last stand below it. */
const LEVELS = 5;

/**
 * Places bodies top-down: each level below the body that it stands under, or below those that it reports to; a body over the middle of its own; a secretariat beside the body that it serves,
 * where there is room. Bodies without any of these stand beside the chart.
 */
export function chartOf(bodies: readonly Body[]): Chart {
  const own = new Set(bodies.map(({ id }) => id));
  const parentOf = ({ parent }: Body) => (parent && own.has(parent.id) ? parent.id : undefined);
  const below = Map.groupBy(bodies, parentOf);
  const places = new Map<string, Placed>();
  let columns = 0;

  const place = (body: Body, level: number): number => {
    const children = (below.get(body.id) ?? []).map((child) => place(child, Math.min(level + 1, LEVELS - 1)));
    const column = children.length > 0 ? (children[0]! + children.at(-1)!) / 2 : columns++;
    places.set(body.id, { body, column, level });
    return column;
  };
  for (const root of below.get(undefined) ?? []) if (below.has(root.id)) place(root, 0);

  for (const body of bodies) {
    const above = body.refersTo.flatMap(({ id }) => places.get(id) ?? []);
    if (places.has(body.id) || above.length === 0) continue;
    const level = Math.max(...above.map((each) => each.level)) + 1;
    const middle = above.reduce((sum, { column }) => sum + column, 0) / above.length;
    places.set(body.id, { body, level, column: isFree(places, level, middle) ? middle : columns++ });
  }

  const secretariats = bodies.flatMap(({ id, secretariat }) => (secretariat?.__typename === 'Body' ? { served: id, by: secretariat.id } : []));
  for (const { served, by } of secretariats) {
    const [at, body] = [places.get(served), bodies.find(({ id }) => id === by)];
    if (!at || !body || places.has(by)) continue;
    const column = [at.column - 1, at.column + 1].find((each) => each >= 0 && isFree(places, at.level, each)) ?? columns;
    columns = Math.max(columns, column + 1);
    places.set(by, { body, level: at.level, column });
  }

  const placed = [...places.values()];
  return {
    placed,
    lines: placed.flatMap((to) => linesTo(to, places)),
    columns: Math.max(1, Math.ceil(columns)),
    levels: 1 + Math.max(0, ...placed.map(({ level }) => level)),
    beside: bodies.filter(({ id }) => !places.has(id)),
  };
}

function isFree(places: ReadonlyMap<string, Placed>, level: number, column: number): boolean {
  return [...places.values()].every((other) => other.level !== level || Math.abs(other.column - column) >= 1);
}

function linesTo(to: Placed, places: ReadonlyMap<string, Placed>): Line[] {
  const { parent, parentBasis, refersTo, secretariat } = to.body;
  const above = parent && places.get(parent.id);
  const served = secretariat?.__typename === 'Body' ? places.get(secretariat.id) : undefined;
  return [
    ...(above ? [{ from: above, to, kind: parentBasis === 'UNCERTAIN' ? ('unsure' as const) : ('under' as const) }] : []),
    ...refersTo.flatMap(({ id }) => places.get(id) ?? []).map((from) => ({ from, to, kind: 'reports' as const })),
    ...(served ? [{ from: served, to, kind: 'secretariat' as const }] : []),
  ];
}
