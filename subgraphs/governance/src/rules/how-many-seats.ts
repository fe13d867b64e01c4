export interface CountedSeat {
  organisation: string;
  min: number | null;
  max: number | null;
  /** The body of which each one fills this seat. */
  perBody: string | null;
}

/** How many at least and at most; null where that is not known, or where there is no upper limit. */
export interface Range {
  min: number | null;
  max: number | null;
}

export interface SeatCount extends Range {
  bodyCount: number;
  minInAll: number | null;
  maxInAll: number | null;
  byOrganisation: (Range & { organisation: string })[];
}

interface Facts {
  body: string;
  composition: readonly CountedSeat[];
  memberTotal: Range | null;
}

interface Assumptions {
  /** How many there are of other bodies, and of this one. */
  counts: ReadonlyMap<string, number>;
  /** Only the seats of these organisations; all where absent. */
  organisations?: readonly string[] | null;
}

/**
 * A body has as many members as its seats add up to, where a seat per other body counts once for each of those; where a seat's number
 * is not known, the total that the source itself gives holds; what neither gives is not known. A Fagråd's chair is a municipal seat.
 * Source: programleder-2025, k98-bemanding ("forperson fra hvert Fagråd"); governance-fki, bemanding.
 */
export function howManySeats({ body, composition, memberTotal }: Facts, { counts, organisations }: Assumptions): SeatCount {
  const seats = composition.filter(({ organisation }) => organisations?.includes(organisation) ?? true);
  const stated = composition.length > 0 ? total(seats, counts) : { min: null, max: null };
  const own = organisations ? stated : { min: stated.min ?? memberTotal?.min ?? null, max: stated.max ?? memberTotal?.max ?? null };
  const bodyCount = counts.get(body) ?? 1;
  const byOrganisation = [...Map.groupBy(seats, ({ organisation }) => organisation)].map(([organisation, held]) => ({ organisation, ...total(held, counts) }));
  return { ...own, bodyCount, minInAll: times(own.min, bodyCount), maxInAll: times(own.max, bodyCount), byOrganisation };
}

function total(seats: readonly CountedSeat[], counts: ReadonlyMap<string, number>): Range {
  const numbers = seats.map((seat) => numberOf(seat, counts));
  return { min: sum(numbers.map(({ min }) => min)), max: sum(numbers.map(({ max }) => max)) };
}

function numberOf({ min, max, perBody }: CountedSeat, counts: ReadonlyMap<string, number>): Range {
  if (perBody === null) return { min, max };
  const others = counts.get(perBody) ?? null;
  return { min: times(others, min ?? 1), max: times(others, max ?? min ?? 1) };
}

function sum(numbers: readonly (number | null)[]): number | null {
  return numbers.reduce((whole, number) => (whole === null || number === null ? null : whole + number), 0);
}

function times(number: number | null, factor: number): number | null {
  return number === null ? null : number * factor;
}
