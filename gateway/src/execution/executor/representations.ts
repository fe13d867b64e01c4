import type { QueryPlanSelectionNode } from '@apollo/query-planner';
import type { GraphQLSchema } from 'graphql';
import { merge, set, Told } from './merge.js';
import type { Data } from './plan-run.js';
import { meets } from './type-conditions.js';

/** What a subgraph needs to know of an object to find it again: its key, and what its fields require; undefined where that is not there. */
export function representationOf(schema: GraphQLSchema, object: Data, requires: readonly QueryPlanSelectionNode[]): Data | undefined {
  const found = select(schema, object, requires);
  return found?.__typename ? found : undefined;
}

/** Equal representations have equal names. */
export function nameOf(representation: Data): string {
  const keys = Object.keys(representation);
  const key = keys.length === 2 && keys[0] === '__typename' ? representation[keys[1]!] : undefined;
  return typeof key === 'string' ? `${String(representation.__typename)} ${keys[1]} ${key}` : JSON.stringify(representation);
}

function select(schema: GraphQLSchema, source: Data | null, selections: readonly QueryPlanSelectionNode[]): Data | null {
  if (source === null) return null;
  let result: Data | undefined;
  for (const selection of selections) {
    if (selection.kind === 'InlineFragment') {
      const { typeCondition } = selection;
      const part = typeCondition && meets(schema, source.__typename, typeCondition) ? select(schema, source, selection.selections) : null;
      if (part && result) merge(result, part, new Told(schema));
      else if (part) result = part;
      continue;
    }
    result ??= Object.create(null) as Data;
    const name = selection.alias ?? selection.name;
    const value = Object.hasOwn(source, name) ? source[name] : undefined;
    if (value === undefined) return null;
    set(result, name, selection.selections ? nested(schema, value, selection.selections) : value);
  }
  return result ?? (Object.create(null) as Data);
}

function nested(schema: GraphQLSchema, value: unknown, selections: readonly QueryPlanSelectionNode[]): unknown {
  return Array.isArray(value) ? value.map((item) => nested(schema, item, selections)) : select(schema, value as Data | null, selections);
}
