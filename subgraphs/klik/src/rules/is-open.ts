interface Period {
  from: string;
  to: string;
}

/**
 * A task is open from the earliest day of its start to the latest day of its end; an ongoing end reaches to the day of the edition that says so, or to the addendum
 * that closes it. An unknown start or end does not count. Source: programleder-2025, klik-opgaver; drejebog-4-1, s1 (editions), s3 (expected start and end) and s4-2
 * (closed by its addendum).
 */
export function openWithin({ from, to }: Period) {
  return {
    $and: [
      { startFrom: { $lte: to } },
      { $or: [{ endTo: { $gte: from } }, { ongoingAsOf: { $gte: from } }] },
      { $or: [{ closedByAddendum: null }, { closedByAddendum: { $gte: from } }] },
    ],
  };
}

/** Open on a day is open in the period of that one day. Source: programleder-2025, klik-opgaver (start and end of each task). */
export function openOn(day: string) {
  return openWithin({ from: day, to: day });
}
