import type { RecordDefinition } from '@portfolio/records';
import { all, any, complement } from './logic.js';
import { meets } from './meets.js';
import { columnsIn, type Where } from './where.js';

/** A rule by cases: the value of the first condition that holds; the last, `{}`, holds always. */
export type Cases<R extends RecordDefinition, V extends string> = readonly (readonly [value: V, condition: Where<R>])[];

/** Returns the value of a row that is read. */
export function valueBy<R extends RecordDefinition, V extends string>(record: R, cases: Cases<NoInfer<R>, V>): (row: object) => V {
  const tests = cases.map(([value, condition]) => [value, meets(record, condition)] as const);
  return (row) => tests.find(([, holds]) => holds(row))![0];
}

/** The columns that a rule goes by. */
export function columnsOf(cases: readonly (readonly [value: string, condition: object])[]): string[] {
  return [...new Set(cases.flatMap(([, condition]) => columnsIn(condition)))];
}

/** The condition that the value is one of these: what it says holds, and nothing that comes before it; an unknown date is not in the past. */
export function valueAmong<R extends RecordDefinition, V extends string>(record: R, cases: Cases<NoInfer<R>, V>, values: readonly V[]): Where<R> {
  const among = cases.flatMap(([value, condition], index) => {
    const earlier = cases.slice(0, index).filter(([other]) => !values.includes(other));
    return values.includes(value) ? [all([condition, ...earlier.map(([, other]) => complement(record, other))])] : [];
  });
  return any(among) as Where<R>;
}
