import {
  execute,
  getVariableValues,
  Kind,
  type DocumentNode,
  type ExecutionResult,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { Bubble } from './bubble.js';
import { completeObjects, rootFields } from './level.js';
import type { Run } from './run.js';

export interface Execution {
  schema: GraphQLSchema;
  document: DocumentNode;
  variableValues?: Record<string, unknown>;
  operationName?: string;
  contextValue: unknown;
}

/** Answers a valid document; a query breadth-first, anything else by graphql-js. */
export async function executeBreadthFirst(execution: Execution): Promise<ExecutionResult> {
  const { schema, document, contextValue, operationName } = execution;
  const operation = operationOf(document, operationName);
  const queryType = schema.getQueryType();
  if (operation?.operation !== 'query' || !queryType || asksSchema(operation)) return execute(execution);
  const variables = getVariableValues(schema, operation.variableDefinitions ?? [], execution.variableValues ?? {}, { maxErrors: 50 });
  if (variables.errors) return { errors: variables.errors };
  const run: Run = { schema, fragments: fragmentsOf(document), operation, variableValues: variables.coerced, contextValue, errors: [] };
  const [answer] = await completeObjects(run, queryType, rootFields(run, queryType), [{}], () => []);
  if (answer instanceof Bubble) run.errors.push(answer.error);
  const data = answer instanceof Bubble ? null : (answer as Record<string, unknown>);
  return run.errors.length > 0 ? { errors: run.errors, data } : { data };
}

function operationOf(document: DocumentNode, name: string | undefined): OperationDefinitionNode | undefined {
  const operations = document.definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  return name ? operations.find((operation) => operation.name?.value === name) : operations.length === 1 ? operations[0] : undefined;
}

function fragmentsOf(document: DocumentNode): Record<string, FragmentDefinitionNode> {
  const fragments = document.definitions.filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION);
  return Object.fromEntries(fragments.map((fragment) => [fragment.name.value, fragment]));
}

/** Introspection is rare, and graphql-js knows it. */
function asksSchema({ selectionSet }: OperationDefinitionNode): boolean {
  return selectionSet.selections.some((selection) => selection.kind !== Kind.FIELD || /^__(schema|type)$/.test(selection.name.value));
}
