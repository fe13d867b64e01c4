/** The longest name that is logged or counted by, in characters. */
const LONGEST = 100;

/** Truncates a name that a client has chosen, for labels and log lines. */
export function shortName(name: string): string {
  return name.length > LONGEST ? `${name.slice(0, LONGEST)}...` : name;
}
