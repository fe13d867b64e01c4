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

/** Of the answers kept, with what they are kept by; a whole description of the portfolio's schema has half a million. */
const CHARACTERS_KEPT = 10_000_000;

/** What a field of introspection is answered: JSON text, "null" where it failed. */
export interface Described {
  text: string;
  /** Their paths begin at the field. */
  errors: readonly GraphQLError[];
}

export type Describe = (variables: Readonly<Record<string, unknown>>) => Described;

interface Asked {
  operation: OperationDefinitionNode;
  fragments: Record<string, FragmentDefinitionNode>;
}

/** What graphql-js tells of one schema, worked out once for all who ask the same. */
export class Introspection {
  private readonly kept = new LRUCache<string, Described>({ maxSize: CHARACTERS_KEPT, sizeCalculation: ({ text }, key) => text.length + key.length });

  constructor(private readonly schema: GraphQLSchema) {}

  /** The answer to a field, selected by these nodes, by the operation's variables; these must be right. */
  field(nodes: readonly FieldNode[], asked: Asked): Describe {
    const selections = nodes.map((node) => ({ ...node, directives: [] }));
    const fragments = Object.values(asked.fragments).filter(isOfIntrospection);
    const variableDefinitions = usedBy([...selections, ...fragments], asked.operation);
    const operation = { kind: Kind.OPERATION_DEFINITION, operation: OperationTypeNode.QUERY, variableDefinitions } as const;
    const document: DocumentNode = {
      kind: Kind.DOCUMENT,
      definitions: [{ ...operation, selectionSet: { kind: Kind.SELECTION_SET, selections } }, ...fragments],
    };
    const text = print(document);
    return (variables) => {
      const { coerced = {} } = getVariableValues(this.schema, variableDefinitions, variables);
      const key = joinedKey(text, valuesKey(coerced));
      let described = this.kept.get(key);
      if (!described) this.kept.set(key, (described = this.describe(document, variables)));
      return described;
    };
  }

  private describe(document: DocumentNode, variableValues: Readonly<Record<string, unknown>>): Described {
    const { data, errors = [] } = executeSync({ schema: this.schema, document, variableValues });
    const [value = null] = Object.values(data ?? {});
    return { text: JSON.stringify(value), errors: errors.map(clientsMistake) };
  }
}

/** Nothing of introspection can fail but by an argument or a condition. */
function clientsMistake({ message, path = [] }: GraphQLError): GraphQLError {
  return new GraphQLError(message, { path: path.slice(1), extensions: { code: 'BAD_USER_INPUT' } });
}

function usedBy(nodes: readonly (FieldNode | FragmentDefinitionNode)[], { variableDefinitions = [] }: OperationDefinitionNode): VariableDefinitionNode[] {
  const names = new Set<string>();
  for (const node of nodes) visit(node, { Variable: ({ name }) => void names.add(name.value) });
  return variableDefinitions.filter(({ variable }) => names.has(variable.name.value));
}
