import type { Batch } from '@portfolio/graphql';
import {
  getArgumentValues,
  getNullableType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  type FieldNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
} from 'graphql';
import { collectFields, collectSubfields } from 'graphql/execution/collectFields.js';
import { assembler } from './assemble.js';
import { ofClient } from './client-mistakes.js';
import { variablesIn } from './conditions.js';
import { keptForScalars } from './kept.js';
import { serializerOf } from './leaf.js';
import { isSemanticNonNull } from '../nullability.js';
import { frameOf } from './length.js';
import type { Entities, FieldPlan, Selection, Source, ValuePlan } from './plan.js';

type Nodes = readonly FieldNode[];

/** Field extensions of the harness: how a field is resolved for many parents at once. */
interface Extensions {
  batch?: Batch;
  column?: string;
  entities?: Entities;
}

/** Makes the plan of one operation for given conditions; the same nodes on the same type are one selection, wherever they stand. */
export class Selector {
  /** Every selection of the plan. */
  readonly selections = new Map<string, Selection>();
  /** Whether introspection is selected. */
  isIntrospection = false;
  private readonly numbers = new Map<FieldNode, number>();

  constructor(
    private readonly source: Source,
    private readonly variables: Record<string, unknown>,
  ) {}

  /** The operation's own fields; throws for a condition that is null. */
  root(type: GraphQLObjectType): Selection {
    const { schema, fragments, operation } = this.source;
    return this.selection('', type, () => collectFields(schema, fragments, this.variables, type, operation.selectionSet));
  }

  private under(nodes: Nodes, type: GraphQLObjectType): Selection {
    const { schema, fragments } = this.source;
    const name = `${type.name} ${nodes.map((node) => this.numberOf(node)).join()}`;
    try {
      return this.selection(name, type, () => collectSubfields(schema, fragments, this.variables, type, nodes));
    } catch (error) {
      return { type, fields: [], frame: 0, failure: ofClient(error), assemble: () => [] };
    }
  }

  private selection(name: string, type: GraphQLObjectType, collect: () => Map<string, Nodes>): Selection {
    const cached = this.selections.get(name);
    if (cached) return cached;
    const collected = [...collect()];
    const fields = collected.flatMap(([key, nodes]) => this.field(type, key, nodes) ?? []);
    const keys = fields.map(({ key }) => key);
    const selection = { type, fields, frame: frameOf(keys), assemble: assembler(keys) };
    this.selections.set(name, selection);
    return selection;
  }

  private field(parentType: GraphQLObjectType, key: string, nodes: Nodes): FieldPlan | undefined {
    const name = nodes[0]!.name.value;
    const coordinate = `${parentType.name}.${name}`;
    const place = { key, nodes, parentType, coordinate };
    if (name === '__typename') return { ...place, args: () => ({}), value: { kind: 'leaf', nonNull: true, serialize: (value) => value } };
    const field = parentType.getFields()[name] as GraphQLField<unknown, unknown> | undefined;
    if (!field) {
      this.isIntrospection ||= name === '__schema' || name === '__type';
      return undefined;
    }
    const { batch, column, entities } = field.extensions as Extensions;
    return {
      ...place,
      field,
      args: argumentsOf(field, nodes[0]!),
      batch,
      property: column ?? (batch || field.resolve ? undefined : name),
      entities,
      value: { ...this.value(field.type, nodes), semanticNonNull: isSemanticNonNull(field) },
    };
  }

  private value(type: GraphQLOutputType, nodes: Nodes): ValuePlan {
    const nonNull = isNonNullType(type);
    const inner = getNullableType(type);
    if (isLeafType(inner)) return { kind: 'leaf', nonNull, serialize: serializerOf(inner) };
    if (isListType(inner)) return { kind: 'list', nonNull, item: this.value(inner.ofType, nodes) };
    if (isObjectType(inner)) return { kind: 'object', nonNull, selection: this.under(nodes, inner) };
    const types = this.source.schema.getPossibleTypes(inner);
    return { kind: 'abstract', nonNull, type: inner, selections: new Map(types.map((possible) => [possible.name, this.under(nodes, possible)])) };
  }

  private numberOf(node: FieldNode): number {
    const cached = this.numbers.get(node);
    if (cached !== undefined) return cached;
    this.numbers.set(node, this.numbers.size);
    return this.numbers.size - 1;
  }
}

function argumentsOf(field: GraphQLField<unknown, unknown>, node: FieldNode): FieldPlan['args'] {
  const values = (variables?: Record<string, unknown>) => {
    try {
      return Object.freeze(getArgumentValues(field, node, variables));
    } catch (error) {
      throw ofClient(error);
    }
  };
  const names = node.arguments?.flatMap(({ value }) => variablesIn(value)) ?? [];
  if (names.length > 0) return keptForScalars(names, values);
  try {
    const constant = values();
    return () => constant;
  } catch (error) {
    return () => {
      throw error;
    };
  }
}
