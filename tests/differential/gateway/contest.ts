import { composeSupergraph } from '@portfolio/gateway';
import type { GraphQLSchema } from 'graphql';
import { withAliasesBack, withoutTakenAliases } from './aliases.js';
import { requiringNames, withConditionsOnFragments } from './conditions.js';
import { compare, misplaced } from './compare.js';
import type { Seen } from './seen.js';
import type { Deviation } from './deviations.js';
import { openExecutor, type Executor, type Outcome } from './executor.js';
import { PAIR } from './pair.js';
import { Plans } from './plans.js';
import type { CallSubgraph, Sent } from './recorder.js';
import type { World } from './worlds/index.js';

/** One operation by both executors. */
export interface Match {
  expected: Seen;
  actual: Seen;
  deviations: readonly (Deviation | 'an alias is not taken for a field' | 'a condition of a field with @requires is its own')[];
  /** Errors of ours, and not of Apollo's, whose place is not null: a place that one subgraph leaves null, another that shares the field may fill. */
  misplaced: readonly string[];
  /** What ours sent more than Apollo's. */
  excess: readonly string[];
  traffic: readonly [stock: Traffic, ours: Traffic];
  once: boolean | undefined;
}

/** Number of fetches and representations sent to subgraphs. */
export interface Traffic {
  fetches: number;
  representations: number;
}

export interface Contest {
  schema: GraphQLSchema;
  names: readonly [stock: string, ours: string];
  run(query: string, variables?: Record<string, unknown>, context?: () => object): Promise<Match>;
}

export function supergraphOf({ contracts }: World): string {
  return composeSupergraph(
    Object.entries(contracts).map(([name, sdl]) => ({ name, sdl })),
    { sharedTypesMayDiffer: true },
  ).sdl;
}

/** Both executors over the same subgraphs. */
export async function openContest(supergraphSdl: string, callSubgraph: CallSubgraph, pair = PAIR): Promise<Contest> {
  const plans = new Plans();
  const requiring = requiringNames(supergraphSdl);
  const [stock, ours] = [await openExecutor(pair[0], supergraphSdl, callSubgraph, plans), await openExecutor(pair[1], supergraphSdl, callSubgraph, plans)];
  return {
    schema: stock.schema,
    names: [stock.name, ours.name],
    async run(query, variables = {}, context = () => ({})) {
      const reformed = withConditionsOnFragments(requiring, query);
      const [hasTakenAlias, expected] = await stockOutcome(stock, reformed ?? query, variables, context());
      const actual = await ours.run(query, variables, context());
      const { deviations, ...seen } = compare(expected, actual);
      return {
        ...seen,
        deviations: [
          ...(hasTakenAlias ? (['an alias is not taken for a field'] as const) : []),
          ...(reformed ? (['a condition of a field with @requires is its own'] as const) : []),
          ...deviations,
        ],
        misplaced: misplaced(actual).filter((place) => !misplaced(expected).includes(place)),
        excess: actual.once === false ? [] : excess(expected.sent, actual.sent),
        traffic: [trafficOf(expected.sent), trafficOf(actual.sent)],
        once: actual.once,
      };
    },
  };
}

async function stockOutcome(stock: Executor, query: string, variables: Record<string, unknown>, context: object): Promise<[apart: boolean, Outcome]> {
  const withoutAliases = withoutTakenAliases(stock.schema, query);
  const outcome = await stock.run(withoutAliases ?? query, variables, context);
  return withoutAliases === undefined ? [false, outcome] : [true, withAliasesBack(outcome)];
}

/** Subgraphs that get more fetches or representations than from Apollo's: sharing may only reduce them. */
function excess(stock: readonly Sent[], ours: readonly Sent[]): string[] {
  return [...new Set(ours.map(({ subgraph }) => subgraph))].flatMap((name) => {
    const own = ({ subgraph }: Sent) => subgraph === name;
    const [allowed, actual] = [trafficOf(stock.filter(own)), trafficOf(ours.filter(own))];
    const fits = actual.fetches <= allowed.fetches && actual.representations <= allowed.representations;
    return fits ? [] : `${name}: ${JSON.stringify(actual)} for ${JSON.stringify(allowed)}`;
  });
}

function trafficOf(sent: readonly Sent[]): Traffic {
  return { fetches: sent.length, representations: sent.reduce((sum, { representations = 0 }) => sum + representations, 0) };
}
