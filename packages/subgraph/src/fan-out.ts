import type { FieldExtensions } from '@portfolio/graphql';
import { measureName, type ColumnMeasure, type MeasuredColumns } from '@portfolio/loaders';
import type { RecordDefinition } from '@portfolio/records';
import { isInterfaceType, isObjectType, type GraphQLField, type GraphQLSchema } from 'graphql';
import type { SubgraphDefinition } from './definition.js';
import { recordOf } from './entities.js';

/** Of a field: how many objects or values it gives for all parents together, how many for one at the most, and for how many parents at the most it gives the same. */
export type FieldMeasure = ColumnMeasure;

/** What a subgraph tells of the sizes of its data, for estimates of what an operation costs. */
export interface FanOut {
  /** How many rows there are of each type. */
  rows: Readonly<Record<string, number>>;
  /** By "Type.field": the fields of which it is known by their declaration. */
  fields: Readonly<Record<string, FieldMeasure>>;
}

/** Where the sizes of a subgraph's types and fields are found among its measured columns. */
export interface DeclaredSizes {
  /** The measure of each type's rows. */
  rows: Readonly<Record<string, string>>;
  /** By "Type.field": the measure of the column that it gives, or of the one by which it finds rows. */
  fields: Readonly<Record<string, { measure: string; backwards?: true }>>;
}

/** Of the fields that give columns, or rows by a column, as they are declared. */
export function declaredSizes(declared: GraphQLSchema, definition: SubgraphDefinition): DeclaredSizes {
  const types = Object.values(declared.getTypeMap()).filter((type) => isObjectType(type) || isInterfaceType(type));
  const rows: Record<string, string> = {};
  const fields: Record<string, DeclaredSizes['fields'][string]> = {};
  for (const type of types) {
    const record = recordOf(definition, type.name);
    if (record) rows[type.name] = measureName(record);
    for (const field of Object.values(type.getFields())) {
      const size = sizeOf(field, record);
      if (size) fields[`${type.name}.${field.name}`] = size;
    }
  }
  return { rows, fields };
}

/** The sizes of those that are measured. */
export function fanOutOf({ rows, fields }: DeclaredSizes, measured: MeasuredColumns): FanOut {
  const isMeasured = ([, { measure }]: [string, { measure: string }]) => measured[measure] !== undefined;
  return {
    rows: Object.fromEntries(Object.entries(rows).flatMap(([type, measure]) => (measured[measure] ? [[type, measured[measure][0]]] : []))),
    fields: Object.fromEntries(
      Object.entries(fields)
        .filter(isMeasured)
        .map(([name, { measure, backwards }]) => [name, backwards ? reversed(measured[measure]!) : measured[measure]!]),
    ),
  };
}

function sizeOf({ name, extensions }: GraphQLField<unknown, unknown>, own: RecordDefinition | undefined): DeclaredSizes['fields'][string] | undefined {
  const { rows, batch, column = name } = extensions as FieldExtensions;
  if (rows) {
    const { record, column: by } = rows();
    return { measure: measureName(record, by), ...(by !== undefined && { backwards: true }) };
  }
  const declared = own?.columns[column];
  if (!own || !declared || batch) return undefined;
  return declared.children ? nestedSize(declared.children) : { measure: measureName(own, column) };
}

function nestedSize(children: RecordDefinition): DeclaredSizes['fields'][string] | undefined {
  const column = Object.keys(children.columns).find((name) => children.columns[name]?.kind === 'backReference');
  return column === undefined ? undefined : { measure: measureName(children, column), backwards: true };
}

/** The measure of the relation from the keys that a column holds to the rows that hold them. */
function reversed([total, longest, shared]: ColumnMeasure): FieldMeasure {
  return [total, shared, longest];
}
