import type { ApolloServerPlugin } from '@apollo/server';
import type { GatewayContext } from '../topology.js';
import { actualCost } from './actual.js';
import type { DemandControl } from './demand.js';
import { CLIENT_HEADER, COST_HEADER } from './headers.js';
import { refuseDear } from './refuse.js';

/** Demand control of a request that goes through Apollo Server. */
export function costPlugin(demand: DemandControl): ApolloServerPlugin<GatewayContext> {
  return {
    async requestDidStart({ schema, request: { http } }) {
      const asked = http?.headers.get(COST_HEADER) === 'on';
      const maximum = demand.maximum(http?.headers.get(CLIENT_HEADER));
      let estimated: number | undefined;
      return {
        async didResolveOperation({ document, operation, request: { variables } }) {
          if (!operation) return;
          estimated = demand.estimate({ schema, document, operation }, variables);
          refuseDear(estimated, maximum);
        },
        async willSendResponse({ response: { body } }) {
          if (!asked || estimated === undefined || body.kind !== 'single') return;
          const { singleResult } = body;
          const actual = singleResult.data ? actualCost(singleResult.data) : 0;
          singleResult.extensions = { ...singleResult.extensions, cost: { estimated, actual, maximum } };
        },
      };
    },
  };
}
