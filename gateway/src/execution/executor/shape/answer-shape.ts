import {
  type FieldNode,
  type FragmentDefinitionNode,
  getNullableType,
  type GraphQLCompositeType,
  GraphQLError,
  type GraphQLLeafType,
  type GraphQLList,
  type GraphQLOutputType,
  type GraphQLSchema,
  isAbstractType,
  isCompositeType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
  type SelectionSetNode,
} from 'graphql';
import { collectFields, collectSubfields } from 'graphql/execution/collectFields.js';
import type { Describe } from '../../introspection/introspection.js';
import { isIntrospection } from '../../introspection/isolation.js';
import { clientName } from '../alias-mangling.js';
import { type FetchedFields, placeIn } from '../fetched-fields.js';
import { ownValue } from '../plan-paths.js';
import type { Data } from '../plan-run.js';
import { leafWriter } from './leaf.js';
import { Memo, type Writer } from './writer.js';

/** The outcome of writing a value: written, null, null because of a reported error, or null in a non-null position (the parent becomes null). */
const WRITTEN = 0;
const NULL = 1;
const FAILED = 2;
const BROKEN = 3;
type Outcome = 0 | 1 | 2 | 3;

/** Writes one value, or nothing; returns the outcome. */
type WriteValue = (writer: Writer, value: unknown, parent: string) => Outcome;

/** An operation's selection, with its conditions evaluated. */
interface Selected {
  schema: GraphQLSchema;
  /** With what the contract leaves out. */
  supergraph: GraphQLSchema;
  fragments: Record<string, FragmentDefinitionNode>;
  /** The variables of @skip and @include. */
  conditions: Record<string, boolean>;
  /** The answer of an introspection field. */
  describe(nodes: readonly FieldNode[]): Describe;
  /** The fields that the plan fetches, computed on first use. */
  fetched(): FetchedFields;
  shapes: number;
}

/** A shape's place: the response names that lead there; how many lists enclose its field, so that its objects may recur; how many lists its own type has. */
interface Place {
  name: string;
  lists: number;
  inside: number;
}

/** The shape of an operation's whole answer. */
export function rootShape(selected: Selected, type: GraphQLCompositeType, selectionSet: SelectionSetNode): ObjectShape {
  const { schema, fragments, conditions } = selected;
  const collect = (runtime: GraphQLCompositeType) => collectFields(schema, fragments, conditions, runtime as never, selectionSet);
  return objectShape(selected, type, collect, { name: '', lists: 0, inside: 0 });
}

type Collect = (runtime: GraphQLCompositeType) => Map<string, readonly FieldNode[]>;

function objectShape(selected: Selected, type: GraphQLCompositeType, collect: Collect, place: Place): ObjectShape {
  const id = selected.shapes;
  selected.shapes += 1;
  const fields = (name: string): FieldShape[] | undefined => {
    const named = selected.schema.getType(name);
    if (!isCompositeType(named)) return undefined;
    // A subgraph may name an impossible type: no fragment applies to it, but the fields of its place are still selected.
    const owner = isPossible(selected.schema, type, named) ? named : type;
    const isUnfetched = (key: string) => owner !== type && isObjectType(owner) && !selected.fetched().has(place.name, owner.name, key);
    return [...collect(named)].flatMap(([key, nodes], index) => fieldShape(selected, owner, key, nodes, index, place, isUnfetched) ?? []);
  };
  const { schema, supergraph } = selected;
  const isLeftOut = (name: string) => isObjectType(supergraph.getType(name)) && !schema.getType(name);
  return new ObjectShape(place.lists > 0 ? id : undefined, type.name, isObjectType(type), fields, (name) => isObjectType(schema.getType(name)), isLeftOut);
}

function isPossible(schema: GraphQLSchema, place: GraphQLCompositeType, named: GraphQLCompositeType): boolean {
  return named === place || (isAbstractType(place) && !isUnionType(named) && schema.isSubType(place, named));
}

