import { joinedKey, valuesKey } from '@portfolio/subgraph';
import {
  executeSync,
  getVariableValues,
  GraphQLError,
  Kind,
  OperationTypeNode,
  print,
  visit,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type VariableDefinitionNode,
} from 'graphql';
import { LRUCache } from 'lru-cache';
import { isOfIntrospection } from './isolation.js';

/** Of all cached answers and their keys; full introspection of the portfolio's schema takes half a million. */
const MAX_CHARACTERS = 10_000_000;

/** The answer of an introspection field: JSON text, "null" where it failed. */
export interface Described {
  text: string;
  /** Their paths are relative to the field. */
  errors: readonly GraphQLError[];
}

export type Describe = (variables: Readonly<Record<string, unknown>>) => Described;

interface OperationParts {
  operation: OperationDefinitionNode;
  fragments: Record<string, FragmentDefinitionNode>;
}

/** Answers introspection of one schema by graphql-js, cached by selection and variables. */
export class Introspection {
  private readonly answers = new LRUCache<string, Described>({ maxSize: MAX_CHARACTERS, sizeCalculation: ({ text }, key) => text.length + key.length });

  constructor(private readonly schema: GraphQLSchema) {}

  /** Returns a function from the operation's (validated) variables to the answer of a field, selected by these nodes. */
  field(nodes: readonly FieldNode[], parts: OperationParts): Describe {
    const selections = nodes.map((node) => ({ ...node, directives: [] }));
    const fragments = Object.values(parts.fragments).filter(isOfIntrospection);
    const variableDefinitions = usedBy([...selections, ...fragments], parts.operation);
    const operation = { kind: Kind.OPERATION_DEFINITION, operation: OperationTypeNode.QUERY, variableDefinitions } as const;
    const document: DocumentNode = {
      kind: Kind.DOCUMENT,
      definitions: [{ ...operation, selectionSet: { kind: Kind.SELECTION_SET, selections } }, ...fragments],
    };
    const text = print(document);
    return (variables) => {
      const { coerced = {} } = getVariableValues(this.schema, variableDefinitions, variables);
      const key = joinedKey(text, valuesKey(coerced));
      let described = this.answers.get(key);
      if (!described) this.answers.set(key, (described = this.describe(document, variables)));
      return described;
    };
  }

  private describe(document: DocumentNode, variableValues: Readonly<Record<string, unknown>>): Described {
    const { data, errors = [] } = executeSync({ schema: this.schema, document, variableValues });
    const [value = null] = Object.values(data ?? {});
    return { text: JSON.stringify(value), errors: errors.map(clientsMistake) };
  }
}

/** Introspection can fail only by an argument or a condition, which is the client's mistake. */
function clientsMistake({ message, path = [] }: GraphQLError): GraphQLError {
  return new GraphQLError(message, { path: path.slice(1), extensions: { code: 'BAD_USER_INPUT' } });
}

function usedBy(nodes: readonly (FieldNode | FragmentDefinitionNode)[], { variableDefinitions = [] }: OperationDefinitionNode): VariableDefinitionNode[] {
  const names = new Set<string>();
  for (const node of nodes) visit(node, { Variable: ({ name }) => void names.add(name.value) });
  return variableDefinitions.filter(({ variable }) => names.has(variable.name.value));
}
