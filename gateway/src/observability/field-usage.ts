import { TypeInfo, visit, visitWithTypeInfo, type OperationDefinitionNode } from 'graphql';
import type { Priced } from '../protection/cost/index.js';

/** Counts requests by client and field, so that owners know who uses a field. */
export class FieldUsage {
  private readonly coordinates: string[] = [];
  private readonly indexes = new Map<string, number>();
  private readonly byOperation = new WeakMap<OperationDefinitionNode, readonly number[]>();
  private readonly byClient = new Map<string, number[]>();

  /** Counts each field of the operation once; the set of fields is cached by operation. */
  count(client: string, priced: Priced): void {
    let counts = this.byClient.get(client);
    if (!counts) this.byClient.set(client, (counts = []));
    let fields = this.byOperation.get(priced.operation);
    if (!fields) this.byOperation.set(priced.operation, (fields = fieldsOf(priced).map((coordinate) => this.indexOf(coordinate))));
    for (const field of fields) counts[field] = (counts[field] ?? 0) + 1;
  }

  /** Drops the counts of a client. */
  forget(client: string): void {
    this.byClient.delete(client);
  }

  /** Calls back with every client and field ("Type.field") and their number of requests. */
  forEach(callback: (client: string, field: string, requests: number) => void): void {
    for (const [client, counts] of this.byClient) counts.forEach((requests, index) => callback(client, this.coordinates[index]!, requests));
  }

  private indexOf(coordinate: string): number {
    let index = this.indexes.get(coordinate);
    if (index === undefined) this.indexes.set(coordinate, (index = this.coordinates.push(coordinate) - 1));
    return index;
  }
}

/** The fields an operation selects, and those of the fragments of its document; the schema's own description apart. */
function fieldsOf({ schema, document, operation }: Priced): string[] {
  const found = new Set<string>();
  const types = new TypeInfo(schema);
  const field = () => {
    const [parent, definition] = [types.getParentType(), types.getFieldDef()];
    if (parent && definition && !isOfTheSchema(parent.name) && !isOfTheSchema(definition.name)) found.add(`${parent.name}.${definition.name}`);
  };
  const fragments = document.definitions.filter(({ kind }) => kind === 'FragmentDefinition');
  for (const definition of [operation, ...fragments]) visit(definition, visitWithTypeInfo(types, { Field: field }));
  return [...found];
}

/** Introspection's own types and fields. */
function isOfTheSchema(name: string): boolean {
  return name.startsWith('__');
}
