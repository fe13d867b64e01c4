import { getNamedType, isEnumType, isInterfaceType, isIntrospectionType, isObjectType, isSpecifiedScalarType, type GraphQLSchema } from 'graphql';

/** Types that stand for no thing of the domain, and why each has no Danish term. */
const WITHOUT_TERM: Readonly<Record<string, string>> = {
  Node: 'the interface of the Relay specification, which Danish developers call by this name',
  PageInfo: 'a part of the Relay specification, likewise',
};

/** Pages and places in lists are made of a type that has a term. */
const OF_A_LIST = /(Connection|Edge)$/;

const TERM = /"[^"]+"/;

/** Faults of descriptions that people search by Danish words: every type that answers hold, and every value that they can be, names its Danish term in quotes. */
export function lintTerms(schema: GraphQLSchema): string[] {
  const roots = new Set<unknown>([schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()]);
  const own = Object.values(schema.getTypeMap()).filter((type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type));
  const composites = own.filter((type) => isObjectType(type) || isInterfaceType(type));
  const answered = new Set(composites.flatMap((type) => Object.values(type.getFields()).map((field) => getNamedType(field.type))));
  const things = composites.filter((type) => !roots.has(type) && !OF_A_LIST.test(type.name) && !(type.name in WITHOUT_TERM));
  const values = own.filter(isEnumType).filter((type) => answered.has(type));
  return [
    ...things.map(({ name, description }) => ({ place: name, description })),
    ...values.flatMap((type) => type.getValues().map(({ name, description }) => ({ place: `${type.name}.${name}`, description }))),
  ].flatMap(({ place, description }) => (TERM.test(description ?? '') ? [] : [`${place}: expected the Danish term in quotes, but got "${description ?? ''}"`]));
}
