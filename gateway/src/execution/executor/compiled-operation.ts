import type { QueryPlan } from '@apollo/query-planner';
import {
  Kind,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLError,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import type { Introspection } from '../introspection/introspection.js';
import type { RequestedOperation } from './fetch-failures.js';
import { FetchedFields } from './fetched-fields.js';
import { ValidatedVariablesCache, type ValidatedVariables } from './validated-variables.js';
import { compileNode, type Compiler, type Step } from './plan-steps.js';
import type { Data } from './plan-run.js';
import { type ObjectShape, rootShape } from './shape/answer-shape.js';
import { conditionNames, variableErrors } from './variable-errors.js';

export interface OperationParts {
  operation: OperationDefinitionNode;
  fragments: Record<string, FragmentDefinitionNode>;
}

/** The schemas that an operation is compiled against. */
export interface Schemas {
  /** The API schema. */
  schema: GraphQLSchema;
  supergraph: GraphQLSchema;
  introspection: Introspection;
}

const MAX_SHAPES = 16;

/** An operation with its plan, compiled once and run for many requests. */
export class CompiledOperation {
  private readonly conditionNames: readonly string[];
  private readonly shapes = new Map<string, ObjectShape>();
  private readonly validatedVariables = new ValidatedVariablesCache();

  readonly document: DocumentNode;

  private constructor(
    /** Unique, for caches by operation. */
    readonly id: number,
    readonly schema: GraphQLSchema,
    readonly supergraph: GraphQLSchema,
    private readonly introspection: Introspection,
    private readonly parts: OperationParts,
    readonly step: Step | undefined,
    private readonly fetched: () => FetchedFields,
    /** The subgraphs that its plan fetches from. */
    readonly subgraphs: readonly string[],
  ) {
    this.document = documentOf(parts);
    this.conditionNames = conditionNames(this.document);
  }

  /** Compiles a plan; throws for an unsupported one. */
  static compile(
    id: number,
    { schema, supergraph, introspection }: Schemas,
    parts: OperationParts,
    { node }: QueryPlan,
    compiler: Omit<Compiler, 'condition'>,
  ): CompiledOperation {
    if (node?.kind === 'Subscription') throw new Error('expected a query or a mutation, but got a subscription');
    const condition: Compiler['condition'] = (name, { variables }) => conditionOf(parts.operation, name, variables);
    const subgraphs = new Set<string>();
    const fetcherOf: Compiler['fetcherOf'] = (fetch) => {
      subgraphs.add(fetch.serviceName);
      return compiler.fetcherOf(fetch);
    };
    const step = node && compileNode(node, { fetcherOf, condition });
    let fetched: FetchedFields | undefined;
    return new CompiledOperation(
      id,
      schema,
      supergraph,
      introspection,
      parts,
      step,
      () => (fetched ??= new FetchedFields(supergraph, node)),
      [...subgraphs].sort(),
    );
  }

  get operation(): OperationDefinitionNode {
    return this.parts.operation;
  }

  get isMutation(): boolean {
    return this.parts.operation.operation === 'mutation';
  }

  /** What is cached for valid variables, by their key; undefined for invalid ones. */
  validated(variables: Data, key: string): ValidatedVariables | undefined {
    return this.validatedVariables.of(key, () => this.variableErrors(variables).length === 0);
  }

  variableErrors(variables: Data): readonly GraphQLError[] {
    return variableErrors(this.schema, this.parts.operation, this.conditionNames, variables);
  }

  /** What the client asked for, where its variables decide the conditions so. */
  requested(variables: Data): RequestedOperation {
    return { ...this.parts, conditions: Object.fromEntries(this.conditionNames.map((name) => [name, conditionOf(this.parts.operation, name, variables)])) };
  }

  /** The shape of the answer to that. */
  shape(variables: Data): ObjectShape {
    const { operation, fragments, conditions } = this.requested(variables);
    const key = Object.values(conditions).join();
    let shape = this.shapes.get(key);
    if (!shape) {
      if (this.shapes.size >= MAX_SHAPES) this.shapes.clear();
      const { schema, supergraph } = this;
      const type = schema.getRootType(operation.operation)!;
      const describe = (nodes: readonly FieldNode[]) => this.introspection.field(nodes, this.parts);
      shape = rootShape({ schema, supergraph, fragments, conditions, describe, fetched: this.fetched, shapes: 0 }, type, operation.selectionSet);
      this.shapes.set(key, shape);
    }
    return shape;
  }
}

function documentOf({ operation, fragments }: OperationParts): DocumentNode {
  return { kind: Kind.DOCUMENT, definitions: [operation, ...Object.values(fragments)] };
}

/** The value of an `@skip` or `@include` variable, or its default; the variables have been validated. */
function conditionOf({ variableDefinitions = [] }: OperationDefinitionNode, name: string, variables: Data): boolean {
  const value = Object.hasOwn(variables, name) ? variables[name] : undefined;
  if (typeof value === 'boolean') return value;
  const fallback = variableDefinitions.find(({ variable }) => variable.name.value === name)?.defaultValue;
  return fallback?.kind === Kind.BOOLEAN && fallback.value;
}
