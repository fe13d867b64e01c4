import { z } from 'zod';

/** Whose words a text is: ours, in Danish; those of a source, as they stand there; or a name, a code or a number, in whatever language. */
export type Wording = 'DANISH' | 'QUOTATION' | 'NAME';

/** A text of a record: where in it, in whose words. */
export interface WordedText {
  path: string;
  wording: Wording;
  text: string;
}

const wordings = z.registry<{ wording: Wording }>();

/** A text that is not empty, in the composed form of Unicode (NFC), as what a filter looks for is. */
export function textIn(wording: Wording) {
  const check = z.string().trim().normalize('NFC').min(1, 'expected a text, but got an empty one');
  wordings.add(check, { wording });
  return check;
}

/** The texts that a checked value holds, by what its check says of their wording; keys, days and values of closed sets are none. */
export function* textsOf(check: z.core.$ZodType, value: unknown, path = ''): Generator<WordedText> {
  const worded = wordings.get(check as z.ZodType);
  if (worded && typeof value === 'string') yield { path, wording: worded.wording, text: value };
  if (check instanceof z.ZodNullable || check instanceof z.ZodDefault || check instanceof z.ZodOptional) yield* textsOf(check.unwrap(), value, path);
  if (check instanceof z.ZodPipe) yield* textsOf(check.out, value, path);
  if (check instanceof z.ZodArray && Array.isArray(value)) {
    for (const [index, each] of value.entries()) yield* textsOf(check.element, each, `${path}[${index + 1}]`);
  }
  if (check instanceof z.ZodObject && typeof value === 'object' && value !== null) {
    for (const [name, part] of Object.entries(check.shape)) yield* textsOf(part, (value as Record<string, unknown>)[name], path ? `${path}.${name}` : name);
  }
}
