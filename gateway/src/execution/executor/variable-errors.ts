import { getVariableValues, GraphQLError, Kind, visit, type DocumentNode, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import type { Data } from './plan-run.js';

/** A list of thousands can be wrong in each of its values; the last error then says that there are more. */
const MOST_ERRORS = 20;

/** The variables that @skip and @include ask about. */
export function conditionNames(document: DocumentNode): string[] {
  const names = new Set<string>();
  visit(document, {
    Directive({ name, arguments: given = [] }) {
      if (name.value !== 'skip' && name.value !== 'include') return;
      for (const { value } of given) if (value.kind === Kind.VARIABLE) names.add(value.name.value);
    },
  });
  return [...names].sort();
}

/** What is wrong with an operation's variables, by their types and by what its conditions need. */
export function variableErrors(schema: GraphQLSchema, operation: OperationDefinitionNode, conditions: readonly string[], variables: Data): GraphQLError[] {
  const { variableDefinitions = [] } = operation;
  if (variableDefinitions.length === 0) return [];
  const { errors } = getVariableValues(schema, variableDefinitions, variables, { maxErrors: MOST_ERRORS });
  return errors?.map(ofClient) ?? nullConditions(operation, conditions, variables);
}

/** An error for each condition that is null: a variable that has a default may be sent so, but then the condition has no answer. */
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
