import type { RecordDefinition } from '@portfolio/records';
import { meets } from './meets.js';
import type { Where } from './where.js';

/** A rule by cases: the value of the first condition that holds; the last, `{}`, holds always. */
export type Cases<R extends RecordDefinition, V extends string> = readonly (readonly [value: V, condition: Where<R>])[];

/** Returns the value of a row that is read. */
export function valueBy<R extends RecordDefinition, V extends string>(record: R, cases: Cases<NoInfer<R>, V>): (row: object) => V {
  const tests = cases.map(([value, condition]) => [value, meets(record, condition)] as const);
  return (row) => tests.find(([, holds]) => holds(row))![0];
}

/** The condition that the value is one of these: what it says holds, and nothing that comes before it. */
export function valueAmong<R extends RecordDefinition, V extends string>(cases: Cases<R, V>, values: readonly V[]): Where<R> {
  const among = cases.flatMap(([value, condition], index) => {
    const earlier = cases.slice(0, index).filter(([other]) => !values.includes(other));
    return values.includes(value) ? [{ $and: [condition, ...earlier.map(([, other]) => not(other))] }] : [];
  });
  return { $or: among } as Where as Where<R>;
}

/** True also where a column has no value: an unknown date is not in the past. */
function not(condition: Where): Where {
  const parts = Object.entries(condition).flatMap(([name, value]): Where[] => {
    if (name === '$and') return (value as Where[]).map(not);
    if (name === '$or') return [{ $and: (value as Where[]).map(not) }];
    return value === null ? [{ [name]: { $ne: null } }] : [{ $not: { [name]: value } }, { [name]: null }];
  });
  return { $or: parts };
}
