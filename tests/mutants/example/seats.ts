/** The code of the example: its mutants are known one by one. */
export const SEATS = 2;

export function seatsLeft(taken: number): number {
  return taken < SEATS ? SEATS - taken : 0;
}

export function allOf(items: readonly number[], wanted: (item: number) => boolean): boolean {
  for (let at = 0; at < items.length; at++) if (!wanted(items[at]!)) return false;
  return true;
}

export function unused(): string {
  return 'never';
}
