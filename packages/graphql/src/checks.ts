import { BadInput } from '@portfolio/errors';
import { Extensions } from 'type-graphql';

/** Looks at a value of an input type as a whole: throws BadInput; `place` is its name in messages, such as "filter.end.overlaps". */
export type InputCheck = (value: never, place: string) => void;

/** What the harness finds of an argument or an input type, beside its type. */
export interface InputExtensions {
  check?: InputCheck;
  /** A text that this graph gave itself: as long as it is, and taken as it is. */
  opaque?: boolean;
}

/** Declares the check of an input type. */
export function Checked(check: InputCheck) {
  return Extensions({ check } satisfies InputExtensions as Record<string, unknown>);
}

interface Range {
  from?: string | number;
  to?: string | number;
}

/** Refuses a range that ends before it begins; `names` are those of its two ends. */
export function checkOrder({ from, to }: Range, place: string, names: readonly [from: string, to: string] = ['from', 'to']): void {
  if (from === undefined || to === undefined || from <= to) return;
  throw new BadInput(
    typeof from === 'number'
      ? `expected "${place}.${names[0]}" to be no more than "${place}.${names[1]}", but got ${names[0]}: ${from}, ${names[1]}: ${to}; write the smaller number first`
      : `expected "${place}.${names[0]}" to be no later than "${place}.${names[1]}", but got ${names[0]}: "${from}", ${names[1]}: "${to}"; write the earlier day first`,
  );
}
