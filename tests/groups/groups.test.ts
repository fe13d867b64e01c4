import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openDatabase, type Database } from '@portfolio/database';
import { SUBGRAPHS } from '@portfolio/gateway';
import { buildSubgraph, type Subgraph } from '@portfolio/subgraph';
import { openTestSubgraph, portfolioSnapshot, type TestSubgraph } from '@portfolio/testkit';
import { getNamedType, isObjectType, type GraphQLEnumType, type GraphQLField, type GraphQLObjectType } from 'graphql';
import { Random } from '../differential/random.js';
import { nodeType, requiredArguments, type RowType } from '../filters/generated.js';
import type { Row } from '../filters/plain.js';
import { shared } from '../shared/client.js';
import { byLabels, byValues, dimensionsOf, groupsIn, type Dimension, type Group } from './plain.js';

/** How many pairs of dimensions each list is counted by; the seed of the first. */
const PAIRS = Number(process.env.GROUPS ?? 6);
const SEED = Number(process.env.GROUPS_SEED ?? 1);

/** What lists are counted by that no field of the same name shows: a column of another name, or one of some of the types that rows are of. */
const UNSEEN = /^(PROJECT|SECTION|CHAPTER|THEME|CASE_THEME|OBLIGATION|AUDIENCE|ADDRESSEE)$/;

interface List {
  name: string;
  /** What it has to be given. */
  required: string;
  type: RowType;
  dimensions: Dimension[];
}

interface Asked {
  by: readonly Dimension[];
  orderBy: 'COUNT_DESC' | 'COUNT_ASC' | 'LABEL_ASC';
  top?: number;
}

type Answer = Record<string, { totalCount: number; nodes: Row[]; groups: Group[] } & Record<string, Group[]>>;

function listOf(field: GraphQLField<unknown, unknown>): (List & { unseen: string[] }) | undefined {
  const { name, type } = field;
  const connection = getNamedType(type);
  const groups = isObjectType(connection) && connection.name.endsWith('Connection') ? connection.getFields().groups : undefined;
  if (!groups) return undefined;
  const by = getNamedType(groups.args.find((argument) => argument.name === 'by')!.type) as GraphQLEnumType;
  const groupings = by.getValues().map((value) => value.name);
  const rowType = nodeType(type) as RowType;
  const dimensions = dimensionsOf(rowType, groupings);
  const seen = new Set(dimensions.map((dimension) => dimension.name));
  return { name, required: requiredArguments(field), type: rowType, dimensions, unseen: groupings.filter((grouping) => !seen.has(grouping)) };
}

const selectionOf = (dimensions: readonly Dimension[]) => [...new Set(dimensions.map(({ selection }) => selection))].join(' ') || '__typename';
const groupsOf = ({ by, orderBy, top }: Asked) =>
  `groups(by: [${by.map(({ name }) => name).join(', ')}], orderBy: ${orderBy}${top ? `, top: ${top}` : ''}) { count keys { value label node { __typename id } } }`;

/** Asserts that groups are those of a plain computation, in their order, the first `top` of them. */
function expectGroups(found: readonly Group[], rows: readonly Row[], asked: Asked): void {
  const told = groupsOf(asked);
  const plain = groupsIn(rows, asked.by).sort((a, b) => byValues(a.values, b.values));
  const labels = new Map(found.flatMap(({ keys }) => keys.map((key, index) => [`${index} ${key.value}`, key] as const)));
  for (const key of labels.values()) {
    expect([told, key.value, key.label.trim().length > 0]).toEqual([told, key.value, true]);
    if (key.node) expect(key.node.id).toBe(key.value);
  }
  const valuesOf = ({ keys, count }: Group) => ({ values: keys.map(({ value }) => value), count });
  if (asked.orderBy === 'LABEL_ASC') {
    const inOrder = found.toSorted((a, b) => byLabels(a, b) || byValues(valuesOf(a).values, valuesOf(b).values));
    expect([told, found.map(valuesOf)]).toEqual([told, inOrder.map(valuesOf)]);
    expect(found.length).toBe(Math.min(plain.length, asked.top ?? 500));
    const counted = new Map(plain.map(({ values, count }) => [JSON.stringify(values), count]));
    expect([told, found.map(({ count }) => count)]).toEqual([told, found.map((group) => counted.get(JSON.stringify(valuesOf(group).values)))]);
    return;
  }
  const direction = asked.orderBy === 'COUNT_DESC' ? -1 : 1;
  const expected = plain.toSorted((a, b) => direction * (a.count - b.count)).slice(0, asked.top ?? 500);
  expect([told, found.map(valuesOf)]).toEqual([told, expected]);
}

