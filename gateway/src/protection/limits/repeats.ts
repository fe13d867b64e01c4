import type { DocumentNode, FragmentDefinitionNode, SelectionSetNode } from 'graphql';

/** A place of the answer: how often it is selected, and the places inside it by response key. */
interface Place {
  count: number;
  inside: Map<string, Place>;
}

/**
 * How often the most repeated response key at one place is selected, whatever the types: validation compares every two selections of a place.
 * Visits no more than `budget` selections of an operation or fragment; Infinity where there are more.
 */
export function mostRepeated(document: DocumentNode, budget: number): number {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) if (definition.kind === 'FragmentDefinition') fragments.set(definition.name.value, definition);
  const walk = new Walk(fragments);
  const roots = document.definitions.flatMap((definition) => (definition.kind === 'OperationDefinition' ? [definition.selectionSet] : []));
  for (const root of roots) walk.from(root, budget);
  for (const [name, { selectionSet }] of fragments) if (!walk.reached.has(name)) walk.from(selectionSet, budget);
  return walk.most;
}

class Walk {
  most = 0;
  readonly reached = new Set<string>();
  private readonly open = new Set<string>();
  private left = 0;

  constructor(private readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>) {}

  from(set: SelectionSetNode, budget: number): void {
    this.left = budget;
    this.visit(set, new Map());
  }

  private visit(set: SelectionSetNode, places: Map<string, Place>): void {
    for (const selection of set.selections) {
      if ((this.left -= 1) < 0) {
        this.most = Infinity;
        return;
      }
      if (selection.kind === 'InlineFragment') this.visit(selection.selectionSet, places);
      else if (selection.kind === 'FragmentSpread') this.spread(selection.name.value, places);
      else {
        const place = placeOf(places, (selection.alias ?? selection.name).value);
        this.most = Math.max(this.most, (place.count += 1));
        if (selection.selectionSet) this.visit(selection.selectionSet, place.inside);
      }
    }
  }

  /** A fragment that spreads itself is not followed; validation rejects it. */
  private spread(name: string, places: Map<string, Place>): void {
    const fragment = this.fragments.get(name);
    if (!fragment || this.open.has(name)) return;
    this.reached.add(name);
    this.open.add(name);
    this.visit(fragment.selectionSet, places);
    this.open.delete(name);
  }
}

function placeOf(places: Map<string, Place>, key: string): Place {
  let place = places.get(key);
  if (!place) places.set(key, (place = { count: 0, inside: new Map() }));
  return place;
}
