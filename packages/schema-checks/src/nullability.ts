import {
  buildASTSchema,
  getNamedType,
  isCompositeType,
  isNonNullType,
  isObjectType,
  Kind,
  type ConstDirectiveNode,
  type DocumentNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';

type Field = GraphQLField<unknown, unknown>;

/**
 * Faults of a supergraph by which one subgraph's failure costs another's fields: a root field, a field that a subgraph adds to another's entity, or
 * a reference to another's entity that may not be null, so that what is around it becomes null in its stead.
 */
export function lintNullability(supergraph: DocumentNode): string[] {
  const schema = buildASTSchema(supergraph, { assumeValidSDL: true });
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
  const types = Object.values(schema.getTypeMap()).filter(isObjectType);
  return types.flatMap((type) => (roots.includes(type) ? rootFaults(type) : [...addedFaults(type), ...referenceFaults(schema, type)]));
}

function rootFaults(type: GraphQLObjectType): string[] {
  return nonNullFields(type).map((field) => fault(type, field, 'a root field'));
}

/** Where two subgraphs give a type fields that may not be null, the failure of each costs the other's. */
function addedFaults(type: GraphQLObjectType): string[] {
  const owner = ownerOf(type);
  const added = nonNullFields(type).flatMap((field) => soleGraphOf(type, field).map((graph) => ({ field, graph })));
  return added.filter(({ graph }) => graph !== owner).map(({ field, graph }) => fault(type, field, `a field that ${graph} adds to a type of ${owner}`));
}

function referenceFaults(schema: GraphQLSchema, type: GraphQLObjectType): string[] {
  return nonNullFields(type).flatMap((field) => {
    const target = getNamedType(field.type);
    if (!isCompositeType(target)) return [];
    const possible = isObjectType(target) ? [target] : schema.getPossibleTypes(target);
    const owners = new Set(possible.flatMap((each) => ownerOf(each) ?? []));
    const foreign = [...owners].filter((owner) => graphsOf(type, field).some((graph) => graph !== owner));
    return foreign.length > 0 ? [fault(type, field, `a reference to a type of ${foreign.join(', ')}`)] : [];
  });
}

/**
 * The subgraph that is the only source of most of a type's non-null fields, or of most of its fields where it has none; undefined where all subgraphs resolve
 * the same.
 */
function ownerOf(type: GraphQLObjectType): string | undefined {
  const most = (fields: readonly Field[]) => {
    const counts = Map.groupBy(
      fields.flatMap((field) => soleGraphOf(type, field)),
      (graph) => graph,
    );
    return [...counts].sort(([, first], [, second]) => second.length - first.length)[0]?.[0];
  };
  return most(nonNullFields(type)) ?? most(Object.values(type.getFields()));
}

function soleGraphOf(type: GraphQLObjectType, field: Field): string[] {
  const graphs = graphsOf(type, field);
  return graphs.length === 1 ? graphs : [];
}

function nonNullFields(type: GraphQLObjectType): Field[] {
  return Object.values(type.getFields()).filter((field) => isNonNullType(field.type));
}

/** The subgraphs that resolve a field: those it is joined from, or all that know its type. */
function graphsOf(type: GraphQLObjectType, field: Field): string[] {
  const joined = directivesOf(field, 'join__field').filter((join) => argument(join, 'graph'));
  const joins = joined.length > 0 ? joined.filter((join) => argument(join, 'external') !== 'true') : directivesOf(type, 'join__type');
  return [...new Set(joins.flatMap((join) => argument(join, 'graph') ?? []))];
}

function directivesOf({ astNode }: Field | GraphQLObjectType, name: string): readonly ConstDirectiveNode[] {
  return (astNode?.directives ?? []).filter((directive) => directive.name.value === name);
}

function argument(directive: ConstDirectiveNode, name: string): string | undefined {
  const value = directive.arguments?.find((each) => each.name.value === name)?.value;
  return value?.kind === Kind.ENUM ? value.value : value?.kind === Kind.BOOLEAN ? String(value.value) : undefined;
}

function fault({ name }: GraphQLObjectType, field: Field, what: string): string {
  return `${name}.${field.name}: expected ${what} to be nullable, but got ${String(field.type)}`;
}
