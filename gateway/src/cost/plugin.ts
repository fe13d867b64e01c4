import type { ApolloServerPlugin } from '@apollo/server';
import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import type { GatewayContext } from '../topology.js';
import { actualCost } from './actual.js';
import { compileCost, type Estimate } from './compile.js';
import type { CostModel } from './model.js';
import { refuseDear } from './refuse.js';

export interface CostOptions {
  model: () => CostModel;
  /** The most that one operation of this request's client may cost. */
  maximum: (context: GatewayContext) => number;
}

/** Demand control in Apollo Server; a request with the header `x-cost: on` is told estimate, maximum and actual cost in `extensions.cost`. */
export function costPlugin({ model, maximum }: CostOptions): ApolloServerPlugin<GatewayContext> {
  const compiled = new WeakMap<OperationDefinitionNode, { schema: GraphQLSchema; estimate: Estimate }>();
  const estimateOf = (schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode): Estimate => {
    let known = compiled.get(operation);
    if (known?.schema !== schema) compiled.set(operation, (known = { schema, estimate: compileCost(schema, model(), document, operation) }));
    return known.estimate;
  };
  return {
    async requestDidStart({ schema, request: { http }, contextValue }) {
      const asked = http?.headers.get('x-cost') === 'on';
      const most = maximum(contextValue);
      let estimated: number | undefined;
      return {
        async didResolveOperation({ document, operation, request: { variables } }) {
          if (!operation) return;
          estimated = estimateOf(schema, document, operation)(variables);
          refuseDear(estimated, most);
        },
        async willSendResponse({ response: { body } }) {
          if (!asked || estimated === undefined || body.kind !== 'single') return;
          const { singleResult } = body;
          const actual = singleResult.data ? actualCost(singleResult.data) : 0;
          singleResult.extensions = { ...singleResult.extensions, cost: { estimated, actual, maximum: most } };
        },
      };
    },
  };
}
