import type { FieldExtensions } from '@portfolio/graphql';
import type { Projection } from '@portfolio/loaders';
import type { RecordDefinition } from '@portfolio/records';
import type { SubgraphDefinition } from './definition.js';
import type { Variant } from './execute/compile.js';
import type { FieldPlan } from './execute/plan.js';

type Columns = Map<RecordDefinition, Set<string>>;

/** Which columns of each record an operation needs; undefined where one of its batches does not tell what it reads. */
export function projectionOf({ selections }: Variant, { records }: SubgraphDefinition): Projection | undefined {
  const columns: Columns = new Map(records.map((record) => [record, new Set([record.key, 'kind'])]));
  for (const { type, fields } of selections) {
    const own = records.filter(({ name, types }) => name === type.name || types.includes(type.name));
    for (const field of fields) {
      const needs = needsOf(field);
      if (!needs) return undefined;
      for (const record of own) for (const name of needs) columns.get(record)!.add(name);
    }
  }
  return (record) => columns.get(record);
}

/** A plain property is its own column; a field of Query looks at no row. */
function needsOf({ field, batch }: FieldPlan): readonly string[] | undefined {
  if (!field) return [];
  return batch ? (field.extensions as FieldExtensions).needs : [field.name];
}
