import { buildASTSchema, Kind, parse, type ConstDirectiveNode, type FieldNode, type GraphQLField, type GraphQLObjectType, type GraphQLSchema } from 'graphql';

type Field = GraphQLField<unknown, unknown>;

/** Which subgraphs give which fields, as a supergraph says it by @join__type and @join__field. */
export class Owners {
  private readonly supergraph: GraphQLSchema;
  private readonly names: ReadonlyMap<string, string>;

  constructor(supergraphSdl: string) {
    this.supergraph = buildASTSchema(parse(supergraphSdl), { assumeValidSDL: true });
    const graphs = this.supergraph.getType('join__Graph')!.astNode as {
      values?: readonly { name: { value: string }; directives?: readonly ConstDirectiveNode[] }[];
    };
    this.names = new Map(graphs.values!.map(({ name, directives }) => [name.value, argument(directives![0]!, 'name')!]));
  }

  /** Returns the subgraph that resolves a field of an object that `giver` returned; undefined for a root. A subgraph gives what it can of its own objects. */
  giverOf(typeName: string, fieldName: string, giver: string | undefined): string {
    const givers = this.joins(typeName, fieldName).map(({ graph }) => graph);
    if (giver && givers.includes(giver)) return giver;
    if (givers.length !== 1)
      throw new Error(`expected one subgraph to give ${typeName}.${fieldName} beside ${giver ?? 'none'}, but got ${givers.join(', ') || 'none'}`);
    return givers[0]!;
  }

  /** The subgraphs that must answer before `giver` can resolve a field: those that resolve what it requires. */
  requiredBy(typeName: string, fieldName: string, giver: string): string[] {
    const requires = this.joins(typeName, fieldName).find(({ graph }) => graph === giver)?.requires;
    if (!requires) return [];
    const { selectionSet } = parse(`{ ${requires} }`).definitions[0] as { selectionSet: { selections: readonly FieldNode[] } };
    return selectionSet.selections.map(({ name }) => this.giverOf(typeName, name.value, undefined));
  }

  private joins(typeName: string, fieldName: string): { graph: string; requires: string | undefined }[] {
    const type = this.supergraph.getType(typeName) as GraphQLObjectType;
    const joined = directivesOf(type.getFields()[fieldName]!, 'join__field').filter((join) => argument(join, 'graph'));
    const joins = joined.length > 0 ? joined.filter((join) => argument(join, 'external') !== 'true') : directivesOf(type, 'join__type');
    const all = joins.map((join) => ({ graph: this.names.get(argument(join, 'graph')!)!, requires: argument(join, 'requires') }));
    return [...new Map(all.map((each) => [each.graph, each])).values()];
  }
}

function directivesOf({ astNode }: Field | GraphQLObjectType, name: string): readonly ConstDirectiveNode[] {
  return (astNode?.directives ?? []).filter((directive) => directive.name.value === name);
}

function argument(directive: ConstDirectiveNode, name: string): string | undefined {
  const value = directive.arguments?.find((each) => each.name.value === name)?.value;
  if (value?.kind === Kind.ENUM || value?.kind === Kind.STRING) return value.value;
  return value?.kind === Kind.BOOLEAN ? String(value.value) : undefined;
}
