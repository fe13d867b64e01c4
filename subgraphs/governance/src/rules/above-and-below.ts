interface Placed {
  id: string;
  parent: string | null;
}

/**
 * What stands above each body, nearest first, and what stands below it over all steps, level by level; a chain that comes back to a body ends before it.
 * Source: governance-fki, organisering; programleder-2025, k98-flow (the lines of the charts are mostly inferred, see `parentBasis`).
 */
export function aboveAndBelow<B extends Placed>(bodies: readonly B[]): Map<string, { above: B[]; below: B[] }> {
  const byId = new Map(bodies.map((body) => [body.id, body]));
  const children = Map.groupBy(bodies, ({ parent }) => parent);
  const parentOf = ({ parent }: B): B[] => {
    const body = byId.get(parent ?? '');
    return body ? [body] : [];
  };
  return new Map(bodies.map((body) => [body.id, { above: onwards(body, parentOf), below: onwards(body, ({ id }) => children.get(id) ?? []) }]));
}

function onwards<B extends Placed>(start: B, next: (body: B) => readonly B[]): B[] {
  const found = new Set([start]);
  for (const body of found) for (const other of next(body)) found.add(other);
  return [...found].slice(1);
}
