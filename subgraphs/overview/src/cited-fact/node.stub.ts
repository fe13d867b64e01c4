import { stubOf } from '@portfolio/graphql';
import { STUB_TYPES } from '../search/node.stub.js';

/** The row of an id; null where its type is none that is known here. */
export function nodeOf(type: string | undefined, id: string): object | null {
  return type !== undefined && STUB_TYPES.has(type) ? stubOf(type, id) : null;
}
