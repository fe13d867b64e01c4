import { execute, type DocumentNode, type ExecutionResult, type GraphQLSchema } from 'graphql';
import { withCodes } from './client-mistakes.js';
import { CompiledQuery, operationOf, type Variant } from './compile.js';

type Variables = Record<string, unknown>;

export interface Execution {
  schema: GraphQLSchema;
  document: DocumentNode;
  variableValues?: Variables;
  operationName?: string;
  contextValue: unknown;
}

/** Runs one operation of a valid document, any number of times. */
export type Executable<C> = (variables: Variables | undefined, context: C) => Promise<ExecutionResult>;

/**
 * Makes an operation of a valid document executable: a query breadth-first, anything else by graphql-js. `before` is called with the plan that is about to run.
 * An object that is the value of several places is completed once: its answer is the same object at each of them.
 */
export function compile<C>(
  { schema, document, operationName }: Pick<Execution, 'schema' | 'document' | 'operationName'>,
  before: (variant: Variant, context: C) => void = () => undefined,
): Executable<C> {
  const operation = operationOf(document, operationName);
  const byGraphqlJs: Executable<C> = async (variableValues, contextValue) =>
    withCodes(await execute({ schema, document, operationName, variableValues, contextValue }));
  if (operation?.operation !== 'query' || !schema.getQueryType()) return byGraphqlJs;
  const query = new CompiledQuery(schema, document, operation);
  return async (variables, context) => {
    const start = query.start(variables ?? {});
    if (!('variant' in start)) return start;
    if (start.variant.isIntrospection) return byGraphqlJs(variables, context);
    before(start.variant, context);
    return query.run(start.variant, start.variables, context);
  };
}

/** Answers a valid document once. */
export async function executeBreadthFirst(execution: Execution): Promise<ExecutionResult> {
  return compile(execution)(execution.variableValues, execution.contextValue);
}
