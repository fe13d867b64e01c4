import { BadInput } from '@portfolio/errors';
import type { PropertyOf, RecordDefinition, Row } from '@portfolio/records';
import { beyondCursor } from './cursor.js';
import { complement } from './logic.js';
import { aliasOf, type Dimension } from './dimensions.js';
import { countsOf } from './groups.js';
import { Page, type Place } from './page.js';
import { totalOrder, type RowQuery, type Rows } from './rows.js';
import type { OrderBy } from './statement.js';
import { both, relatedTo, type Relation, type Where } from './where.js';

export const LARGEST_PAGE = 500;

export interface PageRequest {
  where?: Where;
  /** Whose rows they are, where a rule tells it; see `Read`. */
  among?: Where;
  orderBy?: OrderBy;
  /** How many rows from the first on, or back from the last. */
  first: number;
  last?: number | null;
  after?: string | null;
  before?: string | null;
}

/** One page of all rows that meet the condition. */
export async function pageOf<R extends RecordDefinition>(rows: Rows, record: R, request: PageRequest): Promise<Page<Row<R>>> {
  const { where, place, limit, query, beyond } = planned(record, request);
  const among = request.among as Where<R> | undefined;
  const whole = among ? both(among, where) : where;
  return new Page<Row<R>>(place, {
    rows: () => rows.find(record, { ...(query as RowQuery<R>), among, limit }),
    beyond: async (side) => (await rows.find(record, { where: beyond(side) as Where<R>, among, limit: 1 })).length > 0,
    total: () => rows.count(record, whole),
    groups: (dimensions) => rows.countBy(record, dimensions, whole),
  });
}

/** A page of each key's own list: a statement for the rows of all, which reads hardly more than the pages hold, one for the figures of all. */
export async function pagesBy<R extends RecordDefinition>(
  rows: Rows,
  record: R,
  relation: Relation<R>,
  keys: readonly string[],
  request: PageRequest,
): Promise<Page<Row<R>>[]> {
  const { where, place, limit, query, beyond } = planned(record, request);
  if (keys.length === 1) {
    const own = relatedTo(record, relation, keys[0]!);
    return [await pageOf(rows, record, { ...request, ...(typeof relation === 'string' ? { where: both(own, where) } : { among: own }) })];
  }
  const lists = once(() => rows.findEach(record, relation, keys, { ...query, limit }));
  const others = onceEach(String, (side: 'after' | 'before') => rows.findEach(record, relation, keys, { where: beyond(side), limit: 1 }));
  const groups = onceEach(named, (dimensions) => rows.countEachBy(record, relation, keys, dimensions, where));
  return keys.map(
    (_, index) =>
      new Page<Row<R>>(place, {
        rows: async () => (await lists())[index]!,
        beyond: async (side) => (await others(side))[index]!.length > 0,
        total: async () => (await groups([]))[index]![0]?.count ?? 0,
        groups: async (dimensions) => (await groups(dimensions))[index]!,
      }),
  );
}

/** A page of each list that the rows meeting the condition are split into. Reads all of them, whatever the page: for what is few by its nature. */
export async function pagesIn<R extends RecordDefinition>(
  rows: Rows,
  record: R,
  split: (found: Row<R>[]) => Row<R>[][],
  request: PageRequest,
  needs: readonly PropertyOf<R>[] = record.properties as PropertyOf<R>[],
): Promise<Page<Row<R>>[]> {
  const { where: loose, place, query: found, beyond } = planned(record, request);
  const [where, query] = [loose as Where<R>, found as RowQuery<R>];
  const parts = split(await rows.find(record, { ...query, needs: [...found.needs, ...needs] as PropertyOf<R>[] }));
  const whole = once(() => (place.after || place.before ? rows.find(record, { where, needs }).then(split) : Promise.resolve(parts)));
  const others = onceEach(String, (side: 'after' | 'before') => rows.find(record, { where: beyond(side) as Where<R>, needs }).then(split));
  const counts = onceEach(named, (dimensions) => {
    const columns = dimensions.map(({ column }) => column as PropertyOf<R>);
    const [known] = parts.find(([row]) => row) ?? [];
    return known && columns.every((column) => column in known) ? whole() : rows.find(record, { where, needs: [...needs, ...columns] }).then(split);
  });
  return parts.map(
    (part, index) =>
      new Page<Row<R>>(place, {
        rows: () => Promise.resolve(part),
        beyond: async (side) => (await others(side))[index]!.length > 0,
        total: async () => (await whole())[index]!.length,
        groups: async (dimensions) => countsOf((await counts(dimensions))[index]!, dimensions),
      }),
  );
}

function planned(record: RecordDefinition, { where = {}, first, last, after, before, orderBy }: PageRequest) {
  const size = sizeOf(first, last);
  const order = totalOrder(record, orderBy);
  const list = [record.name, ...order.map(([column, direction]) => `${column}:${direction}`)].join(' ');
  const place: Place = { record, list, order, size, last: last != null, after: after != null, before: before != null };
  const within = {
    after: after != null ? beyondCursor(list, record, order, after, 'after') : undefined,
    before: before != null ? beyondCursor(list, record, order, before, 'before') : undefined,
  };
  const found = both(within.after ? both(within.after, where) : where, within.before);
  const query = { where: found, orderBy: order, reversed: place.last, needs: order.map(([column]) => column) };
  const beyond = (side: 'after' | 'before'): Where => both(where, complement(record, within[side]!));
  return { where, place, limit: size + 1, query, beyond };
}

/** How many rows a page holds; throws BadInput. `first` has a default, so that `last` alone is what is asked for. */
export function sizeOf(first: number, last?: number | null): number {
  const [name, size] = last == null ? ['first', first] : ['last', last];
  if (size >= 0 && size <= LARGEST_PAGE) return size;
  throw new BadInput(`expected "${name}" from 0 to ${LARGEST_PAGE}, but got ${size}`);
}

function once<T>(read: () => Promise<T>): () => Promise<T> {
  let promise: Promise<T> | undefined;
  return () => (promise ??= read());
}

function onceEach<A, T>(nameOf: (asked: A) => string, read: (asked: A) => Promise<T>): (asked: A) => Promise<T> {
  const promises = new Map<string, Promise<T>>();
  return (asked) => {
    const name = nameOf(asked);
    const cached = promises.get(name) ?? read(asked);
    promises.set(name, cached);
    return cached;
  };
}

function named(dimensions: readonly Dimension[]): string {
  return dimensions.map(aliasOf).join();
}
