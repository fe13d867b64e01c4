import { getVariableValues, GraphQLError, Kind, visit, type DocumentNode, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import type { Data } from './plan-run.js';

/** graphql-js' limit: the last error says that there are more. */
const MAX_ERRORS = 20;

/** The variables used by @skip and @include. */
export function conditionNames(document: DocumentNode): string[] {
  const names = new Set<string>();
  visit(document, {
    Directive({ name, arguments: args = [] }) {
      if (name.value !== 'skip' && name.value !== 'include') return;
      for (const { value } of args) if (value.kind === Kind.VARIABLE) names.add(value.name.value);
    },
  });
  return [...names].sort();
}

/** The errors of an operation's variables, by their types and as conditions. */
export function variableErrors(schema: GraphQLSchema, operation: OperationDefinitionNode, conditions: readonly string[], variables: Data): GraphQLError[] {
  const { variableDefinitions = [] } = operation;
  if (variableDefinitions.length === 0) return [];
  const { errors } = getVariableValues(schema, variableDefinitions, variables, { maxErrors: MAX_ERRORS });
  return errors?.map(ofClient) ?? nullConditions(operation, conditions, variables);
}

/** An error for each condition whose variable is null, which a nullable variable with a default may be. */
export function nullConditions({ variableDefinitions = [] }: OperationDefinitionNode, names: readonly string[], variables: Data): GraphQLError[] {
  return names.flatMap((name) => {
    if (!Object.hasOwn(variables, name) || variables[name] !== null) return [];
    const nodes = variableDefinitions.find(({ variable }) => variable.name.value === name);
    const message = `Variable "$${name}" of an @include or @skip is expected to be true or false, but got null; leave it out for its default.`;
    return new GraphQLError(message, { nodes, extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } } });
  });
}

function ofClient({ message, nodes }: GraphQLError): GraphQLError {
  return new GraphQLError(message, { nodes, extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } } });
}
