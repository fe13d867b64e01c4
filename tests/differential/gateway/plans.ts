import type { ApolloGateway, GatewayConfig } from '@apollo/gateway';
import { internalsOf, type GatewayInternals } from '@portfolio/gateway';

/** Which of the possible plans is the best is not what is compared; to weigh all of them takes most of the time. */
export const PLANNING: GatewayConfig['queryPlannerConfig'] = { debug: { maxEvaluatedPlans: 50 } };

type Planner = GatewayInternals['queryPlanner'];

/** Plans by operation. Two gateways of one supergraph have the same planner, so an operation is planned once for both. */
export class Plans {
  private readonly cached = new Map<string, ReturnType<Planner['buildQueryPlan']>>();

  /** Makes a loaded gateway take its plans from here. */
  share(gateway: ApolloGateway): void {
    const internals = internalsOf(gateway);
    const { queryPlanner } = internals;
    const buildQueryPlan: Planner['buildQueryPlan'] = (operation, options) => {
      const key = String(operation);
      const plan = this.cached.get(key) ?? queryPlanner.buildQueryPlan(operation, options);
      this.cached.set(key, plan);
      return plan;
    };
    internals.queryPlanner = Object.assign(Object.create(queryPlanner) as Planner, { buildQueryPlan });
  }
}
