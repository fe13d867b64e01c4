import { Directive, Field, ID, ObjectType, type ClassType } from 'type-graphql';
import { idFromKey, Node } from './node.js';

interface StubOptions {
  /** Interfaces beside Node of which the key is all. */
  implements?: ClassType[];
}

/** The key of each stub whose key is another field than `id`. */
const otherKeys = new Map<string, string>();

/** An entity that another subgraph owns, a Node as all are, known here by its key alone; rows keep the key itself. One that brings more along is a class that implements Node. */
export function stub(name: string, keyField = 'id', { implements: others = [] }: StubOptions = {}) {
  class Stub {}
  ObjectType(name, { implements: [Node, ...others] })(Stub);
  Directive(`@key(fields: "${keyField}")`)(Stub);
  Field(() => ID)(Stub.prototype, keyField);
  if (keyField !== 'id') {
    idFromKey(Stub.prototype, keyField);
    otherKeys.set(name, keyField);
  }
  return Stub;
}

/** What a field of type Node gives for the entity of a stub. */
export function stubOf(name: string, key: string): object {
  return { __typename: name, [otherKeys.get(name) ?? 'id']: key };
}
