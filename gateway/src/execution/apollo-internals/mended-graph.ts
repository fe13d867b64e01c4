import { QueryPlanner, type QueryPlan } from '@apollo/query-planner';
import { nameRequirements } from './named-requirements.js';
import type { QueryGraph } from './query-graph.js';
import { closeWaysWithoutReturn, expectResolvableKeys, resolvableKeysFirst, type ResolvableKeys } from './resolvable-keys.js';

/** Apollo's planner with faults of its graph mended: how it finds objects again, and under which names it has what is required. */
export class MendedGraphPlanner extends QueryPlanner {
  private readonly resolvable: ResolvableKeys;

  constructor(...args: ConstructorParameters<typeof QueryPlanner>) {
    super(...args);
    const { federatedQueryGraph: graph } = this as unknown as { federatedQueryGraph: QueryGraph };
    nameRequirements(graph.allEdges());
    this.resolvable = resolvableKeysFirst(graph.sources);
    closeWaysWithoutReturn(graph.allEdges(), this.resolvable);
  }

  /** Throws where what is planned would be answered wrong without an error. */
  override buildQueryPlan(...args: Parameters<QueryPlanner['buildQueryPlan']>): QueryPlan {
    const plan = super.buildQueryPlan(...args);
    expectResolvableKeys(plan, this.resolvable, this.supergraph.schema);
    return plan;
  }
}
