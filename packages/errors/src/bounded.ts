import { GraphQLError } from 'graphql';
import type { ErrorCode } from './codes.js';

/** How many errors one answer reports at most, and how many causes, each of which is logged once. */
export const MOST_ERRORS = 100;
const MOST_CAUSES = 10;

const LEFT_OUT: ErrorCode = 'ERRORS_LEFT_OUT';

/** Collects the errors of one answer: the first ones, and the number of further ones. Errors with equal messages share one cause. */
export class BoundedErrors {
  private readonly errors: GraphQLError[] = [];
  /** Absent until there is an error: most answers have none. */
  private causes: Map<string, Error> | undefined;
  private leftOut = 0;

  get isFull(): boolean {
    return this.errors.length >= MOST_ERRORS;
  }

  get count(): number {
    return this.errors.length + this.leftOut;
  }

  add(error: GraphQLError): void {
    const { code, count } = error.extensions;
    if (code === LEFT_OUT) this.leftOut += typeof count === 'number' ? count : 1;
    else if (this.isFull) this.leftOut += 1;
    else this.errors.push(this.withSharedCause(error));
  }

  /** Counts errors without making them. */
  leaveOut(count: number): void {
    this.leftOut += count;
  }

  /** The errors; a last one says how many are left out. */
  list(): GraphQLError[] {
    return this.leftOut > 0 ? [...this.errors, leftOut(this.leftOut)] : this.errors;
  }

  private withSharedCause(error: GraphQLError): GraphQLError {
    const cause = error.originalError ?? error;
    const { code, serviceName } = error.extensions;
    const name = `${String(serviceName)} ${String(code)} ${error.message}`;
    const causes = (this.causes ??= new Map<string, Error>());
    const shared = causes.get(name) ?? (causes.size < MOST_CAUSES ? undefined : causes.values().next().value);
    if (!shared) causes.set(name, cause);
    if (!shared || shared === cause) return error;
    const { message, nodes, source, positions, path, extensions } = error;
    return new GraphQLError(message, { nodes, source, positions, path, extensions, originalError: shared });
  }
}

/** The first errors, and one that says how many are left out. */
export function boundedErrors(errors: readonly GraphQLError[]): readonly GraphQLError[] {
  if (errors.length === 1) return errors;
  const bounded = new BoundedErrors();
  for (const error of errors) bounded.add(error);
  return bounded.list();
}

function leftOut(count: number): GraphQLError {
  const [errors, are] = count === 1 ? ['error', 'is'] : ['errors', 'are'];
  return new GraphQLError(`${count.toLocaleString('en')} more ${errors} of this answer ${are} left out`, { extensions: { code: LEFT_OUT, count } });
}
