import { isInterfaceType, isObjectType, Kind, visit, type DocumentNode, type GraphQLSchema } from 'graphql';

const APART = '_alias_';

/** Every name that a plan may itself select: as a key, as a requirement, or to tell a type. */
export function fieldNames(supergraph: GraphQLSchema): ReadonlySet<string> {
  const types = Object.values(supergraph.getTypeMap()).filter((type) => isObjectType(type) || isInterfaceType(type));
  return new Set(['__typename', ...types.flatMap((type) => Object.keys(type.getFields()))]);
}

/**
 * The document with aliases that are also field names set apart: Apollo's planner takes `code: name` for the key `code`, asks subgraphs with it and answers
 * the one for the other.
 */
export function withAliasesApart(document: DocumentNode, names: ReadonlySet<string>): DocumentNode {
  return visit(document, {
    Field(field) {
      const { alias, name } = field;
      if (!alias || alias.value === name.value || !names.has(alias.value)) return undefined;
      return { ...field, alias: { kind: Kind.NAME, value: `${APART}${alias.value}` } };
    },
  });
}

/** The client's own name for a step of a path in the answer. */
export function clientName<S extends string | number>(step: S): S | string {
  return typeof step === 'string' && step.startsWith(APART) ? step.slice(APART.length) : step;
}
