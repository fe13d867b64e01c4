import { BadInput } from '@portfolio/errors';
import type { RecordDefinition, Row } from '@portfolio/records';
import { afterCursor, cursorOf } from './cursor.js';
import { both, groupByKey, keyed, largestFirst, type OrderBy, type Rows, type Where } from './rows.js';

export const LARGEST_PAGE = 500;

export interface PageRequest {
  where?: Where;
  orderBy?: OrderBy;
  first: number;
  after?: string | null;
}

/** A page of a list, and what can be asked of the whole list. */
export interface Page<T = object> {
  rows: T[];
  cursor(row: T): string;
  hasNextPage: boolean;
  hasPreviousPage: boolean;
  total(): Promise<number>;
  groups(column: string): Promise<{ value: string | null; count: number }[]>;
}

/** One page of all rows that meet the condition: one statement; the total is another, sent only when asked for. */
export async function pageOf<R extends RecordDefinition>(rows: Rows, record: R, request: PageRequest): Promise<Page<Row<R>>> {
  const { where = {}, first, after } = checked(request);
  const order = totalOrder(record, request.orderBy);
  const list = listName(record, order);
  const found = await rows.find(record, { where: after ? both(afterCursor(record, list, order, after), where) : where, orderBy: order, limit: first + 1 });
  return {
    rows: found.slice(0, first),
    cursor: (row) => cursorOf(list, order, row),
    hasNextPage: found.length > first,
    hasPreviousPage: Boolean(after),
    total: () => rows.count(record, where),
    groups: (column) => rows.countBy(record, column, where),
  };
}

/** A page of each key's own list, all in one statement: the rows whose column is, or holds, that key. */
export async function pagesBy<R extends RecordDefinition>(
  rows: Rows,
  record: R,
  column: string & keyof R['columns'],
  keys: readonly string[],
  request: PageRequest,
): Promise<Page<Row<R>>[]> {
  if (keys.length === 1) return [await pageOf(rows, record, { ...request, where: both(keyed(record, column, keys), request.where) })];
  return pagesIn(rows, record, (found) => groupByKey(found, column, keys), { ...request, where: both(keyed(record, column, keys), request.where) });
}

/** A page of each list that the rows meeting the condition are split into, all in one statement. */
export async function pagesIn<R extends RecordDefinition>(
  rows: Rows,
  record: R,
  split: (found: Row<R>[]) => Row<R>[][],
  request: PageRequest,
): Promise<Page<Row<R>>[]> {
  const { where = {}, first, after } = checked(request);
  const order = totalOrder(record, request.orderBy);
  const list = listName(record, order);
  const parts = split(await rows.find(record, { where: after ? both(afterCursor(record, list, order, after), where) : where, orderBy: order }));
  let whole: Promise<Row<R>[][]> | undefined;
  const wholeLists = () => (whole ??= after ? rows.find(record, { where }).then(split) : Promise.resolve(parts));
  return parts.map((own, index) => ({
    rows: own.slice(0, first),
    cursor: (row) => cursorOf(list, order, row),
    hasNextPage: own.length > first,
    hasPreviousPage: Boolean(after),
    total: async () => (await wholeLists())[index]!.length,
    groups: async (name) => countsOf((await wholeLists())[index]!, name),
  }));
}

function countsOf(rows: readonly object[], column: string): { value: string | null; count: number }[] {
  const groups = Map.groupBy(rows, (row) => ((row as Record<string, unknown>)[column] ?? null) as string | null);
  return [...groups].map(([value, { length: count }]) => ({ value, count })).sort(largestFirst);
}

function checked(request: PageRequest): PageRequest {
  const { first } = request;
  if (first < 1 || first > LARGEST_PAGE) throw new BadInput(`expected "first" from 1 to ${LARGEST_PAGE}, but got ${first}`);
  return request;
}

/** Ties break on the key, so that the order is total and a cursor names one place. */
function totalOrder(record: RecordDefinition, orderBy: OrderBy = []): OrderBy {
  const order: OrderBy = orderBy.length > 0 ? orderBy : [['position', 'asc']];
  return order.some(([column]) => column === record.key) ? order : [...order, [record.key, 'asc']];
}

function listName(record: RecordDefinition, order: OrderBy): string {
  return [record.name, ...order.map(([column, direction]) => `${column}:${direction}`)].join(' ');
}
