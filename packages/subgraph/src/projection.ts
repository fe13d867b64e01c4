import type { FieldExtensions } from '@portfolio/graphql';
import type { Projection } from '@portfolio/loaders';
import type { RecordDefinition } from '@portfolio/records';
import type { SubgraphDefinition } from './definition.js';
import type { Variant } from './execute/compile.js';
import type { FieldPlan } from './execute/plan.js';

/** Which columns of each record an operation needs; undefined where one of its batches does not declare what it looks at. */
export function projectionOf({ selections }: Variant, { records }: SubgraphDefinition): Projection | undefined {
  const columns = new Columns(records);
  for (const { type, fields } of selections) {
    const own = records.filter(({ name, types }) => name === type.name || types.includes(type.name));
    for (const plan of fields) {
      const { needs, reads = [] } = lookedAtBy(plan);
      if (!needs) return undefined;
      for (const record of own) columns.add(record, needs);
      for (const { record, columns: read } of reads) columns.add(record, read);
    }
  }
  return (record) => columns.of(record);
}

/** A plain property is a column; a field of Query looks at no row. */
function lookedAtBy({ field, batch, property }: FieldPlan): Pick<FieldExtensions, 'needs' | 'reads'> {
  if (!field) return { needs: [] };
  return batch ? (field.extensions as FieldExtensions) : { needs: property === undefined ? [] : [property] };
}

/** By entity, since a list of one of a record's types has a record of that type's name over the same rows. */
class Columns {
  private readonly byEntity: Map<object, Set<string>>;

  constructor(records: readonly RecordDefinition[]) {
    this.byEntity = new Map(records.map(({ entity, key, types }) => [entity, new Set(types.length > 1 ? [key, 'kind'] : [key])]));
  }

  add({ entity, name: record }: RecordDefinition, names: readonly string[]): void {
    const columns = this.byEntity.get(entity);
    if (!columns) throw new Error(`expected a field to look at rows of its own subgraph, but got the record ${record}`);
    for (const name of names) columns.add(name);
  }

  of({ entity }: RecordDefinition): ReadonlySet<string> | undefined {
    return this.byEntity.get(entity);
  }
}
