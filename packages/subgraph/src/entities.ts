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
  const entities = entityTypes(schema).map(({ name }) => [name, recordOf(definition, name)] as const);
  return Object.fromEntries(entities.map(([name, record]) => [name, { __resolveReference: referenceResolver(name, record) }]));
}

/** The same for all representations of a type at once, as the executor asks. */
export function entityReferences(schema: GraphQLSchema, definition: SubgraphDefinition): Entities {
  const entities = new Map(entityTypes(schema).map(({ name }) => [name, references(name, recordOf(definition, name))]));
  return (typeName) => entities.get(typeName);
}

function entityTypes(schema: GraphQLSchema): GraphQLNamedType[] {
  return Object.values(schema.getTypeMap()).filter((type) => isObjectType(type) && keyFieldOf(type));
}

function referenceResolver(typeName: string, record: RecordDefinition | undefined) {
  if (!record) return (reference: Reference) => ({ ...reference });
  return async (reference: Reference, { rows }: Context) => ofType(typeName, record, await rows.byKey(record).load(keyOf(record, reference)));
}

function references(typeName: string, record: RecordDefinition | undefined): References {
  if (!record) return (representations: readonly Reference[]) => representations;
  return (representations: readonly Reference[], { rows }: Context) => {
    const keys = representations.map((reference) => attempt(() => keyOf(record, reference)) as string | Error);
    const fill = (found: readonly (object | null)[]) => {
      let next = 0;
      return keys.map((key) => (typeof key === 'string' ? ofType(typeName, record, found[next++]!) : key));
    };
    const found = rows.byKey(record).many(keys.filter((key) => typeof key === 'string'));
    return 'then' in found ? found.then(fill) : fill(found);
  };
}

function keyOf(record: RecordDefinition, reference: Reference): string {
  const key: unknown = reference[record.key];
  if (typeof key === 'string') return key;
  throw new BadInput(`expected a representation of ${record.name} to have its key "${record.key}" as a text, but got ${JSON.stringify(key) ?? 'none'}`);
}

/** A row, where it is of the type that was asked for. */
function ofType(typeName: string, record: RecordDefinition, row: object | null): object | null {
  return row && (record.typeOf?.(row as Record<string, unknown>) ?? typeName) === typeName ? row : null;
}
