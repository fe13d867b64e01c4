import { isInterfaceType, isObjectType, type GraphQLSchema } from 'graphql';
import { toError } from 'graphql/jsutils/toError.js';
import { completeByType, checkedType, typesOf } from './abstract.js';
import { eachOnce } from './distinct.js';
import { ItemPlaces, PickedPlaces, type Places } from './places.js';
import type { AbstractPlan, FieldPlan, ListPlan, References } from './plan.js';
import { infoOf } from './resolve.js';
import type { Maybe, Run } from './run.js';
import { isPromise, settled, then } from './settle.js';
import { absent } from './values.js';

type Values = readonly unknown[];
type Representation = { __typename?: string };

/** `_entities`: all representations of a type are found by one call; undefined where the field's own resolver must do it. */
export function completeEntities(run: Run, field: FieldPlan, places: Places): Maybe<Values> | undefined {
  try {
    const { representations } = field.args(run.variables) as { representations: readonly Representation[] };
    const groups = groupsOf(run, field, representations);
    if (!groups) return undefined;
    const items = new ItemPlaces(places, [0], representations.length);
    const completed = new Array<unknown>(representations.length);
    const waiting = groups.flatMap((group) => {
      const filled = then(completeGroup(run, field, group, items), (answers) => group.indexes.forEach((index, place) => (completed[index] = answers[place])));
      return isPromise(filled) ? filled : [];
    });
    return waiting.length > 0 ? Promise.all(waiting).then(() => [completed]) : [completed];
  } catch (error) {
    return [absent(run, field, field.value, toError(error), places, 0)];
  }
}

interface Group {
  type: string;
  references: References;
  indexes: number[];
  representations: Representation[];
}

function groupsOf({ source: { schema } }: Run, field: FieldPlan, representations: readonly Representation[]): Group[] | undefined {
  const groups = new Map<string, Group>();
  for (let index = 0; index < representations.length; index += 1) {
    const representation = representations[index]!;
    const name = representation.__typename!;
    let group = groups.get(name);
    if (!group) {
      refuseUnknownType(schema, name);
      const references = field.entities!(name);
      if (!references) return undefined;
      groups.set(name, (group = { type: name, references, indexes: [], representations: [] }));
    }
    group.indexes.push(index);
    group.representations.push(representation);
  }
  return [...groups.values()];
}

/** The entities of one type; each that cannot be found is told at its own place. */
function completeGroup(run: Run, field: FieldPlan, { type, references, indexes, representations }: Group, items: Places): Maybe<Values> {
  const plan = (field.value as ListPlan).item as AbstractPlan;
  const places = new PickedPlaces(items, indexes);
  const complete = (values: Values) =>
    eachOnce(run, field, plan, values, places, (objects, at) => {
      const named = run.source.schema.getType(type);
      if (isInterfaceType(named)) return then(typesOf(run, field, plan, objects, named), (types) => completeByType(run, field, plan, objects, types, at));
      const known = checkedType(run, field, plan, type, objects[0]);
      return completeByType(run, field, plan, objects, new Array<unknown>(objects.length).fill(known), at);
    });
  const failed = (error: unknown) => complete(indexes.map(() => toError(error)));
  try {
    const found = references(representations as never, run.context as never, infoOf(run, field));
    if (isPromise(found)) return found.then(settled).then(complete, failed);
    return then(settled(found), complete);
  } catch (error) {
    return failed(error);
  }
}

/** As @apollo/subgraph words it. */
export function refuseUnknownType(schema: GraphQLSchema, name: string): void {
  const type = schema.getType(name);
  if (isObjectType(type) || isInterfaceType(type)) return;
  throw new Error(`The _entities resolver tried to load an entity for type "${name}", but no object or interface type of that name was found in the schema`);
}
