/** The longest name that is logged or counted by, in characters. */
const LONGEST = 100;

/** A name as far as it is told; clients make up longer ones. */
export function shortName(name: string): string {
  return name.length > LONGEST ? `${name.slice(0, LONGEST)}...` : name;
}
