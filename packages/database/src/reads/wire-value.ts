import { prepareValue } from 'pg/lib/utils.js';

/** What an array literal escapes inside its quotes. */
const ESCAPED = /["\\]/;

/** A value as the server reads it. Lists of texts are written here: pg looks at each of their texts three times. */
export function wireValue(value: unknown): unknown {
  return (Array.isArray(value) ? arrayLiteral(value) : undefined) ?? prepareValue(value);
}

/** Undefined where pg must write it. */
function arrayLiteral(values: readonly unknown[]): string | undefined {
  let literal = '';
  for (const value of values) {
    if (typeof value !== 'string' || ESCAPED.test(value)) return undefined;
    literal += literal === '' ? `{"${value}"` : `,"${value}"`;
  }
  return literal === '' ? '{}' : `${literal}}`;
}
