import type { FanOut, FieldMeasure } from '@portfolio/subgraph';

/** What the subgraphs have told of the sizes of their data; undefined where nothing is known. */
export interface Measures {
  /** How many rows there are of a type. */
  rows(type: string): number | undefined;
  /** The measure of a field, "Type.field". */
  field(coordinate: string): FieldMeasure | undefined;
}

/** The sizes that all of them tell, of a type or field that several tell the largest; of a list that was empty one, since rows may have come. */
export function measuresOf(told: Iterable<FanOut>): Measures {
  const rows = new Map<string, number>();
  const fields = new Map<string, FieldMeasure>();
  for (const one of told) {
    for (const [type, count] of Object.entries(one.rows)) rows.set(type, Math.max(count, rows.get(type) ?? 0));
    for (const [coordinate, measure] of Object.entries(one.fields)) fields.set(coordinate, larger(measure, fields.get(coordinate)));
  }
  return { rows: (type) => rows.get(type), field: (coordinate) => fields.get(coordinate) };
}

export const NO_MEASURES = measuresOf([]);

function larger([total, longest, shared]: FieldMeasure, other: FieldMeasure = [1, 1, 1]): FieldMeasure {
  return [Math.max(total, other[0]), Math.max(longest, other[1]), Math.max(shared, other[2])];
}

/** What a subgraph has answered, where it is of the form that subgraphs tell; undefined for anything else. */
export function fanOutIn(json: string): FanOut | undefined {
  const { rows, fields } = (parsed(json) ?? {}) as Partial<FanOut>;
  const isTold = isRecordOf(rows, isCount) && isRecordOf(fields, (measure) => Array.isArray(measure) && measure.length === 3 && measure.every(isCount));
  return isTold ? { rows: rows!, fields: fields! } : undefined;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

function isRecordOf(value: unknown, isValid: (value: unknown) => boolean): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && Object.values(value).every(isValid);
}

function isCount(value: unknown): boolean {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}
