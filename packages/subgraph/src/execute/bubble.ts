import { GraphQLError, locatedError, type FieldNode } from 'graphql';

/** Where a value stands in the answer; worked out only when an error needs it. */
export type PathOf = (index: number) => (string | number)[];

/** A value that may not be null and is: its parent becomes null in its place, and the error is told there. */
export class Bubble {
  constructor(readonly error: GraphQLError) {}
}

export function bubble(error: unknown, nodes: readonly FieldNode[], path: (string | number)[]): Bubble {
  return new Bubble(error instanceof GraphQLError && error.path ? error : locatedError(error, nodes, path));
}
