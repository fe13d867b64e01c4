const KOMBIT = 'kombit';

/** A solution is outside KOMBIT when its owner is not KOMBIT or not known; source: portfolio question q40, owners as stated in the sources of each solution. */
export function isOutsideKombit(owner: string | null): boolean {
  return owner !== KOMBIT;
}

/** The same rule as a condition on the table. */
export function whereOutsideKombit(outside: boolean): Record<string, unknown> {
  return outside ? { $or: [{ owner: null }, { owner: { $ne: KOMBIT } }] } : { owner: KOMBIT };
}
