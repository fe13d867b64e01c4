import { Decimal } from './csv.js';

/** What a cell holds. */
export type Cell = string | number | boolean | Decimal | null;

const DECIMAL = /^-?\d+(\.\d+)?$/;

/** A value of an answer as a cell: the items of a list are joined, an empty list is an empty text, a decimal number that is sent as a text is a number. */
export function cellOf(value: unknown, type: string): Cell {
  if (Array.isArray(value)) return value.map((item) => (item === null ? '' : String(item))).join('; ');
  if (typeof value === 'string') return type === 'Decimal' && DECIMAL.test(value) ? new Decimal(value) : value;
  return typeof value === 'number' || typeof value === 'boolean' ? value : null;
}
