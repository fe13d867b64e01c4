import type { RecordDefinition } from '@portfolio/records';
import { isList } from './where.js';

/** Rows of another record whose column is, or whose list holds, a row's key or another column of it. */
export interface Related {
  record: RecordDefinition;
  column: string;
  by?: string;
}

/** How many values a list column of a row has, or how many rows refer to it. */
type Counted = { list: string } | Related;

/** By entity, since a record may have the name of one of its types. */
const counted = new WeakMap<object, Map<string, Counted>>();

/** A property that rows are ordered by beside their columns: how many there are of a list column, or of related rows. It is counted only where it is asked for. */
export function countOf(record: RecordDefinition, relation: string | Related): string {
  const [name, of] =
    typeof relation === 'string' ? [relation, { list: relation }] : [`${relation.record.name}.${relation.column} by ${relation.by ?? 'key'}`, relation];
  const property = `count of ${name}`;
  const known = counted.get(record.entity) ?? new Map<string, Counted>();
  counted.set(record.entity, known.set(property, of));
  return property;
}

export function isCount(record: RecordDefinition, property: string): boolean {
  return counted.get(record.entity)?.has(property) ?? false;
}

/** The SQL of such a count for the rows of an alias; `fieldOf` tells a property's column. */
export function countExpression(
  record: RecordDefinition,
  property: string,
  alias: string,
  fieldOf: (record: RecordDefinition, property: string) => string,
): string {
  const of = counted.get(record.entity)!.get(property)!;
  if ('list' in of) return `cardinality("${alias}"."${fieldOf(record, of.list)}")`;
  const { subgraph, table } = of.record;
  const column = `"related"."${fieldOf(of.record, of.column)}"`;
  const key = `"${alias}"."${fieldOf(record, of.by ?? record.key)}"`;
  const related = `"${subgraph}"."${table}" as "related"`;
  if (!isList(of.record, of.column)) return `(select count(*)::int from ${related} where ${column} = ${key})`;
  // Each row would look through all lists: they are counted once, by what they hold, and each row finds its own.
  const counts = `select "held"."key", count(*) as "count" from ${related} cross join lateral (select distinct unnest(${column}) as "key") as "held" group by 1`;
  return `coalesce(((select jsonb_object_agg("key", "count") from (${counts}) as "counts") ->> ${key})::int, 0)`;
}
