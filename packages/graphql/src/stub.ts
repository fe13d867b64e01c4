import { Directive, Field, ID, ObjectType, type ClassType } from 'type-graphql';
import { idFromKey } from './node.js';

interface StubOptions {
  /** Interfaces of which the key is all. */
  implements?: ClassType | ClassType[];
}

/** An entity that another subgraph owns, known here by its key alone; rows keep the key itself. */
export function stub(name: string, keyField = 'id', { implements: shown }: StubOptions = {}) {
  class Stub {}
  ObjectType(name, { implements: shown })(Stub);
  Directive(`@key(fields: "${keyField}")`)(Stub);
  Field(() => ID)(Stub.prototype, keyField);
  if (keyField !== 'id') idFromKey(Stub.prototype, keyField);
  return Stub;
}
