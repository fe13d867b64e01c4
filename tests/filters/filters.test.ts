import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openDatabase, type Database } from '@portfolio/database';
import { SUBGRAPHS } from '@portfolio/gateway';
import { buildSubgraph, type Subgraph } from '@portfolio/subgraph';
import { openTestSubgraph, portfolioSnapshot, type TestSubgraph } from '@portfolio/testkit';
import { getNamedType, type GraphQLInputObjectType, type GraphQLSchema } from 'graphql';
import { Random } from '../differential/random.js';
import { shared } from '../shared/client.js';
import { Filters, nodeType, operators, plainFields, requiredArguments, selectionOf, type RowType } from './generated.js';
import { inputOf, literal, meetsFilter, type Filter, type Row } from './plain.js';
import { FILTERS, SEED } from './sizes.js';

/** How many filters go into one request. */
const AT_ONCE = 25;

interface Root {
  name: string;
  /** What it has to be given. */
  required: string;
  type: RowType;
  input: GraphQLInputObjectType;
}

type Found = Record<string, { totalCount: number; nodes: Row[] }>;

function rootsOf(schema: GraphQLSchema): Root[] {
  return Object.values(schema.getQueryType()!.getFields()).flatMap((field) => {
    const { name, type } = field;
    const filter = field.args.find((argument) => argument.name === 'filter');
    return filter
      ? [{ name, required: requiredArguments(field), type: nodeType(type) as RowType, input: getNamedType(filter.type) as GraphQLInputObjectType }]
      : [];
  });
}

const keyOf = (row: Row) => JSON.stringify(row.id ?? row.code ?? row.solution);

describe.each(['PGlite', 'PostgreSQL'])('filters on %s find the rows that meet them', (kind) => {
  let database: Database;

  beforeAll(async () => {
    const { url } = kind === 'PGlite' ? { url: undefined } : await shared('portfolio-database');
    database = await openDatabase(url ? { url } : { snapshot: await portfolioSnapshot() });
  });

  afterAll(() => database?.close());

  describe.each(SUBGRAPHS.map((definition) => [definition.name, definition] as const))('%s', (_name, definition: Subgraph) => {
    let subgraph: TestSubgraph;
    let roots: Root[];
    const filters = new Filters(new Random(SEED));

    beforeAll(async () => {
      subgraph = await openTestSubgraph(definition, database);
      roots = rootsOf(buildSubgraph(definition).schema);
      for (const { name, required, type, input } of roots) {
        const leaves = plainFields(input, type).filter(({ name: field }) => !('fields' in (nodeType(type.getFields()[field]!.type) as object)));
        const isLeaf = ({ name: field }: { name: string }) => !('getFields' in nodeType(type.getFields()[field]!.type));
        const { data } = await subgraph.query<Found>(
          `{ ${name}(${required}first: 500) { nodes { __typename ${leaves
            .filter(isLeaf)
            .map((field) => field.name)
            .join(' ')} } } }`,
        );
        filters.learn(type, data[name]!.nodes);
      }
    });

    afterAll(() => subgraph?.close());

    /** Compares each list of rows, and of those that the filter leaves out, with a plain computation. */
    async function check({ name, required, type, input }: Root, asked: readonly Filter[]): Promise<void> {
      for (let start = 0; start < asked.length; start += AT_ONCE) {
        const batch = asked.slice(start, start + AT_ONCE);
        const of = (filter: object) =>
          `${name}(${required}first: 500, filter: ${literal(filter, input)}) { totalCount nodes { ${selectionOf(input, type, {})} ${KEYS_OF[name] ?? ''} } }`;
        const lists = batch.flatMap((filter, index) => [`f${index}: ${of(filter)}`, `n${index}: ${of({ not: filter })}`]);
        const selection = batch.map((filter) => selectionOf(input, type, filter)).join(' ');
        const { data } = await subgraph.query<Found>(
          `{ all: ${name}(${required}first: 500) { totalCount nodes { ${selection} ${KEYS_OF[name] ?? ''} } } ${lists.join(' ')} }`,
        );
        const { totalCount, nodes } = data.all!;
        const known = new Set(nodes.map(keyOf));
        batch.forEach((filter, index) => {
          const [found, others] = [data[`f${index}`]!, data[`n${index}`]!];
          const told = JSON.stringify(filter);
          const keys = found.nodes.map(keyOf).filter((key) => known.has(key));
          expect([told, keys]).toEqual([told, nodes.filter((row) => meetsFilter(input, row, filter)).map(keyOf)]);
          expect([told, found.totalCount + others.totalCount]).toEqual([told, totalCount]);
          expect(new Set([...keys, ...others.nodes.map(keyOf)]).size).toBe(keys.length + others.nodes.length);
        });
      }
    }

    test('by each operator of each field', async () => {
      for (const root of roots) {
        const asked = plainFields(root.input, root.type).flatMap(({ name }): Filter[] => {
          const input = inputOf(root.input, name);
          return operators(root.type.getFields()[name]!, input).map((operator) => ({
            [name]: { [operator]: filters.operand(root.type, name, input, operator, 1) },
          }));
        });
        await check(root, asked);
      }
    });

    test('by filters made at random', async () => {
      for (const root of roots)
        await check(
          root,
          Array.from({ length: FILTERS }, () => filters.filter(root.input, root.type, 3)),
        );
    });

    test('by all, one and none of no filters', async () => {
      for (const root of roots) {
        const lists = ['{}', '{ and: [] }', '{ or: [] }', '{ not: {} }', '{ not: { or: [] } }'].map(
          (filter, index) => `a${index}: ${root.name}(${root.required}filter: ${filter}) { totalCount }`,
        );
        const { data } = await subgraph.query<Found>(`{ all: ${root.name}(${root.required}first: 0) { totalCount } ${lists.join(' ')} }`);
        const all = data.all!.totalCount;
        expect([0, 1, 2, 3, 4].map((index) => data[`a${index}`]!.totalCount)).toEqual([all, all, 0, 0, all]);
      }
    });
  });
});

/** What tells rows apart whose type has no id. */
const KEYS_OF: Readonly<Record<string, string>> = { serviceMessageIssuers: 'solution { id }' };
