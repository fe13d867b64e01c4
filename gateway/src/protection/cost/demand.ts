import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import { compileCost, type Estimate } from './compile-cost.js';
import type { Variables } from './cost.js';
import { costModel, type CostModel } from './model.js';

/** What is more is no number that can be added up. */
export const LARGEST_ESTIMATE = 1e15;

export interface MostOfClients {
  /** The most one operation may cost. */
  cost: number;
  /** The same for clients that have a maximum of their own, by the name they send. */
  costByClient?: Readonly<Record<string, number>>;
}

/** An operation of a valid document. */
export interface Priced {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
}

/** What operations cost by the supergraph loaded last, each compiled once, and what their clients may spend. */
export class DemandControl {
  private compiled = new WeakMap<OperationDefinitionNode, { schema: GraphQLSchema; estimate: Estimate }>();
  private supergraph = '';
  private model: CostModel | undefined;

  constructor(private readonly most: MostOfClients) {}

  /** Forgets what earlier supergraphs said. */
  load(supergraphSdl: string): void {
    this.supergraph = supergraphSdl;
    this.model = undefined;
    this.compiled = new WeakMap();
  }

  estimate({ schema, document, operation }: Priced, variables: Variables | undefined): number {
    let known = this.compiled.get(operation);
    if (known?.schema !== schema) {
      this.model ??= costModel(this.supergraph);
      known = { schema, estimate: compileCost(schema, this.model, document, operation) };
      this.compiled.set(operation, known);
    }
    return Math.min(known.estimate(variables), LARGEST_ESTIMATE);
  }

  /** What a client of this name may spend on one operation; the name is that of the header `apollographql-client-name`. */
  maximum(client: string | undefined): number {
    const { cost, costByClient = {} } = this.most;
    return client !== undefined && Object.hasOwn(costByClient, client) ? costByClient[client]! : cost;
  }
}
