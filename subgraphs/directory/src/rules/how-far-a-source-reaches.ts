export interface Dated {
  /** The day its facts hold for, where it says one: `YYYY-MM-DD`. */
  dataAsOf: string | null;
  /** The latest day that its date can mean. */
  dateTo: string | null;
}

export interface Reach {
  asOf: string | null;
  basis: 'STATED' | 'INFERRED' | null;
}

/** A source reaches to the day its facts hold for, else to the latest day its date can mean; one without a date reaches to no day that is known. Source: programleder-2025, k-aftale. */
export function reachOf({ dataAsOf, dateTo }: Dated): Reach {
  if (dataAsOf) return { asOf: dataAsOf, basis: 'STATED' };
  return dateTo ? { asOf: dateTo, basis: 'INFERRED' } : { asOf: null, basis: null };
}

/** Several sources together reach to the latest of their days. */
export function latestOf(days: readonly (string | null)[]): string | null {
  return days.reduce((latest, day) => (latest === null || (day !== null && day > latest) ? day : latest), null);
}
