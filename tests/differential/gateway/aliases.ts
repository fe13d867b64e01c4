import { isInterfaceType, isObjectType, Kind, parse, print, visit, type GraphQLSchema } from 'graphql';
import type { Outcome } from './executor.js';

/** As ours names them, so that one plan serves both. */
const ALIAS_PREFIX = '_alias_';

/**
 * The operation without aliases that are names of fields, or undefined where it has none. Apollo's planner confuses such an alias with the field: it requests
 * `id: name` from a subgraph as the key `id`, and returns one in place of the other.
 */
export function withoutTakenAliases(schema: GraphQLSchema, query: string): string | undefined {
  const types = Object.values(schema.getTypeMap()).filter((type) => isObjectType(type) || isInterfaceType(type));
  const names = new Set(types.flatMap((type) => Object.keys(type.getFields())));
  let taken = false;
  const document = visit(parse(query), {
    Field(field) {
      const { alias, name } = field;
      if (!alias || alias.value === name.value || !names.has(alias.value)) return undefined;
      taken = true;
      return { ...field, alias: { kind: Kind.NAME, value: `${ALIAS_PREFIX}${alias.value}` } };
    },
  });
  return taken ? print(document) : undefined;
}

/** An outcome with the mangled aliases restored. */
export function withAliasesBack({ sent, ...outcome }: Outcome): Outcome {
  return { ...(JSON.parse(JSON.stringify(outcome).replaceAll(ALIAS_PREFIX, '')) as Omit<Outcome, 'sent'>), sent };
}
