import { isEnumType, isInputObjectType, isInterfaceType, isIntrospectionType, isObjectType, isSpecifiedScalarType, type GraphQLSchema } from 'graphql';

/** The parts of a schema that clients name, each by its coordinate ("Task", "Task.end", "Query.tasks(first:)", "TaskFilter.openOn", "TaskState.OPEN"), with the reason of its deprecation. */
export type Coordinates = ReadonlyMap<string, string | undefined>;

interface Member {
  name: string;
  deprecationReason?: string | null;
}

export function coordinatesOf(schema: GraphQLSchema): Coordinates {
  const found = new Map<string, string | undefined>();
  const add = (coordinate: string, { deprecationReason }: Member) => void found.set(coordinate, deprecationReason ?? undefined);
  for (const type of Object.values(schema.getTypeMap())) {
    if (isIntrospectionType(type) || isSpecifiedScalarType(type)) continue;
    found.set(type.name, undefined);
    if (isEnumType(type)) for (const value of type.getValues()) add(`${type.name}.${value.name}`, value);
    if (isInputObjectType(type)) for (const field of Object.values(type.getFields())) add(`${type.name}.${field.name}`, field);
    if (!isObjectType(type) && !isInterfaceType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      add(`${type.name}.${field.name}`, field);
      for (const argument of field.args) add(`${type.name}.${field.name}(${argument.name}:)`, argument);
    }
  }
  return found;
}

/** The parts of the first that the second has not; of what went as a whole, the whole alone. */
export function missingIn(first: Coordinates, second: Coordinates): string[] {
  return [...first.keys()].filter((coordinate) => !second.has(coordinate) && wholesOf(coordinate).every((whole) => second.has(whole))).sort();
}

/** What a part stands in, from near to far: "Query.tasks" and "Query" of "Query.tasks(first:)". */
export function wholesOf(coordinate: string): string[] {
  const field = /^(.*)\(/.exec(coordinate)?.[1];
  const type = /^(.*?)\./.exec(coordinate)?.[1];
  return [field, type].filter((whole) => whole !== undefined);
}

/** A part as the diff of schemas writes its path: an argument after a dot. */
export function pathOf(coordinate: string): string {
  return coordinate.replace(/\((.*):\)$/, '.$1');
}

/** The part at a path of the diff of schemas. */
export function coordinateOf(path: string): string {
  return path.replace(/^(\w+\.\w+)\.(\w+)$/, '$1($2:)');
}
