import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openDatabase, type Database } from '@portfolio/database';
import { SUBGRAPHS } from '@portfolio/gateway';
import { buildSubgraph, type Subgraph } from '@portfolio/subgraph';
import { openTestSubgraph, portfolioSnapshot, type TestSubgraph } from '@portfolio/testkit';
import { getNamedType, type GraphQLEnumType, type GraphQLField } from 'graphql';
import { Random } from '../differential/random.js';
import { nodeType, requiredArguments, type RowType } from '../filters/generated.js';
import type { Row } from '../filters/plain.js';
import { shared } from '../shared/client.js';
import { ordersOf, type Order } from './plain.js';

/** In how many pages each list is read, where they hold no more than a page can. */
const PAGES = 3;
const LARGEST_PAGE = 500;

/** By how many of its orders a longer list is read; the seed that picks them. */
const OF_LONG = Number(process.env.ORDERS ?? 2);
const random = new Random(Number(process.env.ORDERS_SEED ?? 1));

/** Orders by what no field of their name shows: dates are ordered by one of their ends, and some columns have another name. */
const UNSEEN =
  /^(START|END|WHEN|TITLE|NAME|MUNICIPALITY_NAME|DEADLINE|SENT|EXPECTED_AWARD|AS_OF|DATE|NUMBER|SECTION|MEETING|PURPOSES|SOLUTION|MUNICIPALITY|AGREEMENT|PLACE_IN_SOURCE)_(ASC|DESC)$/;

interface List {
  name: string;
  /** What it has to be given. */
  required: string;
  type: RowType;
  key: string;
  orders: Order[];
}

interface Page {
  nodes: Row[];
  totalCount: number;
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
}

function listOf(field: GraphQLField<unknown, unknown>): List | undefined {
  const { name, type } = field;
  const orderBy = field.args.find((argument) => argument.name === 'orderBy');
  if (!orderBy) return undefined;
  const rowType = nodeType(type) as RowType;
  const values = (getNamedType(orderBy.type) as GraphQLEnumType).getValues().map((value) => value.name);
  const key = 'code' in rowType.getFields() && rowType.name === 'Municipality' ? 'code' : 'id';
  return { name, required: requiredArguments(field), type: rowType, key, orders: ordersOf(rowType, values) };
}

/** Asserts that rows stand in an order, those that are equal in it by their keys. */
function expectInOrder(rows: readonly Row[], { value, compare }: Order, { name, key }: List): void {
  if (!compare) return;
  for (const [index, row] of rows.entries()) {
    const next = rows[index + 1];
    if (!next) return;
    const order = compare(row, next);
    expect([name, value, row, next, order > 0]).toEqual([name, value, row, next, false]);
    if (order === 0) expect([name, value, row[key], String(row[key]) < String(next[key])]).toEqual([name, value, row[key], true]);
  }
}

