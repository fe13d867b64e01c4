import { PORTFOLIO_KEYS } from '@portfolio/records';
import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredArgument,
  isUnionType,
  type GraphQLArgument,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
} from 'graphql';
import type { Random } from './random.js';
import { literal, randomRepresentations } from './representations.js';

const DAYS = ['2013-06-01', '2025-09-25', '2025-11-21', '2025-12-15', '2026-06-30'];
const VARIABLES = '$yes: Boolean = true, $no: Boolean = false';

/** A random query that the schema allows: aliases, fragments, conditions and arguments in it. */
export function randomOperation(schema: GraphQLSchema, random: Random, skipped: readonly string[] = ['_entities', '_service']): string {
  const root = schema.getQueryType()!;
  const fields = Object.values(root.getFields()).filter(({ name }) => !skipped.includes(name));
  const selections = Array.from({ length: 1 + random.below(3) }, (_, index) => `r${index}: ${fieldOf(schema, random.pick(fields), random, 5)}`);
  const entities = random.chance(0.3) ? entitiesOf(schema, random) : '';
  return `query Random(${VARIABLES}) { used: __typename @include(if: $yes) @skip(if: $no) ${selections.join(' ')} ${entities} }`;
}

/** An operation as a gateway sends it to a subgraph. */
function entitiesOf(schema: GraphQLSchema, random: Random): string {
  const entity = schema.getType('_Entity');
  if (!isUnionType(entity)) return '';
  return `_entities(representations: ${literal(randomRepresentations(entity.getTypes(), random))}) { ${selectionOf(schema, entity, random, 4)} }`;
}

function fieldOf(schema: GraphQLSchema, field: GraphQLField<unknown, unknown>, random: Random, depth: number): string {
  const type = getNamedType(field.type);
  const call = `${field.name}${argumentsOf(field, random)}${conditionOf(random)}`;
  return isCompositeType(type) ? `${call} { ${selectionOf(schema, type, random, depth - 1)} }` : call;
}

function selectionOf(schema: GraphQLSchema, type: GraphQLCompositeType, random: Random, depth: number): string {
  if (isAbstractType(type)) {
    const parts = schema.getPossibleTypes(type).filter(() => random.chance(0.7));
    return ['__typename', ...parts.map((part) => `... on ${part.name} { ${selectionOf(schema, part, random, depth)} }`)].join(' ');
  }
  const fields = Object.values(type.getFields()).filter((field) => depth > 0 || !isCompositeType(getNamedType(field.type)));
  const wanted = fields.filter(() => random.chance(Math.min(1, 5 / fields.length)));
  const selections = wanted.map((field) => `${type.name}_${field.name}_${random.below(1_000_000)}: ${fieldOf(schema, field, random, depth)}`);
  if (random.chance(0.15)) selections.push(`... on ${type.name}${conditionOf(random)} { again: __typename }`);
  return ['__typename', ...selections].join(' ');
}

function conditionOf(random: Random): string {
  if (!random.chance(0.08)) return '';
  return random.pick([' @include(if: $yes)', ' @include(if: $no)', ' @skip(if: $yes)', ' @skip(if: $no)', ' @skip(if: $no) @include(if: $yes)']);
}

function argumentsOf(field: GraphQLField<unknown, unknown>, random: Random): string {
  const given = field.args.filter((argument) => isRequiredArgument(argument) || random.chance(0.25));
  const values = given.map((argument) => `${argument.name}: ${argument.name === 'first' ? 1 + random.below(4) : valueOf(argument.type, argument, random, 3)}`);
  return values.length > 0 ? `(${values.join(', ')})` : '';
}

function valueOf(type: GraphQLInputType, { name }: Pick<GraphQLArgument, 'name'>, random: Random, depth: number): string {
  if (isNonNullType(type)) return valueOf(type.ofType, { name }, random, depth);
  if (isListType(type)) return `[${valueOf(type.ofType, { name }, random, depth)}]`;
  if (isEnumType(type)) return random.pick(type.getValues()).name;
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields());
    const wanted = fields.filter((field) => isNonNullType(field.type) || (depth > 0 && random.chance(1.5 / fields.length)));
    return `{ ${wanted.map((field) => `${field.name}: ${valueOf(field.type, field, random, depth - 1)}`).join(', ')} }`;
  }
  if (type.name === 'Date') return `"${random.pick(DAYS)}"`;
  if (type.name === 'Boolean') return String(random.chance(0.5));
  if (type.name === 'Int') return String(random.below(5));
  if (type.name === 'ID') return `"${random.pick(random.pick(Object.values(PORTFOLIO_KEYS)))}"`;
  return `"${name === 'after' ? 'no cursor' : random.pick(['a', 'KMD', 'o', 'sapa'])}"`;
}
