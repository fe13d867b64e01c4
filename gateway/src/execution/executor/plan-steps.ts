import type { ConditionNode, FetchNode, FlattenNode, PlanNode } from '@apollo/query-planner';
import { fetchStep } from './fetch.js';
import { objectsAt } from './plan-paths.js';
import { clientName } from './alias-mangling.js';
import type { Fetcher, Cursor, PlanRun } from './plan-run.js';

export type Step = (run: PlanRun, cursor: Cursor) => Promise<void>;
/** The value of a boolean variable, or of its default. */
export type PlanCondition = (name: string, run: PlanRun) => boolean;

export interface Compiler {
  /** Returns the fetcher of a fetch node's subgraph. */
  fetcherOf(node: FetchNode): Fetcher;
  condition: PlanCondition;
}

/** Compiles a plan node to a function. Throws for `@defer` and `@fromContext`, which ApolloGateway does not support either. */
export function compileNode(node: PlanNode, compiler: Compiler): Step {
  switch (node.kind) {
    case 'Sequence':
      return inSequence(compileAll(node.nodes, compiler));
    case 'Parallel':
      return inParallel(compileAll(node.nodes, compiler));
    case 'Flatten':
      return flattened(node, compileNode(node.node, compiler));
    case 'Fetch':
      if (node.contextRewrites) throw new Error(`expected a plan without @fromContext, but the fields of ${node.serviceName} have it`);
      return fetchStep(node, compiler.fetcherOf(node));
    case 'Condition':
      return conditional(node, compiler);
    default:
      throw new Error(`expected a plan without @defer, but got a node of the kind ${node.kind}`);
  }
}

const nothing: Step = async () => undefined;

function compileAll(nodes: readonly PlanNode[], compiler: Compiler): Step[] {
  return nodes.map((node) => compileNode(node, compiler));
}

function inSequence(steps: readonly Step[]): Step {
  return async (run, cursor) => {
    for (const step of steps) await step(run, cursor);
  };
}

function inParallel(steps: readonly Step[]): Step {
  return async (run, cursor) => {
    await Promise.all(steps.map((step) => step(run, cursor)));
  };
}

function flattened({ path }: FlattenNode, step: Step): Step {
  return (run, cursor) => step(run, { path: [...cursor.path, ...path], objects: objectsAt(cursor.objects, path) });
}

function conditional({ condition, ifClause, elseClause }: ConditionNode, compiler: Compiler): Step {
  const yes = ifClause ? compileNode(ifClause, compiler) : nothing;
  const no = elseClause ? compileNode(elseClause, compiler) : nothing;
  const name = clientName(condition);
  return (run, cursor) => (compiler.condition(name, run) ? yes(run, cursor) : no(run, cursor));
}