describe.each(['PGlite', 'PostgreSQL'])('lists on %s', (kind) => {
  let database: Database;

  beforeAll(async () => {
    const { url } = kind === 'PGlite' ? { url: undefined } : await shared('portfolio-database');
    database = await openDatabase(url ? { url } : { snapshot: await portfolioSnapshot() });
  });

  afterAll(() => database?.close());

  describe.each(SUBGRAPHS.filter(({ records }) => records.length > 0).map((definition) => [definition.name, definition] as const))(
    'of %s',
    (_name, definition: Subgraph) => {
      let subgraph: TestSubgraph;
      let lists: List[];

      beforeAll(async () => {
        subgraph = await openTestSubgraph(definition, database);
        const { schema } = buildSubgraph(definition);
        lists = Object.values(schema.getQueryType()!.getFields()).flatMap((field) => listOf(field) ?? []);
      });

      afterAll(() => subgraph?.close());

      /** All rows by each order, page by page from either end, in one request a page. */
      async function walked({ name, required, key, orders }: List, totalCount: number, side: 'after' | 'before'): Promise<Row[][]> {
        const size = Math.min(LARGEST_PAGE, Math.max(1, Math.ceil(totalCount / PAGES)));
        const found = orders.map((): Row[] => []);
        const cursors = new Map<number, string | undefined>(orders.map((_, index) => [index, undefined]));
        for (let turn = 0; cursors.size > 0; turn += 1) {
          expect([name, turn <= totalCount / size + 1]).toEqual([name, true]);
          const fields = [...cursors].map(([index, cursor]) => {
            const { value, selection } = orders[index]!;
            const args = `${side === 'after' ? 'first' : 'last'}: ${size}, orderBy: [${value}]${cursor ? `, ${side}: "${cursor}"` : ''}`;
            return `o${index}: ${name}(${required}${args}) { nodes { ${key} ${selection} } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }`;
          });
          const { data } = await subgraph.query<Record<string, Page>>(`{ ${fields.join(' ')} }`);
          for (const index of [...cursors.keys()]) {
            const { nodes, pageInfo } = data[`o${index}`]!;
            found[index]![side === 'after' ? 'push' : 'unshift'](...nodes);
            const [more, back, cursor] =
              side === 'after'
                ? [pageInfo.hasNextPage, pageInfo.hasPreviousPage, pageInfo.endCursor]
                : [pageInfo.hasPreviousPage, pageInfo.hasNextPage, pageInfo.startCursor];
            expect([name, orders[index]!.value, back]).toEqual([name, orders[index]!.value, turn > 0]);
            if (more) cursors.set(index, cursor!);
            else cursors.delete(index);
          }
        }
        return found;
      }

      test('are in each of their orders, and have each row once from either end', async () => {
        for (const listed of lists) {
          const { name, required, key } = listed;
          const hidden = listed.orders.filter(({ value, compare }) => !compare && !UNSEEN.test(value)).map(({ value }) => value);
          expect([name, hidden]).toEqual([name, []]);
          const { data } = await subgraph.query<Record<string, Page>>(`{ ${name}(${required}first: 0) { totalCount } }`);
          const { totalCount } = data[name]!;
          const isLong = totalCount > PAGES * LARGEST_PAGE;
          const orders = isLong ? Array.from({ length: OF_LONG }, () => random.pick(listed.orders)) : listed.orders;
          const list = { ...listed, orders };
          const forwards = await walked(list, totalCount, 'after');
          const backwards = await walked(list, totalCount, 'before');
          const keys = forwards[0]!.map((row) => row[key]).sort();
          expect([name, new Set(keys).size, keys.length]).toEqual([name, totalCount, totalCount]);
          for (const [index, order] of orders.entries()) {
            const rows = forwards[index]!;
            expect([name, order.value, rows.map((row) => row[key]).sort()]).toEqual([name, order.value, keys]);
            expect([name, order.value, backwards[index]]).toEqual([name, order.value, rows]);
            expectInOrder(rows, order, list);
          }
        }
      });

      test('that rows have are in each of their orders, too', async () => {
        for (const { name, required, type } of lists) {
          const inner = Object.values(type.getFields()).filter(
            ({ deprecationReason, args }) => !deprecationReason && !args.some(({ type: of }) => String(of).endsWith('!')),
          );
          for (const list of inner.flatMap((field) => listOf(field) ?? [])) {
            const fields = list.orders.map(
              ({ value, selection }, index) => `o${index}: ${list.name}(first: 500, orderBy: [${value}]) { nodes { ${list.key} ${selection} } }`,
            );
            const { data } = await subgraph.query<Record<string, { nodes: Record<string, Page>[] }>>(
              `{ ${name}(${required}first: 3) { nodes { ${fields.join(' ')} } } }`,
            );
            for (const row of data[name]!.nodes) list.orders.forEach((order, index) => expectInOrder(row[`o${index}`]!.nodes, order, list));
          }
        }
      });
    },
  );
});
