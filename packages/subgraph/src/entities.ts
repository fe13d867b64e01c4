import { BadInput } from '@portfolio/errors';
import type { RecordDefinition } from '@portfolio/records';
import { isInterfaceType, type GraphQLSchema } from 'graphql';
import { checkedText, isPlainText } from './arguments.js';
import type { Context } from './context.js';
import type { SubgraphDefinition } from './definition.js';
import { columnsOfKey, externalsOf, isEntityType, keysOf, type EntityKey, type KeyLeaf } from './entity-keys.js';
import type { Entities, References } from './execute/plan.js';
import type { Maybe } from './execute/run.js';
import { attempt, then } from './execute/settle.js';

type Reference = Record<string, unknown>;
type Row = Record<string, unknown>;

/** The record whose rows a GraphQL type is served from, where this subgraph owns it. */
export function recordOf(definition: SubgraphDefinition, typeName: string): RecordDefinition | undefined {
  return definition.records.find((record) => record.name === typeName || record.types.includes(typeName));
}

/** How each entity is found again by one of its keys: owned ones by one statement for all, stubs by the key alone. */
export function entityResolvers(schema: GraphQLSchema, definition: SubgraphDefinition) {
  const resolverOf = (entity: Entity) => async (reference: Reference, context: Context) => Promise.resolve().then(() => found(entity, reference, context));
  return Object.fromEntries(entitiesOf(schema, definition).map((entity) => [entity.name, { __resolveReference: resolverOf(entity) }]));
}

/** The same for all representations of a type at once, for the executor. */
export function entityReferences(schema: GraphQLSchema, definition: SubgraphDefinition): Entities {
  const entities = new Map(entitiesOf(schema, definition).map((entity) => [entity.name, references(entity)]));
  return (typeName) => entities.get(typeName);
}

interface Entity {
  name: string;
  /** Keys by which it is found, each with the columns that hold its values where the entity is owned. */
  keys: readonly (EntityKey & { columns: readonly string[] })[];
  /** Absent for a stub. */
  record: RecordDefinition | undefined;
  /** Fields of others that a representation of it brings along. */
  externals: readonly string[];
  /** Its rows carry their own type. */
  isInterface: boolean;
}

function entitiesOf(schema: GraphQLSchema, definition: SubgraphDefinition): Entity[] {
  return Object.values(schema.getTypeMap()).flatMap((type) => {
    if (!isEntityType(type)) return [];
    const record = recordOf(definition, type.name);
    const keys = keysOf(type).map((key) => ({ ...key, columns: record ? columnsOfKey(type, key, record) : [] }));
    return keys.length > 0 ? { name: type.name, keys, record, externals: externalsOf(type), isInterface: isInterfaceType(type) } : [];
  });
}

function references(entity: Entity): References {
  const { record, keys, externals } = entity;
  const name = nameOfText(keys);
  if (name !== undefined && !record) {
    const checked = (reference: Reference) => (isPlainText(reference[name]) ? reference : attempt(() => (textIn(entity, name, reference), reference)));
    return (representations: readonly Reference[]) => representations.map(checked);
  }
  if (name !== undefined && record && keys[0]!.columns[0] === record.key && externals.length === 0) return byPrimaryKey(entity, name, record);
  return (representations: readonly Reference[], context: Context) => representations.map((reference) => attempt(() => found(entity, reference, context)));
}

/** The field of the only key, where that is one text: most entities have such a one. */
function nameOfText(keys: Entity['keys']): string | undefined {
  const [leaf, ...others] = keys.flatMap(({ leaves }) => leaves);
  return others.length === 0 && leaf?.path.length === 1 && isText(leaf) ? leaf.path[0] : undefined;
}

/** The usual case, without a promise for each. */
function byPrimaryKey(entity: Entity, name: string, record: RecordDefinition): References {
  const keyIn = (reference: Reference) => {
    const key = reference[name];
    return isPlainText(key) ? key : (attempt(() => textIn(entity, name, reference)) as string | Error);
  };
  return (representations: readonly Reference[], { rows }: Context) => {
    const keys = representations.map(keyIn);
    const fill = (rowsFound: readonly (Row | null)[]) => {
      let next = 0;
      return keys.map((key) => (typeof key === 'string' ? ofType(entity, record, rowsFound[next++]!) : key));
    };
    return then(rows.byKey(record).many(keys.filter((key) => typeof key === 'string')) as Maybe<(Row | null)[]>, fill);
  };
}

function found(entity: Entity, reference: Reference, { rows }: Context): Maybe<object | null> {
  const { key, values } = keyOf(entity, reference);
  const { record, externals } = entity;
  if (!record) return { ...reference };
  const row = key.columns.join() === record.key ? rows.byKey(record).load(values[0] as string) : rows.byColumns(record, key.columns, values);
  return row.then((value) => {
    const typed = ofType(entity, record, value);
    return typed && externals.length > 0 ? withExternals(typed, externals, reference) : typed;
  });
}

/** What a field `@requires` stands in the representation, not in the row. */
function withExternals(row: object, externals: readonly string[], reference: Reference): object {
  return { ...row, ...Object.fromEntries(externals.filter((name) => Object.hasOwn(reference, name)).map((name) => [name, reference[name]])) };
}

/** The value of a key that is one text. */
function textIn(entity: Entity, name: string, reference: Reference): string {
  const value = reference[name];
  return typeof value === 'string' ? checkedText(value, name) : (keyOf(entity, reference).values[0] as string);
}

/**
 * The first key that the representation has whole. Throws for the one entity without a key only: the batch of all entities of the type must not fail because of
 * it.
 */
function keyOf({ name, keys }: Entity, reference: Reference): { key: Entity['keys'][number]; values: unknown[] } {
  const key = keys.find(({ leaves }) => leaves.every(({ path }) => valueAt(reference, path) !== undefined)) ?? keys[0]!;
  return { key, values: key.leaves.map((leaf) => valueOf(name, leaf, valueAt(reference, leaf.path))) };
}

function isText({ type }: KeyLeaf): boolean {
  return type.name === 'ID' || type.name === 'String';
}

function valueOf(name: string, leaf: KeyLeaf, value: unknown): unknown {
  const { path, type } = leaf;
  if (typeof value === 'string' && isText(leaf)) return checkedText(value, path.join('.'));
  try {
    if (value !== undefined && value !== null) return type.parseValue(value);
  } catch {
    // reported below as missing
  }
  const expected = isText(leaf) ? 'a text' : type.name;
  throw new BadInput(`expected a representation of ${name} to have its key "${path.join('.')}" as ${expected}, but got ${JSON.stringify(value) ?? 'none'}`);
}

function valueAt(reference: Reference, path: readonly string[]): unknown {
  return path.reduce<unknown>((value, step) => (Object.hasOwn(Object(value) as object, step) ? (value as Reference)[step] : undefined), reference);
}

/** A row, where it is of the type that was asked for. */
function ofType({ name, isInterface }: Entity, record: RecordDefinition, row: Row | null): object | null {
  return row && (isInterface || (record.typeOf?.(row) ?? name) === name) ? row : null;
}
