/** In milliseconds of processor time, in all processes together: elapsed time measures the machine's other work as much. */
export const LEAST_BOUND = 1_000;

/** As much as reading and writing so many texts as long as the longest answer: some second on a machine of its own. */
const TEXTS = 6;

let text: string | undefined;

/** The most that a request may take now: where the machine has other work, a second of its processor does less. */
export function mostMilliseconds(): number {
  text ??= JSON.stringify(
    Array.from({ length: 160_000 }, (_, index) => ({ id: `solution-${index}`, label: 'Sagsoverblik', when: { from: '2025-11-21', to: null } })),
  );
  const before = process.cpuUsage();
  JSON.stringify(JSON.parse(text));
  const { user, system } = process.cpuUsage(before);
  return Math.max(LEAST_BOUND, (TEXTS * (user + system)) / 1_000);
}
