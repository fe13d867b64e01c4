/** The day on which the names that release 1.0 deprecates are removed. */
const REMOVAL = '2027-07-01';

/** The reason of a deprecation: what to use instead, and until when the old name is served. */
export function useInstead(successor: string, day = REMOVAL): string {
  return `Use \`${successor}\`. Goes on ${day}.`;
}
