import { composeSupergraph } from '@portfolio/gateway';
import type { GraphQLSchema } from 'graphql';
import { withAliasesBack, withoutTakenAliases } from './aliases.js';
import { requiringNames, withConditionsApart } from './conditions.js';
import { compare, misplaced } from './compare.js';
import type { Seen } from './seen.js';
import type { Deviation } from './deviations.js';
import { openExecutor, type Executor, type Outcome } from './executor.js';
import { PAIR } from './pair.js';
import { Plans } from './plans.js';
import type { Ask, Sent } from './recorder.js';
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
  asked: readonly [stock: Asked, ours: Asked];
  once: boolean | undefined;
}

/** How much subgraphs were asked. */
export interface Asked {
  fetches: number;
  representations: number;
}

export interface Contest {
  schema: GraphQLSchema;
  names: readonly [stock: string, ours: string];
  run(query: string, variables?: Record<string, unknown>, context?: () => object): Promise<Match>;
}

export function supergraphOf({ contracts }: World): string {
  return composeSupergraph(Object.entries(contracts).map(([name, sdl]) => ({ name, sdl }))).sdl;
}

/** Both executors over the same subgraphs. */
export async function openContest(supergraphSdl: string, ask: Ask, pair = PAIR): Promise<Contest> {
  const plans = new Plans();
  const requiring = requiringNames(supergraphSdl);
  const [stock, ours] = [await openExecutor(pair[0], supergraphSdl, ask, plans), await openExecutor(pair[1], supergraphSdl, ask, plans)];
  return {
    schema: stock.schema,
    names: [stock.name, ours.name],
    async run(query, variables = {}, context = () => ({})) {
      const reformed = withConditionsApart(requiring, query);
      const [apart, expected] = await stockOutcome(stock, reformed ?? query, variables, context());
      const actual = await ours.run(query, variables, context());
      const { deviations, ...seen } = compare(expected, actual);
      return {
        ...seen,
        deviations: [
          ...(apart ? (['an alias is not taken for a field'] as const) : []),
          ...(reformed ? (['a condition of a field with @requires is its own'] as const) : []),
          ...deviations,
        ],
        misplaced: misplaced(actual).filter((place) => !misplaced(expected).includes(place)),
        excess: actual.once === false ? [] : excess(expected.sent, actual.sent),
        asked: [asked(expected.sent), asked(actual.sent)],
        once: actual.once,
      };
    },
  };
}

async function stockOutcome(stock: Executor, query: string, variables: Record<string, unknown>, context: object): Promise<[apart: boolean, Outcome]> {
  const apart = withoutTakenAliases(stock.schema, query);
  const outcome = await stock.run(apart ?? query, variables, context);
  return apart === undefined ? [false, outcome] : [true, withAliasesBack(outcome)];
}

/** Subgraphs asked more often, or about more, than Apollo's asks: what is shared may only make it less. */
function excess(stock: readonly Sent[], ours: readonly Sent[]): string[] {
  return [...new Set(ours.map(({ subgraph }) => subgraph))].flatMap((name) => {
    const own = ({ subgraph }: Sent) => subgraph === name;
    const [allowed, actual] = [asked(stock.filter(own)), asked(ours.filter(own))];
    const fits = actual.fetches <= allowed.fetches && actual.representations <= allowed.representations;
    return fits ? [] : `${name}: ${JSON.stringify(actual)} for ${JSON.stringify(allowed)}`;
  });
}

function asked(sent: readonly Sent[]): Asked {
  return { fetches: sent.length, representations: sent.reduce((sum, { representations = 0 }) => sum + representations, 0) };
}
