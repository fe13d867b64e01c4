import { getNamedType, introspectionTypes, isObjectType, type GraphQLField, type GraphQLNamedType } from 'graphql';

/** How each type of introspection is reached. */
const WAYS: Readonly<Record<string, readonly (readonly [before: string, after: string])[]>> = {
  __Schema: [['{ __schema { ', ' } }']],
  __Type: [
    ['{ __schema { types { ', ' } } }'],
    ['{ __type(name: "TaskFilter") { ', ' } }'],
    ['{ __type(name: "Date") { ', ' } }'],
  ],
  __Field: [['{ __schema { types { fields(includeDeprecated: true) { ', ' } } } }']],
  __InputValue: [
    ['{ __schema { types { inputFields(includeDeprecated: true) { ', ' } } } }'],
    ['{ __schema { types { fields { args { ', ' } } } } }'],
    ['{ __schema { directives { args(includeDeprecated: true) { ', ' } } } }'],
  ],
  __EnumValue: [['{ __schema { types { enumValues(includeDeprecated: true) { ', ' } } } }']],
  __Directive: [['{ __schema { directives { ', ' } } }']],
};

/** An operation for every field of introspection at each place where it can stand, with and without each of its arguments. */
export function everyField(): string[] {
  return introspectionTypes.filter(isObjectType).flatMap((type) =>
    Object.values(type.getFields()).flatMap((field) => {
      const selection = selectionOf(getNamedType(field.type));
      return WAYS[type.name]!.flatMap(([before, after]) => argumentsOf(field).map((given) => `${before}a: ${field.name}${given}${selection}${after}`));
    }),
  );
}

function argumentsOf({ args }: GraphQLField<unknown, unknown>): string[] {
  return ['', ...args.flatMap(({ name }) => ['true', 'false', 'null'].map((value) => `(${name}: ${value})`))];
}

/** All leaves of an object, and its type by `__typename`. */
function selectionOf(type: GraphQLNamedType): string {
  if (!isObjectType(type)) return '';
  const leaves = Object.values(type.getFields()).filter((field) => !isObjectType(getNamedType(field.type)));
  return ` { __typename ${leaves.map(({ name }) => name).join(' ')} }`;
}
