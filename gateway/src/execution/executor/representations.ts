import type { QueryPlanSelectionNode } from '@apollo/query-planner';
import type { GraphQLSchema } from 'graphql';
import { merge, set, Merging } from './merge.js';
import type { Data } from './plan-run.js';
import { meets } from './type-conditions.js';

/** What a subgraph needs to know of an object to find it again: its key, and what its fields require; undefined where that is not there. */
export function representationOf(schema: GraphQLSchema, object: Data, requires: readonly QueryPlanSelectionNode[]): Data | undefined {
  const found = select(schema, object, requires);
  return found?.__typename ? found : undefined;
}

/** What a subgraph needs to know of objects of one type that it finds by one field, as of most. */
export interface KeyOnly {
  /** As the object has it, and as the subgraph knows it. */
  property: string;
  field: string;
  typeCondition: string;
}

/** Undefined where more is required, or under several conditions. */
export function keyOnlyOf([required, ...others]: readonly QueryPlanSelectionNode[]): KeyOnly | undefined {
  if (required?.kind !== 'InlineFragment' || others.length > 0 || required.typeCondition === undefined) return undefined;
  const [typename, key, ...more] = required.selections;
  if (typename?.kind !== 'Field' || key?.kind !== 'Field' || more.length > 0 || key.selections || key.name === '__proto__') return undefined;
  const isPlain = typename.name === '__typename' && (typename.alias ?? '__typename') === '__typename' && key.name !== '__typename';
  return isPlain ? { property: key.alias ?? key.name, field: key.name, typeCondition: required.typeCondition } : undefined;
}

/** Objects by their representations: those of equal ones together. */
export class ObjectsByRepresentation {
  private readonly byTypeAndField = new Map<string, Map<string, Data[]>>();
  private readonly byJson = new Map<string, Data[]>();
  /** The group of the last representation, since most of a fetch have the same type and key field. */
  private last: { type?: unknown; field?: string; objects: Map<string, Data[]> } = { objects: this.byJson };

  /** Adds an object; the list of those with equal representations where it is the first of them. */
  add(representation: Data, object: Data): Data[] | undefined {
    const [typename, field, ...others] = Object.keys(representation);
    const key = typename === '__typename' && field !== undefined && others.length === 0 ? representation[field] : undefined;
    if (typeof key !== 'string') return addTo(this.byJson, JSON.stringify(representation), object);
    return this.addKey(String(representation.__typename), field!, key, object);
  }

  /** The same for an object of which the text of its key is all that is needed. */
  addKey(type: string, field: string, key: string, object: Data): Data[] | undefined {
    if (this.last.type !== type || this.last.field !== field) this.last = { type, field, objects: this.of(`${type} ${field}`) };
    return addTo(this.last.objects, key, object);
  }

  private of(typeAndField: string): Map<string, Data[]> {
    let objects = this.byTypeAndField.get(typeAndField);
    if (!objects) this.byTypeAndField.set(typeAndField, (objects = new Map()));
    return objects;
  }
}

function addTo(objects: Map<string, Data[]>, key: string, object: Data): Data[] | undefined {
  const equal = objects.get(key);
  if (equal) return void equal.push(object);
  const first = [object];
  objects.set(key, first);
  return first;
}

function select(schema: GraphQLSchema, source: Data | null, selections: readonly QueryPlanSelectionNode[]): Data | null {
  if (source === null) return null;
  let result: Data | undefined;
  for (const selection of selections) {
    if (selection.kind === 'InlineFragment') {
      const { typeCondition } = selection;
      const part = typeCondition && meets(schema, source.__typename, typeCondition) ? select(schema, source, selection.selections) : null;
      if (part && result) merge(result, part, new Merging(schema));
      else if (part) result = part;
      continue;
    }
    result ??= {};
    // A plan may have a field under a name of its own; subgraphs know it by their own.
    const { name, alias = name } = selection;
    const value = Object.hasOwn(source, alias) ? source[alias] : undefined;
    if (value === undefined) return null;
    set(result, name, selection.selections ? nested(schema, value, selection.selections) : value);
  }
  return result ?? {};
}

function nested(schema: GraphQLSchema, value: unknown, selections: readonly QueryPlanSelectionNode[]): unknown {
  return Array.isArray(value) ? value.map((item) => nested(schema, item, selections)) : select(schema, value as Data | null, selections);
}
