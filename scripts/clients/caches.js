import { isAbstractType, isObjectType } from 'graphql';

/** What a cache has to know of a schema: types without an id, which are values of the object around them, and the types of interfaces and unions. */
export function cachesOf(schema) {
  const types = Object.values(schema.getTypeMap()).filter((type) => !type.name.startsWith('__'));
  const roots = [schema.getQueryType(), schema.getMutationType()];
  return {
    values: types
      .filter((type) => isObjectType(type) && !type.getFields().id && !roots.includes(type))
      .map(({ name }) => name)
      .sort(),
    possibleTypes: Object.fromEntries(types.filter(isAbstractType).map((type) => [type.name, schema.getPossibleTypes(type).map(({ name }) => name)])),
  };
}
