import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import { compileCost, type Estimate } from './compile-cost.js';
import type { Variables } from './cost.js';
import { NO_MEASURES, type Measures } from './fan-out.js';
import { costModel, type CostModel } from './model.js';

/** Estimates are capped here, so that sums stay finite. */
export const LARGEST_ESTIMATE = 1e15;

export interface MostOfClients {
  /** The maximum cost of one operation. */
  cost: number;
  /** The maximum of named clients. */
  costByClient?: Readonly<Record<string, number>>;
}

/** An operation of a valid document. */
export interface Priced {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
}

/** An estimate that is remembered, and what it was made by. */
export interface EstimateMemory {
  estimate?: { by: object; cost: number };
}

/** Demand control: estimates of operations by the current supergraph and the sizes of the data, each compiled once, and the maximum of each client. */
export class DemandControl {
  private compiled = new WeakMap<OperationDefinitionNode, { schema: GraphQLSchema; estimate: Estimate }>();
  private supergraph = '';
  private model: CostModel | undefined;
  private measures = NO_MEASURES;
  private generation: object = {};

  constructor(private readonly most: MostOfClients) {}

  /** Sets the supergraph, and drops the estimates compiled for the one before. */
  load(supergraphSdl: string): void {
    this.supergraph = supergraphSdl;
    this.model = undefined;
    this.forget();
  }

  /** Sets what is known of the sizes of the data. */
  measure(measures: Measures): void {
    this.measures = measures;
    this.forget();
  }

  private forget(): void {
    this.compiled = new WeakMap();
    this.generation = {};
  }

  /** The estimate that is remembered, where it still holds; else a new one. */
  remembered(operation: Priced, variables: Variables | undefined, memory: EstimateMemory): number {
    if (memory.estimate?.by !== this.generation) memory.estimate = { by: this.generation, cost: this.estimate(operation, variables) };
    return memory.estimate.cost;
  }

  estimate({ schema, document, operation }: Priced, variables: Variables | undefined): number {
    let cached = this.compiled.get(operation);
    if (cached?.schema !== schema) {
      this.model ??= costModel(this.supergraph);
      cached = { schema, estimate: compileCost(schema, this.model, document, operation, this.measures) };
      this.compiled.set(operation, cached);
    }
    return Math.min(cached.estimate(variables), LARGEST_ESTIMATE);
  }

  /** The maximum cost of one operation for a client name (the header `apollographql-client-name`). */
  maximum(client: string | undefined): number {
    const { cost, costByClient = {} } = this.most;
    return client !== undefined && Object.hasOwn(costByClient, client) ? costByClient[client]! : cost;
  }
}
