import { Directive, Field, ID, ObjectType } from 'type-graphql';

/** An entity that another subgraph owns, known here by its key alone; rows keep the key itself. */
export function stub(name: string, keyField = 'id') {
  class Stub {}
  ObjectType(name)(Stub);
  Directive(`@key(fields: "${keyField}")`)(Stub);
  Field(() => ID)(Stub.prototype, keyField);
  return Stub;
}
