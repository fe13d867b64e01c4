export interface Part {
  id: string;
  partOf: string | null;
}

/**
 * What a solution is part of, then what that is part of, nearest first; a chain that comes back to a solution ends before it.
 * Source: governance-fki, organisering and kommunestyregruppe; programleder-2025, sts-hvad (the support systems are part of the shared infrastructure).
 */
export function partOfChains(parts: readonly Part[]): Map<string, string[]> {
  const parents = new Map(parts.map(({ id, partOf }) => [id, partOf]));
  return new Map(parts.map(({ id }) => [id, chainOf(id, parents)]));
}

function chainOf(id: string, parents: ReadonlyMap<string, string | null>): string[] {
  const chain = [id];
  for (let parent = parents.get(id); parent && !chain.includes(parent); parent = parents.get(parent)) chain.push(parent);
  return chain.slice(1);
}
