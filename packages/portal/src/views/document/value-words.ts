import { createContext } from 'react';

/** What the values of an enum are called for people. */
export interface EnumLabels {
  name: string;
  values: readonly { value: string; label: string }[];
}

export const EnumWords = createContext<readonly EnumLabels[]>([]);

const ENUM_VALUE = /^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/;

/**
 * The word for what a field states. A fact carries an enum's value and not the enum: it is that of the type and field by its name (`AgreementType`), else what all enums with this value
 * call it; where they differ, or no enum has it, it is shown as it stands.
 */
export function valueWord(enums: readonly EnumLabels[], type: string, field: string, value: string): string {
  if (!ENUM_VALUE.test(value)) return value;
  const own = `${type}${field}`.toLowerCase();
  const having = enums.flatMap(({ name, values }) => values.filter((each) => each.value === value).map(({ label }) => ({ name, label })));
  const named = having.find(({ name }) => name.toLowerCase() === own);
  const words = new Set(having.map(({ label }) => label));
  return named?.label ?? (words.size === 1 ? [...words][0]! : value);
}