function fieldShape(
  selected: Selected,
  parent: GraphQLCompositeType,
  key: string,
  nodes: readonly FieldNode[],
  index: number,
  { name: place, inside }: Place,
  isUnfetched: (key: string) => boolean,
): FieldShape | undefined {
  const name = nodes[0]!.name.value;
  const text = `${index === 0 ? '' : ','}${JSON.stringify(clientName(key))}:`;
  if (name === '__typename') return { key, text };
  if (isIntrospection(nodes[0]!)) return { key, text, write: described(selected.describe(nodes), name === '__schema') };
  const field = 'getFields' in parent ? parent.getFields()[name] : undefined;
  if (!field) return undefined;
  const write = valueWriter(selected, field.type, nodes, { name: placeIn(place, key), lists: inside, inside });
  return { key, text, write: isUnfetched(key) ? unfetched(parent.name, clientName(key), isNonNullType(field.type), write) : write };
}

/**
 * Of a shareable field with a union or interface type the planner fetches only the types that all of its subgraphs return. An object of another type,
 * contrary to @shareable, comes without its fields, which is an error and not null.
 */
function unfetched(type: string, key: string, nonNull: boolean, write: WriteValue): WriteValue {
  const message = `expected an object of a type that each subgraph with this shareable field gives, but got ${type}, of which "${key}" was not asked for`;
  return (writer, value, parent) => {
    if (value !== undefined) return write(writer, value, parent);
    writer.addClientErrors([new GraphQLError(message)]);
    return nonNull ? BROKEN : FAILED;
  };
}

function valueWriter(selected: Selected, type: GraphQLOutputType, nodes: readonly FieldNode[], place: Place): WriteValue {
  const write = nullableWriter(selected, getNullableType(type), nodes, place);
  if (!isNonNullType(type)) return (writer, value, parent) => (value === null || value === undefined ? NULL : write(writer, value, parent));
  const expected = String(type.ofType);
  return (writer, value, parent) => {
    const outcome = value === null || value === undefined ? NULL : write(writer, value, parent);
    if (outcome === WRITTEN) return WRITTEN;
    if (outcome === NULL) writer.fail('Cannot return null for non-nullable', expected, parent);
    return BROKEN;
  };
}

function nullableWriter(selected: Selected, type: GraphQLOutputType, nodes: readonly FieldNode[], place: Place): WriteValue {
  if (isLeafType(type)) return leaf(type);
  if (isListType(type)) return list(type, valueWriter(selected, type.ofType, nodes, { ...place, inside: place.inside + 1 }));
  const collect: Collect = (runtime) => collectSubfields(selected.schema, selected.fragments, selected.conditions, runtime as never, nodes);
  const shape = objectShape(selected, type as GraphQLCompositeType, collect, place);
  return (writer, value, parent) => {
    if (typeof value === 'object') return shape.write(writer, value as Data, parent);
    writer.fail('Invalid value found for', String(type), parent);
    return FAILED;
  };
}

/** Introspection is answered without a subgraph, while the answer is written. */
function described(describe: Describe, nonNull: boolean): WriteValue {
  return (writer) => {
    const { text, errors } = describe(writer.variables);
    writer.addClientErrors(errors);
    if (text === 'null') return nonNull ? BROKEN : FAILED;
    writer.text += text;
    return WRITTEN;
  };
}

function leaf(type: GraphQLLeafType): WriteValue {
  const write = leafWriter(type);
  return (writer, value, parent) => {
    const text = write(value);
    if (text === undefined) {
      writer.fail('Invalid value found for', type.name, parent);
      return FAILED;
    }
    writer.text += text;
    return WRITTEN;
  };
}

