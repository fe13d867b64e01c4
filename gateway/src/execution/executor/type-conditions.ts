import { isAbstractType, isInterfaceType, isObjectType, type GraphQLSchema } from 'graphql';

/** Whether a type meets a type condition, by the supergraph; `unknown` is the result for an absent type name. */
export function meets(schema: GraphQLSchema, typename: unknown, condition: string, unknown = false): boolean {
  if (!typename) return unknown;
  if (typename === condition) return true;
  const type = schema.getType(typename as string);
  const wanted = schema.getType(condition);
  return Boolean(type && wanted && isAbstractType(wanted) && (isObjectType(type) || isInterfaceType(type)) && schema.isSubType(wanted, type));
}
