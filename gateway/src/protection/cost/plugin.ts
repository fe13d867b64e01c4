import type { ApolloServerPlugin } from '@apollo/server';
import { quotaHeaders, type Quota, type RateLimit } from '../clients/index.js';
import type { GatewayContext } from '../../context.js';
import { WrittenData } from '../../execution/executor/written-data.js';
import { actualCost, actualCostOfText } from './actual.js';
import type { DemandControl } from './demand.js';
import { COST_HEADER } from './headers.js';
import { checkCost } from './refuse.js';

/** Demand control and rate limit for requests through Apollo Server; rejects an operation over the maximum cost before it is executed. */
export function costPlugin(demand: DemandControl, rates?: RateLimit): ApolloServerPlugin<GatewayContext> {
  return {
    async requestDidStart({ schema, request: { http }, contextValue: { client, observed } }) {
      const isRequested = http?.headers.get(COST_HEADER) === 'on';
      const maximum = demand.maximum(client.name);
      let estimated: number | undefined;
      let quota: Quota | undefined;
      return {
        async didResolveOperation({ document, operation, request: { variables } }) {
          if (!operation) return;
          estimated = demand.estimate({ schema, document, operation }, variables);
          observed.cost = estimated;
          checkCost(estimated, maximum);
          quota = await rates?.spend(client, estimated);
        },
        async willSendResponse({ response: { body, http } }) {
          if (quota) for (const [name, value] of Object.entries(quotaHeaders(quota))) http.headers.set(name, value);
          if (!isRequested || estimated === undefined || body.kind !== 'single') return;
          const { singleResult } = body;
          const { data } = singleResult;
          const actual = data instanceof WrittenData ? actualCostOfText(data.text) : actualCost(data);
          singleResult.extensions = { ...singleResult.extensions, cost: { estimated, actual, maximum } };
        },
      };
    },
  };
}
