import type { FetchDataKeyRenamer, FetchNode, PlanNode } from '@apollo/query-planner';
import { isAbstractType, isCompositeType, Kind, parse, type FragmentDefinitionNode, type GraphQLSchema, type SelectionSetNode } from 'graphql';

/** Names of object types; absent: of whatever type. */
type Types = ReadonlySet<string> | undefined;

/** What the fetches of a plan select: response names by place, the response names that lead to an object, and by the object's type. */
export class FetchedFields {
  private readonly byPlace = new Map<string, Map<string, Types[]>>();

  constructor(
    private readonly supergraph: GraphQLSchema,
    node: PlanNode | undefined,
  ) {
    if (node) this.addNode(node, '');
  }

  /** Whether some fetch selects it of an object of that type. */
  has(place: string, typeName: string, key: string): boolean {
    const all = this.byPlace.get(place)?.get(key) ?? [];
    return all.some((types) => !types || types.has(typeName));
  }

  /** Whether some fetch selects it, of an object of whatever type. */
  hasFor(place: string, key: string): boolean {
    return this.byPlace.get(place)?.has(key) === true;
  }

  private addNode(node: PlanNode, place: string): void {
    switch (node.kind) {
      case 'Sequence':
      case 'Parallel':
        for (const each of node.nodes) this.addNode(each, place);
        break;
      case 'Flatten':
        this.addNode(node.node, node.path.filter(isKey).reduce<string>(placeIn, place));
        break;
      case 'Condition':
        for (const each of [node.ifClause, node.elseClause]) if (each) this.addNode(each, place);
        break;
      case 'Fetch':
        this.addFetch(node, place);
        break;
    }
  }

  private addFetch({ operationDocumentNode, operation, requires, outputRewrites = [] }: FetchNode, place: string): void {
    const { definitions } = operationDocumentNode ?? parse(operation);
    const fragments = new Map<string, FragmentDefinitionNode>();
    for (const each of definitions) if (each.kind === Kind.FRAGMENT_DEFINITION) fragments.set(each.name.value, each);
    for (const each of definitions) {
      if (each.kind !== Kind.OPERATION_DEFINITION) continue;
      const entities = each.selectionSet.selections[0];
      const selected = requires && entities?.kind === Kind.FIELD ? entities.selectionSet : each.selectionSet;
      if (selected) this.addSelections(selected, { place, types: undefined, fragments });
    }
    for (const each of outputRewrites) if (each.kind === 'KeyRenamer') this.addRenamed(each, place);
  }

  private addSelections({ selections }: SelectionSetNode, at: { place: string; types: Types; fragments: ReadonlyMap<string, FragmentDefinitionNode> }): void {
    const { place, types, fragments } = at;
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) {
        const key = (selection.alias ?? selection.name).value;
        this.add(place, key, types);
        if (selection.selectionSet) this.addSelections(selection.selectionSet, { place: placeIn(place, key), types: undefined, fragments });
      } else {
        const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value)!;
        this.addSelections(fragment.selectionSet, { place, types: this.narrowed(types, fragment.typeCondition?.name.value), fragments });
      }
    }
  }

  private addRenamed({ path, renameKeyTo }: FetchDataKeyRenamer, place: string): void {
    this.add(path.slice(0, -1).filter(isKey).reduce<string>(placeIn, place), renameKeyTo, undefined);
  }

  private add(place: string, key: string, types: Types): void {
    const keys = this.byPlace.get(place) ?? new Map<string, Types[]>();
    this.byPlace.set(place, keys.set(key, [...(keys.get(key) ?? []), types]));
  }

  private narrowed(types: Types, condition: string | undefined): Types {
    const named = condition === undefined ? undefined : this.supergraph.getType(condition);
    if (!isCompositeType(named)) return types;
    const possible = isAbstractType(named) ? this.supergraph.getPossibleTypes(named).map(({ name }) => name) : [named.name];
    return new Set(types ? possible.filter((name) => types.has(name)) : possible);
  }
}

/** The place of what stands under a response name. */
export function placeIn(place: string, key: string): string {
  return `${place}/${key}`;
}

/** A step of a plan's path that is a response name, and neither "@" nor a type condition. */
function isKey(step: string | number): step is string {
  return typeof step === 'string' && step !== '@' && !step.startsWith('... on ') && !step.startsWith('|[');
}
