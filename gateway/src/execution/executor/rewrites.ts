import type { FetchDataRewrite } from '@apollo/query-planner';
import type { GraphQLSchema } from 'graphql';
import { set } from './merge.js';
import { ownValue } from './plan-paths.js';
import type { Data } from './plan-run.js';
import { meets } from './type-conditions.js';

const CONDITION = '... on ';

/** Renames and overwrites that a plan asks for, before a fetch or after it; doing them twice to a shared object changes nothing. */
export function rewrite(schema: GraphQLSchema, rewrites: readonly FetchDataRewrite[] | undefined, value: unknown): void {
  for (const one of rewrites ?? []) {
    const name = one.path.at(-1);
    if (name !== undefined) at(schema, one.path.slice(0, -1), value, (object) => apply(one, name, object));
  }
}

function apply(one: FetchDataRewrite, name: string, object: Data): void {
  if (one.kind === 'ValueSetter') return set(object, name, one.setValueTo);
  const value = ownValue(object, name);
  if (!value) return;
  set(object, one.renameKeyTo, value);
  set(object, name, undefined);
}

function at(schema: GraphQLSchema, path: readonly string[], value: unknown, change: (object: Data) => void): void {
  if (Array.isArray(value)) return value.forEach((item) => at(schema, path, item, change));
  if (typeof value !== 'object' || value === null) return;
  const [step, ...rest] = path;
  if (step === undefined) return change(value as Data);
  if (!step.startsWith(CONDITION)) return at(schema, rest, ownValue(value as Data, step), change);
  if (meets(schema, (value as Data).__typename, step.slice(CONDITION.length), true)) at(schema, rest, value, change);
}
