import type { ApolloServerPlugin } from '@apollo/server';
import { quotaHeaders, type Quota, type RateLimit } from '../clients/index.js';
import type { GatewayContext } from '../../context.js';
import { WrittenData } from '../../execution/executor/written-data.js';
import { actualCost, actualCostOfText } from './actual.js';
import type { DemandControl } from './demand.js';
import { COST_HEADER } from './headers.js';
import { refuseDear } from './refuse.js';

/** Demand control of a request that goes through Apollo Server: what an operation may cost, and what its client may spend. */
export function costPlugin(demand: DemandControl, rates?: RateLimit): ApolloServerPlugin<GatewayContext> {
  return {
    async requestDidStart({ schema, request: { http }, contextValue: { client, observed } }) {
      const asked = http?.headers.get(COST_HEADER) === 'on';
      const maximum = demand.maximum(client.name);
      let estimated: number | undefined;
      let quota: Quota | undefined;
      return {
        async didResolveOperation({ document, operation, request: { variables } }) {
          if (!operation) return;
          estimated = demand.estimate({ schema, document, operation }, variables);
          observed.cost = estimated;
          refuseDear(estimated, maximum);
          quota = await rates?.spend(client, estimated);
        },
        async willSendResponse({ response: { body, http } }) {
          if (quota) for (const [name, value] of Object.entries(quotaHeaders(quota))) http.headers.set(name, value);
          if (!asked || estimated === undefined || body.kind !== 'single') return;
          const { singleResult } = body;
          const { data } = singleResult;
          const actual = data instanceof WrittenData ? actualCostOfText(data.text) : actualCost(data);
          singleResult.extensions = { ...singleResult.extensions, cost: { estimated, actual, maximum } };
        },
      };
    },
  };
}
