/** `deadlineTo` -> `deadline_to`. */
export function snake(name: string): string {
  return name.replace(/([a-z0-9])([A-Z])/g, '$1_$2').toLowerCase();
}

/** Written as they are wherever they stand. */
const ABBREVIATIONS: ReadonlySet<string> = new Set(['DBA', 'FKI', 'ID', 'IT', 'K98', 'KKR', 'KL', 'KLIK', 'KOMBIT', 'NSIS']);

/** The name of an enum's value as people read it: `NOT_STATED` is "Not stated", `KLIK_TASK` "KLIK task". */
export function inWords(name: string): string {
  const words = name.split('_').map((word) => (ABBREVIATIONS.has(word) ? word : word.toLowerCase()));
  const text = words.join(' ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** `SolutionVendor` -> `solution-vendor`. */
export function kebab(name: string): string {
  return snake(name).replaceAll('_', '-');
}
