import type { RecordDefinition } from '@portfolio/records';
import { all } from './logic.js';
import { measureName, type MeasuredColumns } from './measured.js';
import { limitOf, type Read } from './statement.js';
import type { Where } from './where.js';

/** A list of fewer keys is cheap, whatever it leaves out. */
const FEW_KEYS = 16;
/** How many conditions are remembered that found more rows than were measured. */
const KEPT = 1_000;

/** A read without one of its lists of keys, whose rows are picked when they are read. */
export interface Widened {
  read: Read;
  /** Whether a row is one of those that the list finds. */
  isListed: (row: object) => boolean;
  /** From so many rows on it has not read them all. */
  limit: number;
}

/**
 * Where a list of keys leaves out hardly anything, the database looks each of them up to find what is there anyway. It is read without the list where the other
 * conditions leave no more rows than it has keys, as they were measured at the last load; rows that were added since are noticed by the limit.
 */
export class KeyLists {
  private readonly grown = new Set<string>();

  constructor(private measured: MeasuredColumns = {}) {}

  /** Takes over what is measured now. */
  update(measured: MeasuredColumns): void {
    if (JSON.stringify(measured) === JSON.stringify(this.measured)) return;
    this.measured = measured;
    this.grown.clear();
  }

  /** Undefined where the list narrows the read, or its rows would not tell which of them it finds; `values` are those of its conditions. */
  widened(read: Read, values: readonly unknown[]): Widened | undefined {
    if (read.each || read.grouped || read.limit !== undefined || !values.some(isLong)) return undefined;
    const parts = conjunctsOf(read.where);
    const [longest] = parts.flatMap((part) => keyListOf(read, part) ?? []).sort((a, b) => b.keys.length - a.keys.length);
    if (!longest || !isLong(longest.keys)) return undefined;
    const others = parts.filter((part) => part !== longest.part);
    const keys = new Set(longest.keys);
    if (this.mostRows(read.record, others) > keys.size) return undefined;
    const limit = 2 ** Math.ceil(Math.log2(keys.size + 1));
    return { read: { ...read, where: all(others), limit }, isListed: isAmong(longest.column, keys), limit: limitOf(limit) };
  }

  /** Whether the statement has once found more rows than it was to. */
  hasGrown(text: string): boolean {
    return this.grown.has(text);
  }

  noteGrown(text: string): void {
    if (this.grown.size >= KEPT) this.grown.clear();
    this.grown.add(text);
  }

  /** How many rows there were at the most that meet these conditions. */
  private mostRows(record: RecordDefinition, parts: readonly Where[]): number {
    const most = parts.map((part) => {
      const [column, keys] = keysIn(part) ?? [];
      return column !== undefined && isKeyed(record, column) ? keys!.length * this.rowsOfKey(record, column) : Infinity;
    });
    return Math.min(this.measured[measureName(record)]?.[0] ?? Infinity, ...most);
  }

  private rowsOfKey(record: RecordDefinition, column: string): number {
    return column === record.key ? 1 : (this.measured[measureName(record, column)]?.[2] ?? Infinity);
  }
}

function isLong(value: unknown): boolean {
  return Array.isArray(value) && value.length >= FEW_KEYS;
}

/** The parts of a condition that all must hold. */
function conjunctsOf(where: Where): Where[] {
  return Object.entries(where).flatMap(([name, value]) => (name === '$and' ? (value as readonly Where[]).flatMap(conjunctsOf) : [{ [name]: value }]));
}

/** The column of a condition that says no more than that it is, or holds, one of some keys. */
function keysIn(part: Where): [column: string, keys: readonly string[]] | undefined {
  const [[column, value] = [], ...others] = Object.entries(part);
  if (column === undefined || column.startsWith('$') || others.length > 0) return undefined;
  if (typeof value === 'string') return [column, [value]];
  const [[operator, operand] = [], ...more] = Object.entries(value ?? {}) as [string, unknown][];
  if (more.length > 0 || !OPERATORS.has(operator!)) return undefined;
  const keys = Array.isArray(operand) ? operand : [operand];
  return keys.every((key) => typeof key === 'string') ? [column, keys] : undefined;
}

const OPERATORS = new Set(['$eq', '$in', '$overlap']);
const KEYED = new Set(['key', 'reference', 'backReference', 'references']);

function isKeyed(record: RecordDefinition, column: string): boolean {
  return KEYED.has(record.columns[column]?.kind ?? '');
}

function keyListOf({ record, select }: Read, part: Where) {
  const [column, keys] = keysIn(part) ?? [];
  return column !== undefined && isKeyed(record, column) && select.includes(column) ? { part, column, keys: keys! } : undefined;
}

function isAmong(column: string, keys: ReadonlySet<string>): (row: object) => boolean {
  return (row) => {
    const value = (row as Record<string, string | readonly string[]>)[column]!;
    return typeof value === 'string' ? keys.has(value) : (value?.some((key) => keys.has(key)) ?? false);
  };
}