describe.each(['PGlite', 'PostgreSQL'])('groups on %s are those of a plain computation', (kind) => {
  let database: Database;

  beforeAll(async () => {
    const { url } = kind === 'PGlite' ? { url: undefined } : await shared('portfolio-database');
    database = await openDatabase(url ? { url } : { snapshot: await portfolioSnapshot() });
  });

  afterAll(() => database?.close());

  describe.each(SUBGRAPHS.filter(({ records }) => records.length > 0).map((definition) => [definition.name, definition] as const))(
    '%s',
    (_name, definition: Subgraph) => {
      let subgraph: TestSubgraph;
      let lists: (List & { unseen: string[] })[];
      let query: GraphQLObjectType;
      const random = new Random(SEED);
      const order = () => random.pick(['COUNT_DESC', 'COUNT_ASC', 'LABEL_ASC'] as const);

      /** Each dimension, and some pairs of them. */
      const asksOf = ({ dimensions }: List, pairs: number): Asked[] => {
        const singles = dimensions.map((dimension): Asked => ({ by: [dimension], orderBy: order(), ...(random.chance(0.3) && { top: 1 + random.below(5) }) }));
        const pair = (): Asked[] => {
          const by = [random.pick(dimensions), random.pick(dimensions)];
          return by[0] === by[1] ? [] : [{ by, orderBy: order(), ...(random.chance(0.3) && { top: 1 + random.below(9) }) }];
        };
        return dimensions.length > 0 ? [...singles, ...Array.from({ length: pairs }, pair).flat()] : [];
      };

      beforeAll(async () => {
        subgraph = await openTestSubgraph(definition, database);
        query = buildSubgraph(definition).schema.getQueryType()!;
        lists = Object.values(query.getFields()).flatMap((field) => listOf(field) ?? []);
      });

      afterAll(() => subgraph?.close());

      async function rowsOf({ name, required, dimensions }: List): Promise<Row[]> {
        const rows: Row[] = [];
        for (let after = ''; ;) {
          const { data } = await subgraph.query<Record<string, { nodes: Row[]; pageInfo: { hasNextPage: boolean; endCursor: string } }>>(
            `{ ${name}(${required}first: 500${after}) { nodes { ${selectionOf(dimensions)} } pageInfo { hasNextPage endCursor } } }`,
          );
          const { nodes, pageInfo } = data[name]!;
          rows.push(...nodes);
          if (!pageInfo.hasNextPage) return rows;
          after = `, after: "${pageInfo.endCursor}"`;
        }
      }

      test('of all rows, counted by the database and in memory', async () => {
        for (const list of lists) {
          expect([list.name, list.unseen.filter((name) => !UNSEEN.test(name))]).toEqual([list.name, []]);
          const rows = await rowsOf(list);
          const asks = asksOf(list, PAIRS);
          const fields = asks.map((asked, index) => `g${index}: ${groupsOf(asked)}`).join(' ');
          const nodes = `nodes { ${selectionOf(list.dimensions)} }`;
          const { data } = await subgraph.query<Answer>(
            `{ figures: ${list.name}(${list.required}first: 0) { totalCount ${fields} } page: ${list.name}(${list.required}first: 500) { totalCount ${nodes} ${fields} } }`,
          );
          for (const answer of [data.figures!, data.page!]) {
            expect([list.name, answer.totalCount]).toEqual([list.name, rows.length]);
            asks.forEach((asked, index) => expectGroups(answer[`g${index}`]!, rows, asked));
          }
        }
      });

      test('of the lists that rows have', async () => {
        for (const { name, required, type } of lists) {
          const inner = Object.values(type.getFields()).flatMap((field) =>
            field.deprecationReason || field.args.some(({ type: of }) => String(of).endsWith('!')) ? [] : (listOf(field) ?? []),
          );
          for (const list of inner) {
            const asks = asksOf(list, 2);
            const fields = asks.map((asked, index) => `g${index}: ${groupsOf(asked)}`).join(' ');
            const { data } = await subgraph.query<Record<string, { nodes: Record<string, Answer[string]>[] }>>(
              `{ ${name}(${required}first: 20) { nodes {
                figures: ${list.name}(first: 0) { totalCount ${fields} }
                head: ${list.name}(first: 500) { nodes { ${selectionOf(list.dimensions)} } }
                tail: ${list.name}(last: 500) { nodes { ${selectionOf(list.dimensions)} } }
              } } }`,
            );
            for (const { figures, head, tail } of data[name]!.nodes) {
              // Longer lists than both ends show are left to the list of all rows.
              if (figures!.totalCount > 1_000) continue;
              const rows = [...head!.nodes, ...tail!.nodes.slice(tail!.nodes.length - Math.max(0, figures!.totalCount - 500))];
              expect(figures!.totalCount).toBe(rows.length);
              asks.forEach((asked, index) => expectGroups(figures![`g${index}`]!, rows, asked));
            }
          }
        }
      });
    },
  );
});
