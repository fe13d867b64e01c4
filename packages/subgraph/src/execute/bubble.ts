import { BoundedErrors } from '@portfolio/errors';
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

/** The errors of failures: one for each place where a failed value stands, up to the maximum that is reported. */
export function errorsOfReports(reports: readonly Report[]): GraphQLError[] {
  const errors = new BoundedErrors();
  for (const { bubble, places, index } of reports) {
    if (errors.isFull) errors.leaveOut(places.weights?.[index] ?? 1);
    else for (const path of places.paths(index)) errors.add(errorAt(bubble, path));
  }
  return errors.list();
}

function errorAt({ error, nodes, way }: Bubble, path: Path): GraphQLError {
  return error instanceof GraphQLError && error.path ? error : locatedError(error, nodes, [...path, ...way]);
}
