import { LABELS } from './labels.generated.js';

/** The Danish label of a value of an enum; the value itself where a newer graph has one that this package does not know. */
export function danishLabel(enumName: string, value: string): string {
  return LABELS[enumName]?.[value] ?? value;
}
