import {
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isNonNullType,
  isObjectType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLSchema,
} from 'graphql';
import { usualArguments, type Route } from './routes.js';

/** An argument of a field of the schema, and how to send it values. */
export interface Place {
  /** "Query.solutions(first:)" */
  coordinate: string;
  argument: GraphQLArgument;
  /** A query whose variable is the argument's value; `declared` is the variable's type, the argument's own where absent. */
  byVariable(declared?: string): string;
  /** A query that gives each of these literals. */
  byLiterals(literals: readonly string[]): string;
}

/** Every argument of every field to whose objects there is a way. */
export function places(schema: GraphQLSchema, routes: ReadonlyMap<string, Route>): Place[] {
  return [...routes].flatMap(([name, route]) => {
    const type = schema.getType(name);
    if (!isObjectType(type) && !isInterfaceType(type)) return [];
    return Object.values(type.getFields()).flatMap((field) => field.args.map((argument) => placeOf(name, route, field, argument)));
  });
}

/** How many arguments the fields of a schema have. */
export function countArguments(schema: GraphQLSchema): number {
  const types = Object.values(schema.getTypeMap()).filter((type) => isObjectType(type) || isInterfaceType(type));
  return types.flatMap((type) => (type.name.startsWith('__') ? [] : Object.values(type.getFields()).flatMap(({ args }) => args))).length;
}

function placeOf(parent: string, { before, after }: Route, field: GraphQLField<unknown, unknown>, argument: GraphQLArgument): Place {
  const selection = isCompositeType(getNamedType(field.type)) ? selectionOf(field) : '';
  const given = (value: string) => `(${[...usualArguments(field.args, [argument.name]), `${argument.name}: ${value}`].join(', ')})`;
  return {
    coordinate: `${parent}.${field.name}(${argument.name}:)`,
    argument,
    byVariable: (declared = String(argument.type)) => `query ($v: ${declared}) { ${before} ${field.name}${given('$v')} ${selection} ${after} }`,
    byLiterals: (literals) => `{ ${before} ${literals.map((literal, index) => `a${index}: ${field.name}${given(literal)} ${selection}`).join(' ')} ${after} }`,
  };
}

/** Of a list its rows and its count, which are read by different statements. */
function selectionOf({ type }: GraphQLField<unknown, unknown>): string {
  const named = getNamedType(type);
  return isObjectType(named) && named.name.endsWith('Connection') ? '{ totalCount nodes { __typename } }' : '{ __typename }';
}

/** Whether null may be sent where the argument takes none: by a variable that has a default. */
export function takesNullByDefault({ argument }: Place): boolean {
  return isNonNullType(argument.type);
}
