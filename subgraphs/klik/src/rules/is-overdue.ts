/**
 * A task is past its end once the latest day of that end has passed; whether a municipality has done it no source says.
 * Source: programleder-2025, klik-opgaver; drejebog-4-1, s3 (expected end).
 */
export function overdueOn(day: string) {
  return { endTo: { $lt: day } };
}
