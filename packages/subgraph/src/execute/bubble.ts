import { GraphQLError, locatedError, type FieldNode } from 'graphql';
import type { Path, Places } from './places.js';

/**
 * A value that may not be null and is: the value around it becomes null in its place. It keeps the way down to where it began, not where
 * it stands in the answer, since an object that stands at several places fails at each of them.
 */
export class Bubble {
  constructor(
    readonly error: unknown,
    readonly nodes: readonly FieldNode[],
    readonly way: Path = [],
  ) {}

  /** The same failure, seen from the value around. */
  under(step: string | number): Bubble {
    return new Bubble(this.error, this.nodes, [step, ...this.way]);
  }
}

/** A failure at the value that took the null for it. */
export interface Report {
  bubble: Bubble;
  places: Places;
  index: number;
}

/** The errors of a failure: one for each place where its value stands. */
export function errorsOf({ bubble: { error, nodes, way }, places, index }: Report): GraphQLError[] {
  return places.paths(index).map((path) => (error instanceof GraphQLError && error.path ? error : locatedError(error, nodes, [...path, ...way])));
}
