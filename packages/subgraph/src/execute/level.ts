import {
  getArgumentValues,
  getNullableType,
  GraphQLError,
  isAbstractType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  type FieldNode,
  type GraphQLAbstractType,
  type GraphQLLeafType,
  type GraphQLObjectType,
  type GraphQLOutputType,
} from 'graphql';
import { collectFields, collectSubfields } from 'graphql/execution/collectFields.js';
import { bubble, Bubble, type PathOf } from './bubble.js';
import { asError, isPromise, resolveField } from './resolve.js';
import type { Run } from './run.js';

type Fields = ReadonlyMap<string, readonly FieldNode[]>;

/** A field of the operation, and its name in the schema for messages. */
interface Place {
  nodes: readonly FieldNode[];
  coordinate: string;
}

/** The operation's own fields. */
export function rootFields({ schema, fragments, variableValues, operation }: Run, type: GraphQLObjectType): Fields {
  return collectFields(schema, fragments, variableValues, type, operation.selectionSet);
}

/** The answers of all objects of one type, each field resolved once for all of them. */
export async function completeObjects(run: Run, type: GraphQLObjectType, fields: Fields, objects: readonly object[], at: PathOf): Promise<unknown[]> {
  const answers: (Record<string, unknown> | Bubble)[] = objects.map(() => Object.create(null) as Record<string, unknown>);
  const columns = await Promise.all([...fields].map(([key, nodes]) => completeField(run, type, key, nodes, objects, at)));
  let column = 0;
  for (const key of fields.keys()) {
    const values = columns[column]!;
    column += 1;
    if (!values) continue;
    values.forEach((value, index) => {
      const answer = answers[index]!;
      if (answer instanceof Bubble) return;
      if (value instanceof Bubble) answers[index] = value;
      else answer[key] = value;
    });
  }
  return answers;
}

async function completeField(
  run: Run,
  type: GraphQLObjectType,
  key: string,
  nodes: readonly FieldNode[],
  parents: readonly object[],
  at: PathOf,
): Promise<unknown[] | undefined> {
  const name = nodes[0]!.name.value;
  if (name === '__typename') return parents.map(() => type.name);
  const field = type.getFields()[name];
  if (!field) return undefined;
  const here: PathOf = (index) => [...at(index), key];
  try {
    const args = getArgumentValues(field, nodes[0]!, run.variableValues);
    const values = await resolveField(run, type, field, nodes, args, parents);
    return await completeValues(run, field.type, { nodes, coordinate: `${type.name}.${name}` }, values, here);
  } catch (error) {
    return parents.map((_, index) => caught(run, field.type, bubble(error, nodes, here(index))));
  }
}

/** The values of one type as they stand in the answer; a null where none may be is a bubble. */
async function completeValues(run: Run, type: GraphQLOutputType, place: Place, values: readonly unknown[], at: PathOf): Promise<unknown[]> {
  const completed: unknown[] = values.map((value, index) => (value instanceof Error ? bubble(value, place.nodes, at(index)) : null));
  const present = values.flatMap((value, index) => (value === null || value === undefined || value instanceof Error ? [] : index));
  const inner = await completePresent(
    run,
    getNullableType(type),
    place,
    present.map((index) => values[index]),
    (index) => at(present[index]!),
  );
  inner.forEach((value, index) => (completed[present[index]!] = value));
  if (!isNonNullType(type)) return completed.map((value) => (value instanceof Bubble ? caught(run, type, value) : value));
  return completed.map((value, index) => value ?? bubble(new Error(`Cannot return null for non-nullable field ${place.coordinate}.`), place.nodes, at(index)));
}

