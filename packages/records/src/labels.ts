import type { Column } from './columns.js';
import { wordsOf, type EnumOf } from './enums.js';
import { PORTFOLIO_NAMES } from './portfolio-names.js';

/** What a label calls the record of an id. */
export type NameOf = (id: string) => string;

/** What people call a row, in Danish: told by its own columns alone, so that no label waits for another row. */
export interface LabelRule {
  from: readonly string[];
  text: (row: never, nameOf: NameOf) => string;
}

/** The name of the record of an id, as its data file has it; the id itself where no file does. */
export function nameOf(id: string): string {
  const names: Readonly<Record<string, string>> = PORTFOLIO_NAMES;
  return Object.hasOwn(names, id) ? names[id]! : id;
}

/** The Danish label of an enum's value. */
export function valueLabel<V extends string>(members: EnumOf<V>, value: V): string {
  return wordsOf(members).values[value]!.label;
}

const CONJUNCTION = new Intl.ListFormat('da', { type: 'conjunction' });

/** `KY, SAPA og KSD`. */
export function listed(names: readonly string[]): string {
  return CONJUNCTION.format(names);
}

/** The columns that say by themselves what a row is called. */
const NAMES = ['name', 'title'];

/** The rule of a record that declares none: its name or title; undefined where it has neither. */
export function usualLabel(columns: Readonly<Record<string, Column>>): LabelRule | undefined {
  const name = NAMES.find((each) => columns[each]?.kind === 'scalar' && columns[each].form === 'text' && !columns[each].optional);
  return name ? { from: [name], text: (row: Readonly<Record<string, string>>) => row[name]! } : undefined;
}
