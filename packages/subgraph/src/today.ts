const copenhagen = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen' });

/** The time in milliseconds since 1970, as `Date.now` returns it. */
export type Clock = () => number;

/** The day in Europe/Copenhagen, `YYYY-MM-DD`. */
export function todayInCopenhagen(now = new Date()): string {
  return copenhagen.format(now);
}

/** Returns the day in Europe/Copenhagen by a clock; formatted once a minute, since a day begins with one. */
export function openToday(clock: Clock = Date.now): () => string {
  let minute = -1;
  let today = '';
  return () => {
    const now = clock();
    const current = Math.floor(now / 60_000);
    if (current !== minute) [minute, today] = [current, todayInCopenhagen(new Date(now))];
    return today;
  };
}
