import type { FieldExtensions } from '@portfolio/graphql';
import type { RecordDefinition } from '@portfolio/records';
import { isInterfaceType, isObjectType, type GraphQLField, type GraphQLSchema } from 'graphql';
import type { SubgraphDefinition } from './definition.js';
import { recordOf } from './entities.js';
import { measureName, type ColumnMeasure, type MeasuredColumns } from './measured-columns.js';

/** Of a field: how many objects or values it gives for all parents together, how many for one at the most, and for how many parents at the most it gives the same. */
export type FieldMeasure = ColumnMeasure;

/** What a subgraph tells of the sizes of its data, for estimates of what an operation costs. */
export interface FanOut {
  /** How many rows there are of each type. */
  rows: Readonly<Record<string, number>>;
  /** By "Type.field": the fields of which it is known by their declaration. */
  fields: Readonly<Record<string, FieldMeasure>>;
}

/** The sizes of the fields that give columns, or rows by a column, as they are declared. */
export function fanOutOf(declared: GraphQLSchema, definition: SubgraphDefinition, measured: MeasuredColumns): FanOut {
  const rows: Record<string, number> = {};
  const fields: Record<string, FieldMeasure> = {};
  for (const type of Object.values(declared.getTypeMap())) {
    if (!isObjectType(type) && !isInterfaceType(type)) continue;
    const record = recordOf(definition, type.name);
    const all = record && measured[measureName(record)];
    if (all) rows[type.name] = all[0];
    for (const field of Object.values(type.getFields())) {
      const measure = measureOf(field, record, measured);
      if (measure) fields[`${type.name}.${field.name}`] = measure;
    }
  }
  return { rows, fields };
}

function measureOf(
  { name, extensions }: GraphQLField<unknown, unknown>,
  own: RecordDefinition | undefined,
  measured: MeasuredColumns,
): FieldMeasure | undefined {
  const { rows, batch, column = name } = extensions as FieldExtensions;
  if (rows) {
    const { record, column: by } = rows();
    const measure = measured[measureName(record, by)];
    return by === undefined ? measure : measure && backwards(measure);
  }
  const declared = own?.columns[column];
  if (!own || !declared || batch) return undefined;
  if (declared.children) return backwardsOf(declared.children, measured);
  return measured[measureName(own, column)];
}

/** The measure of the relation from the keys that a column holds to the rows that hold them. */
function backwards([total, longest, shared]: ColumnMeasure): FieldMeasure {
  return [total, shared, longest];
}

function backwardsOf(children: RecordDefinition, measured: MeasuredColumns): FieldMeasure | undefined {
  const column = Object.keys(children.columns).find((name) => children.columns[name]?.kind === 'backReference');
  const measure = column && measured[measureName(children, column)];
  return measure ? backwards(measure) : undefined;
}
