import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { idFromKey } from './node.js';

/** An entity that another subgraph owns, known here by its key alone; rows keep the key itself. */
export function stub(name: string, keyField = 'id') {
  class Stub {}
  ObjectType(name)(Stub);
  Directive(`@key(fields: "${keyField}")`)(Stub);
  Field(() => ID)(Stub.prototype, keyField);
  if (keyField !== 'id') idFromKey(Stub.prototype, keyField);
  return Stub;
}