function completePresent(run: Run, type: GraphQLOutputType, place: Place, values: readonly unknown[], at: PathOf): unknown[] | Promise<unknown[]> {
  if (values.length === 0) return [];
  if (isLeafType(type)) return values.map((value, index) => completeLeaf(type, place, value, at, index));
  if (isListType(type)) return completeLists(run, type.ofType, place, values, at);
  if (isObjectType(type)) return completeObjects(run, type, subfields(run, type, place.nodes), values as object[], at);
  if (isAbstractType(type)) return completeAbstract(run, type, place, values as object[], at);
  throw new Error(`expected an output type, but got ${String(type)}`);
}

function completeLeaf(type: GraphQLLeafType, place: Place, value: unknown, at: PathOf, index: number): unknown {
  try {
    const serialized = type.serialize(value);
    if (serialized === null || serialized === undefined)
      throw new Error(`Expected \`${type.name}.serialize(${String(value)})\` to return non-nullable value, returned: ${String(serialized)}`);
    return serialized;
  } catch (error) {
    return bubble(error, place.nodes, at(index));
  }
}

/** All items of all lists are completed together. */
async function completeLists(run: Run, itemType: GraphQLOutputType, place: Place, lists: readonly unknown[], at: PathOf): Promise<unknown[]> {
  const broken = lists.map((list) =>
    typeof list === 'object' && Symbol.iterator in (list as object)
      ? undefined
      : new GraphQLError(`Expected Iterable, but did not find one for field "${place.coordinate}".`),
  );
  const arrays = lists.map((list, index) => (broken[index] ? [] : [...(list as Iterable<unknown>)]));
  const places = arrays.flatMap((items, owner) => items.map((_, index) => [owner, index] as const));
  const items = arrays.flat();
  const values = items.some(isPromise) ? await Promise.all(items.map((item) => (isPromise(item) ? item.then(undefined, asError) : item))) : items;
  const completed = await completeValues(run, itemType, place, values, (item) => {
    const [owner, index] = places[item]!;
    return [...at(owner), index];
  });
  const answers: (unknown[] | Bubble)[] = broken.map((error, index) => (error ? bubble(error, place.nodes, at(index)) : []));
  completed.forEach((value, item) => {
    const owner = places[item]![0];
    const answer = answers[owner]!;
    if (answer instanceof Bubble) return;
    if (value instanceof Bubble) answers[owner] = value;
    else answer.push(value);
  });
  return answers;
}

/** Objects of an interface or a union, type by type. */
async function completeAbstract(run: Run, type: GraphQLAbstractType, place: Place, values: readonly object[], at: PathOf): Promise<unknown[]> {
  const answers: unknown[] = values.map(() => null);
  const groups = new Map<GraphQLObjectType, number[]>();
  for (const [index, value] of values.entries()) {
    try {
      const name = await type.resolveType?.(value, run.contextValue, undefined as never, type);
      const found = name === undefined ? undefined : run.schema.getType(name);
      if (!isObjectType(found) || !run.schema.isSubType(type, found))
        throw new Error(`Abstract type "${type.name}" was resolved to "${String(name)}", which is none of its types.`);
      groups.set(found, [...(groups.get(found) ?? []), index]);
    } catch (error) {
      answers[index] = bubble(error, place.nodes, at(index));
    }
  }
  await Promise.all(
    [...groups].map(async ([found, indexes]) => {
      const completed = await completeObjects(
        run,
        found,
        subfields(run, found, place.nodes),
        indexes.map((index) => values[index]!),
        (index) => at(indexes[index]!),
      );
      completed.forEach((value, index) => (answers[indexes[index]!] = value));
    }),
  );
  return answers;
}

function subfields({ schema, fragments, variableValues }: Run, type: GraphQLObjectType, nodes: readonly FieldNode[]): Fields {
  return collectSubfields(schema, fragments, variableValues, type, nodes);
}

/** A nullable place takes the null and tells the error; any other passes it on. */
function caught(run: Run, type: GraphQLOutputType, value: Bubble): Bubble | null {
  if (isNonNullType(type)) return value;
  run.errors.push(value.error);
  return null;
}
