import { BadInput } from '@portfolio/errors';
import type { PropertyOf, RecordDefinition, Row } from '@portfolio/records';
import { afterCursor } from './cursor.js';
import { countsOf, largestFirst } from './groups.js';
import { Page, type Place } from './page.js';
import { totalOrder, type RowQuery, type Rows } from './rows.js';
import type { OrderBy } from './statement.js';
import { both, keyedBy, type Where } from './where.js';

export const LARGEST_PAGE = 500;

export interface PageRequest {
  where?: Where;
  orderBy?: OrderBy;
  first: number;
  after?: string | null;
}

/** One page of all rows that meet the condition. */
export async function pageOf<R extends RecordDefinition>(rows: Rows, record: R, request: PageRequest): Promise<Page<Row<R>>> {
  const { where, place, limit, query } = planned(record, request);
  return new Page<Row<R>>(place, {
    rows: () => rows.find(record, { ...(query as RowQuery<R>), limit }),
    total: () => rows.count(record, where),
    groups: (column) => rows.countBy(record, column, where),
  });
}

/** A page of each key's own list, the rows whose column is, or holds, that key: a statement for the rows of all, one for the figures of all. */
export async function pagesBy<R extends RecordDefinition>(
  rows: Rows,
  record: R,
  column: string & keyof R['columns'],
  keys: readonly string[],
  request: PageRequest,
): Promise<Page<Row<R>>[]> {
  const { where, place, limit, query } = planned(record, request);
  if (keys.length === 1) return [await pageOf(rows, record, { ...request, where: both(keyedBy(record, column, keys[0]!), where) })];
  const lists = once(() => rows.findEach(record, column, keys, { ...query, limit }));
  const totals = once(() => rows.tallyEach(record, column, keys, [], where));
  const groups = onceEach((name) => rows.tallyEach(record, column, keys, [name], where));
  return keys.map(
    (_, index) =>
      new Page<Row<R>>(place, {
        rows: async () => (await lists())[index]!,
        total: async () => (await totals())[index]?.[0]?.count ?? 0,
        groups: async (name) => (await groups(name))[index]!.map((group) => ({ value: group[name] ?? null, count: group.count })).sort(largestFirst),
      }),
  );
}

/** A page of each list that the rows meeting the condition are split into, all in one statement; the split reads the properties it needs. */
export async function pagesIn<R extends RecordDefinition>(
  rows: Rows,
  record: R,
  split: (found: Row<R>[]) => Row<R>[][],
  request: PageRequest,
  needs: readonly PropertyOf<R>[] = record.properties as PropertyOf<R>[],
): Promise<Page<Row<R>>[]> {
  const { where: loose, place, query: found } = planned(record, request);
  const [where, query] = [loose as Where<R>, found as RowQuery<R>];
  const parts = split(await rows.find(record, { ...query, needs: [...found.needs, ...needs] as PropertyOf<R>[] }));
  const whole = once(() => (place.after ? rows.find(record, { where, needs }).then(split) : Promise.resolve(parts)));
  const counts = onceEach((column) =>
    column in (parts.find(([row]) => row)?.[0] ?? {}) ? whole() : rows.find(record, { where, needs: [...needs, column as PropertyOf<R>] }).then(split),
  );
  return parts.map(
    (part, index) =>
      new Page<Row<R>>(place, {
        rows: () => Promise.resolve(part),
        total: async () => (await whole())[index]!.length,
        groups: async (column) => countsOf((await counts(column))[index]!, column),
      }),
  );
}

function planned(record: RecordDefinition, { where = {}, first, after, orderBy }: PageRequest) {
  if (first < 0 || first > LARGEST_PAGE) throw new BadInput(`expected "first" from 0 to ${LARGEST_PAGE}, but got ${first}`);
  const order = totalOrder(record, orderBy);
  const list = [record.name, ...order.map(([column, direction]) => `${column}:${direction}`)].join(' ');
  const place: Place = { list, order, first, after: after != null };
  const query = { where: after != null ? both(afterCursor(list, record, order, after), where) : where, orderBy: order, needs: order.map(([column]) => column) };
  return { where, place, limit: first + 1, query };
}

function once<T>(read: () => Promise<T>): () => Promise<T> {
  let promise: Promise<T> | undefined;
  return () => (promise ??= read());
}

function onceEach<T>(read: (name: string) => Promise<T>): (name: string) => Promise<T> {
  const promises = new Map<string, Promise<T>>();
  return (name) => {
    const cached = promises.get(name) ?? read(name);
    promises.set(name, cached);
    return cached;
  };
}
