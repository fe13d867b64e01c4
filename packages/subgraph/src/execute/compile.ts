import {
  Kind,
  type DocumentNode,
  type ExecutionResult,
  type FragmentDefinitionNode,
  type GraphQLError,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { Bubble, errorsOfReports } from './bubble.js';
import { ofClient } from './client-mistakes.js';
import { conditionVariables, variantName } from './conditions.js';
import { completeObjects } from './complete-values.js';
import { ROOT } from './places.js';
import type { Selection, Source } from './plan.js';
import { QueryRun } from './run.js';
import { Selector } from './select.js';
import { variablesCoercer } from './variables.js';

/** The plan of an operation for given values of its conditions. */
export interface Variant {
  root: Selection;
  /** Every selection below it, and itself. */
  selections: readonly Selection[];
  /** Whether it selects introspection, which graphql-js answers. */
  isIntrospection: boolean;
}

/** A variant with coerced variables, or the errors of the variables. */
export type Start = { variant: Variant; variables: Record<string, unknown> } | { errors: readonly GraphQLError[]; data?: null };

/** How many variants of an operation are cached. */
const MAX_VARIANTS = 64;

/** A query of a valid document, compiled once; `start` and `run` do what depends on the variables. */
export class CompiledQuery {
  private readonly source: Source;
  private readonly conditions: readonly string[];
  private readonly coerce: ReturnType<typeof variablesCoercer>;
  private readonly variants = new Map<string, Variant>();

  constructor(schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode) {
    this.source = { schema, operation, fragments: fragmentsOf(document) };
    this.conditions = conditionVariables(this.source);
    this.coerce = variablesCoercer(schema, operation);
  }

  start(raw: Record<string, unknown>): Start {
    const { coerced, errors } = this.coerce(raw) as { coerced: Record<string, unknown>; errors?: readonly GraphQLError[] };
    if (errors) return { errors };
    try {
      return { variant: this.variant(coerced), variables: coerced };
    } catch (error) {
      return { errors: [ofClient(error) as GraphQLError], data: null };
    }
  }

  async run({ root }: Variant, variables: Record<string, unknown>, context: unknown): Promise<ExecutionResult> {
    const run = new QueryRun(this.source, variables, context);
    const [answer] = await completeObjects(run, root, [Object.create(null) as object], ROOT);
    if (run.budget?.over) return { data: null };
    if (answer instanceof Bubble) return { errors: errorsOfReports([...run.reports, { bubble: answer, places: ROOT, index: 0 }]), data: null };
    const data = answer as Record<string, unknown>;
    const errors = run.reports.length > 0 ? errorsOfReports(run.reports) : [];
    return errors.length > 0 ? { errors, data } : { data };
  }

  private variant(variables: Record<string, unknown>): Variant {
    const name = variantName(this.conditions, variables);
    let variant = this.variants.get(name);
    if (!variant) {
      if (this.variants.size >= MAX_VARIANTS) this.variants.clear();
      this.variants.set(name, (variant = compileVariant(this.source, variables)));
    }
    return variant;
  }
}

function compileVariant(source: Source, variables: Record<string, unknown>): Variant {
  const selector = new Selector(source, variables);
  const root = selector.root(source.schema.getQueryType()!);
  return { root, selections: [...selector.selections.values()], isIntrospection: selector.isIntrospection };
}

export function operationOf(document: DocumentNode, name: string | undefined): OperationDefinitionNode | undefined {
  const operations = document.definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  return name ? operations.find((operation) => operation.name?.value === name) : operations.length === 1 ? operations[0] : undefined;
}

function fragmentsOf(document: DocumentNode): Record<string, FragmentDefinitionNode> {
  const fragments = document.definitions.filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION);
  return Object.fromEntries(fragments.map((fragment) => [fragment.name.value, fragment]));
}
