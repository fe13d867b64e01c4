/** What an operation answers and takes; only there for the types. */
declare const types: unique symbol;

/** An operation of the graph, with the id by which a gateway knows it. */
export interface Operation<Result, Variables> {
  readonly name: string;
  readonly type: 'query' | 'mutation';
  /** SHA-256 of the text. */
  readonly id: string;
  readonly text: string;
  readonly [types]?: (variables: Variables) => Result;
}

/** The result of an operation. */
export type ResultOf<O> = O extends Operation<infer Result, never> ? Result : never;
/** The variables of an operation. */
export type VariablesOf<O> = O extends Operation<unknown, infer Variables> ? Variables : never;

/** Text of your own as an operation, with the types that you give it. */
export function operation<Result = Record<string, unknown>, Variables = Record<string, unknown>>(text: string): Omit<Operation<Result, Variables>, 'id'> {
  const [, type = 'query', name = ''] = /^\s*(?:#[^\n]*\n\s*)*(query|mutation)?\s*(\w+)?/.exec(text)!;
  return { name, type: type as 'query' | 'mutation', text };
}
