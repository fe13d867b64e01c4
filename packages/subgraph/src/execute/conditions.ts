import { Kind, visit, type ValueNode } from 'graphql';
import type { Source } from './plan.js';

/** The variables that @skip and @include use: with their values given, a plan has no condition left. */
export function conditionVariables({ operation, fragments }: Pick<Source, 'operation' | 'fragments'>): string[] {
  const names = new Set<string>();
  for (const node of [operation, ...Object.values(fragments)]) {
    visit(node, {
      Directive({ name, arguments: args = [] }) {
        if (name.value !== 'skip' && name.value !== 'include') return;
        for (const { value } of args) if (value.kind === Kind.VARIABLE) names.add(value.name.value);
      },
    });
  }
  return [...names];
}

/** One name for equal answers to all conditions. */
export function variantName(conditions: readonly string[], variables: Record<string, unknown>): string {
  return conditions.map((name) => String(variables[name])).join();
}

/** The variables in a value, each once. */
export function variablesIn(node: ValueNode): string[] {
  const names = new Set<string>();
  visit(node, { Variable: ({ name }) => void names.add(name.value) });
  return [...names];
}
