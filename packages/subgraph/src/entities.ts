import { BadInput } from '@portfolio/errors';
import type { RecordDefinition } from '@portfolio/records';
import { isObjectType, type GraphQLNamedType, type GraphQLSchema } from 'graphql';
import type { Context } from './context.js';
import type { SubgraphDefinition } from './definition.js';
import type { Entities, References } from './execute/plan.js';
import { attempt } from './execute/settle.js';

type Reference = Record<string, string>;

/** The record whose rows a GraphQL type is served from, where this subgraph owns it. */
export function recordOf(definition: SubgraphDefinition, typeName: string): RecordDefinition | undefined {
  return definition.records.find((record) => record.name === typeName || record.types.includes(typeName));
}

/** The key field of an entity, owned or a stub; undefined for a plain type. */
export function keyFieldOf(type: GraphQLNamedType): string | undefined {
  const directive = type.astNode?.directives?.find(({ name }) => name.value === 'key');
  const fields = directive?.arguments?.find(({ name }) => name.value === 'fields')?.value;
  return fields?.kind === 'StringValue' ? fields.value : undefined;
}

/** How each entity is found again by its key: owned ones by one statement for all, stubs by the key alone. */
export function entityResolvers(schema: GraphQLSchema, definition: SubgraphDefinition) {
  return Object.fromEntries(entitiesOf(schema, definition).map((entity) => [entity.name, { __resolveReference: referenceResolver(entity) }]));
}

/** The same for all representations of a type at once, as the executor asks. */
export function entityReferences(schema: GraphQLSchema, definition: SubgraphDefinition): Entities {
  const entities = new Map(entitiesOf(schema, definition).map((entity) => [entity.name, references(entity)]));
  return (typeName) => entities.get(typeName);
}

interface Entity {
  name: string;
  /** The field of its key. */
  key: string;
  /** Absent for a stub. */
  record: RecordDefinition | undefined;
}

function entitiesOf(schema: GraphQLSchema, definition: SubgraphDefinition): Entity[] {
  return Object.values(schema.getTypeMap()).flatMap((type) => {
    const key = isObjectType(type) ? keyFieldOf(type) : undefined;
    const record = recordOf(definition, type.name);
    return key ? { name: type.name, key: record?.key ?? key, record } : [];
  });
}

function referenceResolver(entity: Entity) {
  const { name, record } = entity;
  // A promise, since an error that is thrown at once would be that of all entities.
  if (!record) return async (reference: Reference) => Promise.resolve(keyOf(entity, reference)).then(() => ({ ...reference }));
  return async (reference: Reference, { rows }: Context) => ofType(name, record, await rows.byKey(record).load(keyOf(entity, reference)));
}

function references(entity: Entity): References {
  const { name, record } = entity;
  const keysOf = (representations: readonly Reference[]) => representations.map((reference) => attempt(() => keyOf(entity, reference)) as string | Error);
  if (!record) {
    return (representations: readonly Reference[]) => keysOf(representations).map((key, index) => (typeof key === 'string' ? representations[index] : key));
  }
  return (representations: readonly Reference[], { rows }: Context) => {
    const keys = keysOf(representations);
    const fill = (found: readonly (object | null)[]) => {
      let next = 0;
      return keys.map((key) => (typeof key === 'string' ? ofType(name, record, found[next++]!) : key));
    };
    const found = rows.byKey(record).many(keys.filter((key) => typeof key === 'string'));
    return 'then' in found ? found.then(fill) : fill(found);
  };
}

/** Told for the one entity without a key: what all entities of the type are asked together must not fail for its sake. */
function keyOf({ name, key: field }: Entity, reference: Reference): string {
  const key: unknown = reference[field];
  if (typeof key === 'string') return key;
  throw new BadInput(`expected a representation of ${name} to have its key "${field}" as a text, but got ${JSON.stringify(key) ?? 'none'}`);
}

/** A row, where it is of the type that was asked for. */
function ofType(typeName: string, record: RecordDefinition, row: object | null): object | null {
  return row && (record.typeOf?.(row as Record<string, unknown>) ?? typeName) === typeName ? row : null;
}
