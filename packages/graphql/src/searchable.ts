import { BadInput } from '@portfolio/errors';

/** The longest text a filter looks for, in characters, and the longest list of values. */
export const LONGEST_TEXT = 1_000;
export const LONGEST_LIST = 1_000;

/** Refuses what no row can hold, or what would make a statement of unbounded size; `name` is the filter field that says so. */
export function checkSearchable(name: string, value: unknown): void {
  if (typeof value === 'string') checkText(name, value);
  else if (Array.isArray(value)) {
    if (value.length > LONGEST_LIST) throw new BadInput(`expected at most ${LONGEST_LIST} values in "${name}", but got ${value.length}`);
    for (const item of value) checkSearchable(name, item);
  } else if (typeof value === 'object' && value !== null) {
    for (const [field, inner] of Object.entries(value)) checkSearchable(`${name}.${field}`, inner);
  }
}

function checkText(name: string, text: string): void {
  if (text.length > LONGEST_TEXT) throw new BadInput(`expected "${name}" to be a text of at most ${LONGEST_TEXT} characters, but got ${text.length}`);
  if (text.includes('\0')) throw new BadInput(`expected "${name}" to be a text without the character U+0000, but got one with it`);
}
