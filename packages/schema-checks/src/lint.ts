import {
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isNonNullType,
  isObjectType,
  isSpecifiedScalarType,
  Kind,
  type DocumentNode,
  type GraphQLArgument,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql';

/** One named part of a schema, with what the lint requires of it. */
interface Part {
  place: string;
  name: string;
  naming: Naming;
  description?: string | null;
  deprecationReason?: string | null;
  /** Of an argument or an input field. */
  input?: Pick<GraphQLArgument, 'type' | 'defaultValue'>;
}

type Naming = keyof typeof NAMINGS;

const NAMINGS = {
  PascalCase: /^[A-Z][A-Za-z0-9]*$/,
  camelCase: /^[a-z][A-Za-z0-9]*$/,
  SCREAMING_SNAKE_CASE: /^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/,
};

/** A deprecation names its successor, or why there is none, and the day on which the name is removed: removals are on 1 January and 1 July. */
const DEPRECATION = /^(Use `[^`]+`|No successor: ).*\. Goes on \d{4}-0[17]-01\.$/;

/** Faults of a schema as clients see it: every part is described and named as the house names, every deprecation has a successor and a day. */
export function lintSchema(schema: GraphQLSchema): string[] {
  const roots = new Set([schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()]);
  const own = Object.values(schema.getTypeMap()).filter((type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type));
  return own.flatMap((type) => [...(roots.has(type as never) ? [] : faults(partOf(type))), ...membersOf(type).flatMap(faults)]);
}

/** Faults of the directives that a contract declares itself, by the same rules. */
export function lintDirectives(contract: DocumentNode): string[] {
  const parts = contract.definitions.flatMap((node): Part[] => {
    if (node.kind !== Kind.DIRECTIVE_DEFINITION) return [];
    const place = `@${node.name.value}`;
    const describe = (each: typeof node | NonNullable<typeof node.arguments>[number]) => ({ name: each.name.value, description: each.description?.value });
    const itself: Part = { ...describe(node), place, naming: 'camelCase' };
    return [itself, ...(node.arguments ?? []).map((each): Part => ({ ...describe(each), place: `${place}(${each.name.value}:)`, naming: 'camelCase' }))];
  });
  return parts.flatMap(faults);
}

function partOf(type: GraphQLNamedType): Part {
  return { place: type.name, name: type.name, naming: 'PascalCase', description: type.description };
}

function membersOf(type: GraphQLNamedType): Part[] {
  if (isEnumType(type)) return type.getValues().map((value) => ({ ...value, place: `${type.name}.${value.name}`, naming: 'SCREAMING_SNAKE_CASE' }));
  if (isInputObjectType(type)) return Object.values(type.getFields()).map((field) => ({ ...member(`${type.name}.${field.name}`, field), input: field }));
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  return Object.values(type.getFields()).flatMap((field) => {
    const place = `${type.name}.${field.name}`;
    return [member(place, field), ...field.args.map((argument) => ({ ...member(`${place}(${argument.name}:)`, argument), input: argument }))];
  });
}

function member(place: string, { name, description, deprecationReason }: Pick<Part, 'name' | 'description' | 'deprecationReason'>): Part {
  return { place, name, description, deprecationReason, naming: 'camelCase' };
}

function faults({ place, name, naming, description, deprecationReason, input }: Part): string[] {
  const found: string[] = [];
  if (!description?.trim()) found.push(`${place}: expected a description, but got none`);
  if (!NAMINGS[naming].test(name)) found.push(`${place}: expected a name in ${naming}, but got "${name}"`);
  if (typeof deprecationReason === 'string' && !DEPRECATION.test(deprecationReason))
    found.push(`${place}: expected a deprecation such as "Use \`name\`. Goes on 2027-07-01." (1 January or 1 July), but got "${deprecationReason}"`);
  if (input && input.defaultValue !== undefined && isNonNullType(input.type))
    found.push(`${place}: expected a nullable type beside a default, since variables of null are sent, but got ${String(input.type)}`);
  return found;
}
