import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import { compileCost, type Estimate } from './compile-cost.js';
import type { Variables } from './cost.js';
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

/** Demand control: estimates of operations by the current supergraph, each compiled once, and the maximum of each client. */
export class DemandControl {
  private compiled = new WeakMap<OperationDefinitionNode, { schema: GraphQLSchema; estimate: Estimate }>();
  private supergraph = '';
  private model: CostModel | undefined;

  constructor(private readonly most: MostOfClients) {}

  /** Sets the supergraph, and drops the estimates compiled for the one before. */
  load(supergraphSdl: string): void {
    this.supergraph = supergraphSdl;
    this.model = undefined;
    this.compiled = new WeakMap();
  }

  estimate({ schema, document, operation }: Priced, variables: Variables | undefined): number {
    let cached = this.compiled.get(operation);
    if (cached?.schema !== schema) {
      this.model ??= costModel(this.supergraph);
      cached = { schema, estimate: compileCost(schema, this.model, document, operation) };
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
