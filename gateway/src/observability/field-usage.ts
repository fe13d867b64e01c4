import { getNamedType, isEnumType, isInputObjectType, TypeInfo, visit, visitWithTypeInfo, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import type { Priced } from '../protection/cost/index.js';
import { DeprecatedInputs, isDeprecated } from './deprecated-inputs.js';

/** Counts requests by client and part of the schema, so that owners know who uses it: every field, and the arguments, fields of inputs and values that are deprecated. */
export class FieldUsage {
  private readonly coordinates: string[] = [];
  private readonly indexes = new Map<string, number>();
  private readonly byOperation = new WeakMap<OperationDefinitionNode, readonly number[]>();
  private readonly inputs = new WeakMap<GraphQLSchema, DeprecatedInputs>();
  private readonly byClient = new Map<string, number[]>();

  /** Counts each part that the request names once; what its document names is cached by operation. */
  count(client: string, priced: Priced, variables: Readonly<Record<string, unknown>> = {}): void {
    let counts = this.byClient.get(client);
    if (!counts) this.byClient.set(client, (counts = []));
    const { schema, operation } = priced;
    let parts = this.byOperation.get(operation);
    if (!parts) this.byOperation.set(operation, (parts = partsOf(priced).map((coordinate) => this.indexOf(coordinate))));
    for (const part of parts) counts[part] = (counts[part] ?? 0) + 1;
    let inputs = this.inputs.get(schema);
    if (!inputs) this.inputs.set(schema, (inputs = new DeprecatedInputs(schema)));
    let given: Set<number> | undefined;
    inputs.forEach(operation, variables, (coordinate) => void (given ??= new Set()).add(this.indexOf(coordinate)));
    for (const part of given ?? []) if (!parts.includes(part)) counts[part] = (counts[part] ?? 0) + 1;
  }

  /** Drops the counts of a client. */
  forget(client: string): void {
    this.byClient.delete(client);
  }

  /** Calls back with every client and part ("Type.field") and their number of requests. */
  forEach(callback: (client: string, field: string, requests: number) => void): void {
    for (const [client, counts] of this.byClient) counts.forEach((requests, index) => callback(client, this.coordinates[index]!, requests));
  }

  private indexOf(coordinate: string): number {
    let index = this.indexes.get(coordinate);
    if (index === undefined) this.indexes.set(coordinate, (index = this.coordinates.push(coordinate) - 1));
    return index;
  }
}

/** The fields that an operation and the fragments of its document select, the schema's own description apart, and what is deprecated of the inputs that they write. */
function partsOf({ schema, document, operation }: Priced): string[] {
  const found = new Set<string>();
  const types = new TypeInfo(schema);
  const visitor = {
    Field() {
      const [parent, definition] = [types.getParentType(), types.getFieldDef()];
      if (parent && definition && !isOfTheSchema(parent.name) && !isOfTheSchema(definition.name)) found.add(`${parent.name}.${definition.name}`);
    },
    Argument() {
      const argument = types.getArgument();
      if (argument && isDeprecated(argument)) found.add(`${types.getParentType()!.name}.${types.getFieldDef()!.name}(${argument.name}:)`);
    },
    ObjectField({ name }: { name: { value: string } }) {
      const input = getNamedType(types.getParentInputType());
      if (isInputObjectType(input) && isDeprecated(input.getFields()[name.value])) found.add(`${input.name}.${name.value}`);
    },
    EnumValue({ value }: { value: string }) {
      const type = getNamedType(types.getInputType());
      if (isEnumType(type) && isDeprecated(type.getValue(value))) found.add(`${type.name}.${value}`);
    },
  };
  const fragments = document.definitions.filter(({ kind }) => kind === 'FragmentDefinition');
  for (const definition of [operation, ...fragments]) visit(definition, visitWithTypeInfo(types, visitor));
  return [...found];
}

/** Introspection's own types and fields. */
function isOfTheSchema(name: string): boolean {
  return name.startsWith('__');
}
