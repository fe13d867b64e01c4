import type { FieldExtensions } from '@portfolio/graphql';
import type { RecordDefinition } from '@portfolio/records';
import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import { keysOf, literal, representationsOf } from './representations.js';

type Field = GraphQLField<unknown, unknown>;
/** The selections from the root of an operation down to a type. */
type Way = readonly string[];

/** For each batch of a subgraph an operation that selects only it, so that no other field has its columns read. */
export function operationsOfEachBatch(schema: GraphQLSchema, records: readonly RecordDefinition[]): string[] {
  const isRecord = (type: GraphQLNamedType) => records.some(({ name, types }) => name === type.name || types.includes(type.name));
  const entities = schema.getPossibleTypes(schema.getType('_Entity') as never);
  const isValue = (type: GraphQLNamedType) => !isRecord(type) && !entities.some(({ name }) => name === type.name);
  const foreign = entities.filter((type) => !isRecord(type));
  const ways = waysTo(schema, new Map([['Query', []], ...foreign.map((type): [string, Way] => [type.name, asEntities(type)])]));
  return Object.values(schema.getTypeMap()).flatMap((type) => {
    const batches = isObjectType(type) ? Object.values(type.getFields()).filter(({ extensions }) => (extensions as FieldExtensions).batch) : [];
    const way = ways.get(type.name);
    if (batches.length > 0 && !way) throw new Error(`expected a way to ${type.name} by fields that ask for no key, but there is none`);
    return batches.map((field) => operation([...way!, selected(field, isValue)]));
  });
}

function operation(way: Way): string {
  return `{ ${way.reduceRight((inner, step) => `${step} { ${inner} }`)} }`;
}

/** All properties are selected of a value that is neither a row nor an entity, since they follow from what the batch reads. */
function selected(field: Field, isValue: (type: GraphQLNamedType) => boolean): string {
  const type = getNamedType(field.type);
  if (!isCompositeType(type)) return called(field);
  const fields = isObjectType(type) && isValue(type) ? Object.values(type.getFields()) : [];
  const own = fields.filter(({ type: inner, extensions }) => isLeafType(getNamedType(inner)) && !(extensions as FieldExtensions).batch);
  return `${called(field)} { ${['__typename', ...own.map(({ name }) => name)].join(' ')} }`;
}

/** A way to every type from those that have one, by fields that require no key. */
function waysTo(schema: GraphQLSchema, ways: Map<string, Way>): Map<string, Way> {
  for (const [name, way] of ways) {
    const type = schema.getType(name);
    if (isAbstractType(type)) for (const possible of schema.getPossibleTypes(type)) add(ways, possible, [...way, `... on ${possible.name}`]);
    if (!isObjectType(type) && !isInterfaceType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      const target = getNamedType(field.type);
      // What a group's node is depends on its dimension; it is reached by its own lists.
      if (isCompositeType(target) && target.name !== 'Node' && !field.name.startsWith('_') && !requiresKey(field)) add(ways, target, [...way, called(field)]);
    }
  }
  return ways;
}

function requiresKey({ args }: Field): boolean {
  return args.some((argument) => isRequiredArgument(argument) && !isDay(argument) && !isText(argument) && !isEnumType(getNamedType(argument.type)));
}

function isDay({ type }: GraphQLArgument): boolean {
  return getNamedType(type).name === 'Date';
}

/** What is looked for in texts. */
function isText({ name }: GraphQLArgument): boolean {
  return name === 'text';
}

function add(ways: Map<string, Way>, { name }: GraphQLNamedType, way: Way): void {
  if (!ways.has(name)) ways.set(name, way);
}

/** Known only from the representations of other subgraphs. */
function asEntities(type: GraphQLObjectType): Way {
  return [`_entities(representations: ${literal(representationsOf(type))})`, `... on ${type.name}`];
}

function called(field: Field): string {
  const given = field.args.filter(isRequiredArgument).map((argument) => `${argument.name}: ${valueOf(argument)}`);
  return given.length > 0 ? `${field.name}(${given.join(', ')})` : field.name;
}

function valueOf(argument: GraphQLArgument): string {
  const { name, type } = argument;
  const inner = getNamedType(type);
  if (isDay(argument)) return '"2025-11-21"';
  if (isText(argument)) return '"aftale"';
  if (isEnumType(inner)) return inner.getValues()[0]!.name;
  return JSON.stringify(keysOf(name[0]!.toUpperCase() + name.slice(1))[0]);
}
