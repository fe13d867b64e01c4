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

/** Whether the graph has an interface that no type implements: what is asked of an object of it, only a subgraph with an @interfaceObject can tell. */
export function hasBareInterface(schema: GraphQLSchema): boolean {
  return Object.values(schema.getTypeMap()).some((type) => isInterfaceType(type) && schema.getPossibleTypes(type).length === 0);
}

/**
 * The first field that no fetch of a plan gets, though it is asked of whatever object stands there: it would be null without an error. What is asked of some
 * types of an abstract one is left aside, since a plan rightly leaves out those that no subgraph gives there.
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

/** Where a selection stands, and whether it is asked of every object there. */
interface Standing {
  place: string;
  type: GraphQLCompositeType;
  isWhole: boolean;
}

interface Known {
  schema: GraphQLSchema;
  fetched: FetchedFields;
  fragments: ReadonlyMap<string, FragmentDefinitionNode>;
}

function unfetchedIn(selections: readonly SelectionNode[], at: Standing, known: Known): string | undefined {
  for (const selection of selections) {
    const found = isLeftOut(selection) ? undefined : selection.kind === Kind.FIELD ? unfetchedAt(selection, at, known) : unfetchedOf(selection, at, known);
    if (found !== undefined) return found;
  }
  return undefined;
}

function unfetchedAt({ name, alias, selectionSet }: FieldNode, { place, type, isWhole }: Standing, known: Known): string | undefined {
  if (name.value.startsWith('__')) return undefined;
  const key = (alias ?? name).value;
  if (!known.fetched.hasFor(place, key)) return isWhole ? `${type.name}.${name.value}` : undefined;
  const to = isObjectType(type) || isInterfaceType(type) ? getNamedType(type.getFields()[name.value]?.type) : undefined;
  return selectionSet && isCompositeType(to) ? unfetchedIn(selectionSet.selections, { place: placeIn(place, key), type: to, isWhole: true }, known) : undefined;
}

function unfetchedOf(selection: Exclude<SelectionNode, FieldNode>, at: Standing, known: Known): string | undefined {
  const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : known.fragments.get(selection.name.value)!;
  const condition = fragment.typeCondition && known.schema.getType(fragment.typeCondition.name.value);
  const type = isCompositeType(condition) ? condition : at.type;
  const isWhole = at.isWhole && (type === at.type || (isAbstractType(type) && !isAbstractType(at.type)));
  return unfetchedIn(fragment.selectionSet.selections, { ...at, type, isWhole }, known);
}

/** A condition that is written out and does not hold. */
function isLeftOut({ directives = [] }: SelectionNode): boolean {
  return directives.some(({ name, arguments: [condition] = [] }) => {
    const { value } = condition ?? {};
    return value?.kind === Kind.BOOLEAN && ((name.value === 'skip' && value.value) || (name.value === 'include' && !value.value));
  });
}
