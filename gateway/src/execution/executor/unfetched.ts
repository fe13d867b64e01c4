import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  Kind,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLSchema,
  type SelectionNode,
} from 'graphql';
import { placeIn, type FetchedFields } from './fetched-fields.js';

/** Whether the graph has an interface that no type implements: only a subgraph with an @interfaceObject can resolve fields of its objects. */
export function hasBareInterface(schema: GraphQLSchema): boolean {
  return Object.values(schema.getTypeMap()).some((type) => isInterfaceType(type) && schema.getPossibleTypes(type).length === 0);
}

/**
 * Returns the first field that no fetch of a plan returns although it is selected on every object there: it would be null without an error. Selections on some
 * types of an abstract one are skipped, since a plan rightly leaves out those that no subgraph returns there.
 */
export function unfetchedField(document: DocumentNode, schema: GraphQLSchema, fetched: FetchedFields, operationName?: string): string | undefined {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const each of document.definitions) if (each.kind === Kind.FRAGMENT_DEFINITION) fragments.set(each.name.value, each);
  for (const each of document.definitions) {
    if (each.kind !== Kind.OPERATION_DEFINITION || (operationName !== undefined && each.name?.value !== operationName)) continue;
    const found = unfetchedIn(
      each.selectionSet.selections,
      { place: '', type: schema.getRootType(each.operation)!, isWhole: true },
      { schema, fetched, fragments },
    );
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Where a selection is, and whether it applies to every object there. */
interface Standing {
  place: string;
  type: GraphQLCompositeType;
  isWhole: boolean;
}

/** What a selection is looked up in. */
interface Lookup {
  schema: GraphQLSchema;
  fetched: FetchedFields;
  fragments: ReadonlyMap<string, FragmentDefinitionNode>;
}

function unfetchedIn(selections: readonly SelectionNode[], at: Standing, lookup: Lookup): string | undefined {
  for (const selection of selections) {
    const found = isLeftOut(selection) ? undefined : selection.kind === Kind.FIELD ? unfetchedAt(selection, at, lookup) : unfetchedOf(selection, at, lookup);
    if (found !== undefined) return found;
  }
  return undefined;
}

function unfetchedAt({ name, alias, selectionSet }: FieldNode, { place, type, isWhole }: Standing, lookup: Lookup): string | undefined {
  if (name.value.startsWith('__')) return undefined;
  const key = (alias ?? name).value;
  if (!lookup.fetched.hasFor(place, key)) return isWhole ? `${type.name}.${name.value}` : undefined;
  const to = isObjectType(type) || isInterfaceType(type) ? getNamedType(type.getFields()[name.value]?.type) : undefined;
  return selectionSet && isCompositeType(to)
    ? unfetchedIn(selectionSet.selections, { place: placeIn(place, key), type: to, isWhole: true }, lookup)
    : undefined;
}

function unfetchedOf(selection: Exclude<SelectionNode, FieldNode>, at: Standing, lookup: Lookup): string | undefined {
  const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : lookup.fragments.get(selection.name.value)!;
  const condition = fragment.typeCondition && lookup.schema.getType(fragment.typeCondition.name.value);
  const type = isCompositeType(condition) ? condition : at.type;
  const isWhole = at.isWhole && (type === at.type || (isAbstractType(type) && !isAbstractType(at.type)));
  return unfetchedIn(fragment.selectionSet.selections, { ...at, type, isWhole }, lookup);
}

/** A condition that is written out and does not hold. */
function isLeftOut({ directives = [] }: SelectionNode): boolean {
  return directives.some(({ name, arguments: [condition] = [] }) => {
    const { value } = condition ?? {};
    return value?.kind === Kind.BOOLEAN && ((name.value === 'skip' && value.value) || (name.value === 'include' && !value.value));
  });
}
