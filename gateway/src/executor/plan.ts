import type { ConditionNode, FetchNode, FlattenNode, PlanNode } from '@apollo/query-planner';
import { fetchStep } from './fetch.js';
import { objectsAt } from './places.js';
import type { Ask, Cursor, Run } from './run.js';

export type Step = (run: Run, cursor: Cursor) => Promise<void>;
/** The value of a boolean variable, or of its default. */
export type Condition = (name: string, run: Run) => boolean;

export interface Compiler {
  /** How a fetch reaches its subgraph. */
  askOf(node: FetchNode): Ask;
  condition: Condition;
}

/** A plan node as a function; undefined where the node is of a kind that only the stock executor knows. */
export function compileNode(node: PlanNode, compiler: Compiler): Step | undefined {
  switch (node.kind) {
    case 'Sequence':
      return inSequence(compileAll(node.nodes, compiler));
    case 'Parallel':
      return inParallel(compileAll(node.nodes, compiler));
    case 'Flatten':
      return flattened(node, compileNode(node.node, compiler));
    case 'Fetch':
      return node.contextRewrites ? undefined : fetchStep(node, compiler.askOf(node));
    case 'Condition':
      return conditional(node, compiler);
    default:
      return undefined;
  }
}

const nothing: Step = async () => undefined;

function compileAll(nodes: readonly PlanNode[], compiler: Compiler): Step[] | undefined {
  const steps = nodes.map((node) => compileNode(node, compiler));
  return steps.every((step) => step !== undefined) ? steps : undefined;
}

function inSequence(steps: readonly Step[] | undefined): Step | undefined {
  return (
    steps &&
    (async (run, cursor) => {
      for (const step of steps) await step(run, cursor);
    })
  );
}

function inParallel(steps: readonly Step[] | undefined): Step | undefined {
  return (
    steps &&
    (async (run, cursor) => {
      await Promise.all(steps.map((step) => step(run, cursor)));
    })
  );
}

function flattened({ path }: FlattenNode, step: Step | undefined): Step | undefined {
  return step && ((run, cursor) => step(run, { path: [...cursor.path, ...path], objects: objectsAt(cursor.objects, path) }));
}

function conditional({ condition, ifClause, elseClause }: ConditionNode, compiler: Compiler): Step | undefined {
  const yes = ifClause ? compileNode(ifClause, compiler) : nothing;
  const no = elseClause ? compileNode(elseClause, compiler) : nothing;
  return yes && no && ((run, cursor) => (compiler.condition(condition, run) ? yes(run, cursor) : no(run, cursor)));
}
