import {
  getNamedType,
  getNullableType,
  isAbstractType,
  isLeafType,
  isListType,
  isNonNullType,
  type GraphQLField,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import { argumentsOf } from './arguments.js';
import type { Random } from './random.js';

type Field = GraphQLField<unknown, unknown>;
type Composite = GraphQLObjectType | GraphQLInterfaceType;

/** What of the document's limits is left while it is written. */
interface Left {
  aliases: number;
  selections: number;
}

/** Levels of fields below the outermost. */
const DEEPEST = 13;

/** A valid random document, as expensive as its limits allow: lists in lists, fields again and again under aliases, filters, groups, counts. */
export function randomDocument(schema: GraphQLSchema, random: Random): string {
  const left = { aliases: 50, selections: 600 };
  const query = schema.getQueryType()!;
  const roots = Object.values(query.getFields()).filter((field) => isPage(field) || isListType(getNullableType(field.type)));
  return `{ ${random
    .some(roots, 2)
    .map((field) => written(schema, field, random, left, DEEPEST, ''))
    .join(' ')} }`;
}

function written(schema: GraphQLSchema, field: Field, random: Random, left: Left, levels: number, alias: string): string {
  left.selections -= 1;
  return `${alias}${field.name}${argumentsOf(field.args, random)}${inside(schema, field, random, left, levels)}`;
}

function inside(schema: GraphQLSchema, field: Field, random: Random, left: Left, levels: number): string {
  const type = getNamedType(field.type);
  if (isLeafType(type)) return '';
  if (!('getFields' in type)) return ' { __typename }';
  return ` { ${selected(schema, type as Composite, random, left, levels - 1)} }`;
}

function selected(schema: GraphQLSchema, type: Composite, random: Random, left: Left, levels: number): string {
  const fields = Object.values(type.getFields());
  const leaves = fields.filter((field) => isLeafType(getNamedType(field.type)));
  const objects = levels > 1 && left.selections > 50 ? fields.filter((field) => !isLeafType(getNamedType(field.type))) : [];
  const parts = ['__typename'];
  if (leaves.length > 0) parts.push(...again(schema, random.some(leaves, 6), random, left, levels));
  if (objects.length > 0)
    parts.push(
      ...again(
        schema,
        random.some(
          objects.filter((field) => isPage(field) || random.chance(0.6)),
          3,
        ),
        random,
        left,
        levels,
      ),
    );
  if (isAbstractType(type) && random.chance(0.5)) {
    for (const possible of schema.getPossibleTypes(type)) parts.push(`... on ${possible.name} { __typename }`);
  }
  return parts.join(' ');
}

/** Each once, and one of them perhaps many times. */
function again(schema: GraphQLSchema, fields: readonly Field[], random: Random, left: Left, levels: number): string[] {
  const parts = fields.filter((field) => isSelectable(field)).map((field) => written(schema, field, random, left, levels, ''));
  const repeated = random.chance(0.3) ? fields.find(isSelectable) : undefined;
  const times = repeated ? Math.min(left.aliases, random.oneOf([3, 10, 19, 49])) : 0;
  left.aliases -= times;
  for (let time = 0; time < times && left.selections > 0; time += 1) {
    parts.push(written(schema, repeated!, random, left, Math.min(levels, 4), `a${left.aliases}_${time}: `));
  }
  return parts;
}

function isSelectable({ args }: Field): boolean {
  return args.filter(({ type, defaultValue }) => isNonNullType(type) && defaultValue === undefined).length < 3;
}

function isPage({ args }: Field): boolean {
  return args.some(({ name }) => name === 'first');
}
