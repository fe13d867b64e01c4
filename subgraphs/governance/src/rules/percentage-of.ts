/** A fraction such as `1/3` in percent, one decimal. Source: programleder-2025, k98-bemanding and governance-fki, bemanding ("1/3" of the members). */
export function percentageOf(fraction: string): number {
  const [part = 0, whole = 1] = fraction.split('/').map(Number);
  return Math.round((part / whole) * 1000) / 10;
}