/** Writes every item, also after one that is null in a non-null position, so that all errors are reported. */
function list(type: GraphQLList<GraphQLOutputType>, write: WriteValue): WriteValue {
  const name = String(type);
  return (writer, value, parent) => {
    if (!Array.isArray(value)) {
      writer.fail('Invalid value found for', name, parent);
      return FAILED;
    }
    const { text } = writer;
    const chunks = writer.chunks.length;
    let broken = false;
    writer.text += '[';
    for (let index = 0; index < value.length; index += 1) {
      if (index > 0) writer.text += ',';
      writer.enter(index);
      const outcome = write(writer, value[index], parent);
      writer.leave();
      if (outcome === BROKEN) broken = true;
      else if (outcome !== WRITTEN) writer.text += 'null';
      writer.flushWhereLarge();
    }
    writer.text += ']';
    if (broken) writer.rollBack(text, chunks);
    return broken ? FAILED : WRITTEN;
  };
}

/** A field of an answer; without `write` it is `__typename`. */
interface FieldShape {
  key: string;
  /** The key as JSON, with the comma before it and the colon after. */
  text: string;
  write?: WriteValue;
}

/** Writes the objects of one place: their fields by object type, in the operation's order. */
export class ObjectShape {
  private readonly byType = new Map<string, FieldShape[] | undefined>();

  constructor(
    /** The index of its memo; absent where its objects occur once. */
    private readonly id: number | undefined,
    private readonly typeName: string,
    private readonly isObject: boolean,
    private readonly fieldsOf: (typeName: string) => FieldShape[] | undefined,
    private readonly isObjectType: (typeName: string) => boolean,
    /** Whether it is a type that clients do not know of: an object of it is null to them, as one that there is not. */
    private readonly isLeftOut: (typeName: string) => boolean,
  ) {}

  /** Writes an object; the text of one that stands at several places is memoized. */
  write(writer: Writer, object: Data, parent: string): Outcome {
    if (this.id === undefined) return this.writeFields(writer, object, parent);
    const memo = (writer.memos[this.id] ??= new Memo());
    if (memo.off) return this.writeFields(writer, object, parent);
    const cached = memo.get(object);
    if (cached !== undefined) {
      writer.text += cached;
      return WRITTEN;
    }
    const { reported } = writer;
    const { outcome, text } = writer.writeSeparately(() => this.writeFields(writer, object, parent));
    if (outcome === WRITTEN && writer.reported === reported) memo.set(object, text);
    writer.text += text;
    return outcome;
  }

  writeFields(writer: Writer, object: Data, parent: string): Outcome {
    const typename = object.__typename;
    const name = typeof typename === 'string' ? typename : this.typeName;
    const fields = this.fields(name);
    if (!fields) {
      if (this.isLeftOut(name)) return NULL;
      writer.fail('Invalid __typename found for object at', this.typeName, parent);
      return FAILED;
    }
    const { text } = writer;
    const chunks = writer.chunks.length;
    writer.text += '{';
    for (const field of fields) {
      writer.text += field.text;
      if (this.writeField(writer, field, object, name) === BROKEN) {
        writer.rollBack(text, chunks);
        return FAILED;
      }
    }
    writer.text += '}';
    return WRITTEN;
  }

  private writeField(writer: Writer, { key, write }: FieldShape, object: Data, name: string): Outcome {
    if (!write) {
      // The subgraph that knows the object's type may have given it under the alias only, while another gave the interface's name.
      const reported = ownValue(object, key);
      const objectType = typeof reported === 'string' && this.isObjectType(reported) ? reported : this.isObjectType(name) ? name : undefined;
      const typename = objectType ?? (this.isObject ? this.typeName : undefined);
      if (typename === undefined) return BROKEN;
      writer.text += `"${typename}"`;
      return WRITTEN;
    }
    writer.enter(key);
    const outcome = write(writer, ownValue(object, key), name);
    writer.leave();
    if (outcome !== WRITTEN && outcome !== BROKEN) writer.text += 'null';
    return outcome;
  }

  private fields(name: string): FieldShape[] | undefined {
    if (!this.byType.has(name)) this.byType.set(name, this.fieldsOf(name));
    return this.byType.get(name);
  }
}
