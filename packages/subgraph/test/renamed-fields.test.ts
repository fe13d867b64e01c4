import { describe, expect, test } from '@jest/globals';
import { BatchField, recordInterface, recordType, RootField, stub } from '@portfolio/graphql';
import * as r from '@portfolio/records';
import { execute, parse } from 'graphql';
import { Resolver } from 'type-graphql';
import { Batches } from '../src/batches.js';
import { compile } from '../src/execute/execute.js';
import { defineSubgraph, executeBreadthFirst } from '../src/index.js';
import { projectionOf } from '../src/projection.js';
import { buildSubgraph } from '../src/schema.js';

const StageRecord = r.defineRecord({ name: 'Stage', subgraph: 'tenders', columns: { id: r.nestedKey(), contract: r.parent(), name: r.text() } });

const ContractRecord = r.defineRecord({
  name: 'Contract',
  subgraph: 'tenders',
  types: ['Purchase'],
  files: ['contracts'],
  columns: {
    id: r.key(),
    scope: r.text(),
    supplier: r.reference('Organisation'),
    next: r.optionalReference('Contract'),
    stages: r.children(StageRecord),
    unasked: r.text(),
  },
  label: { from: ['scope'], text: ({ scope }) => scope },
});

const Organisation = stub('Organisation');
recordType(StageRecord, { description: 'A stage.', fields: { contract: 'Its contract.', label: { column: 'name', description: 'Its name.' } } });
const Contract = recordInterface(ContractRecord, {
  description: 'A contract.',
  fields: { id: 'Its id.', covers: { column: 'scope', description: 'What it covers.' } },
  deprecated: { scope: 'covers' },
});
const Purchase = recordType(ContractRecord, {
  name: 'Purchase',
  description: 'A purchase.',
  implements: Contract,
  fields: {
    vendor: { column: 'supplier', type: () => Organisation, description: 'Who delivers.' },
    successor: { column: 'next', type: () => Purchase, description: 'What follows it.' },
    steps: { column: 'stages', description: 'Its stages.' },
  },
  deprecated: { supplier: 'vendor', next: 'successor' },
});

const ROW = { id: 'a', kind: 'Purchase', scope: 'everything', supplier: 'kombit', next: 'b' };
const ROWS = [ROW, { ...ROW, id: 'b', scope: 'the rest', next: null }];
const STAGES = [{ id: 'a/1', contract: 'a', name: 'first' }];

@Resolver(() => Purchase)
class PurchaseFields {
  @RootField(() => Contract, { nullable: true, deprecated: 'order', description: 'The one purchase.' })
  purchase() {
    return ROW;
  }

  @BatchField(() => Number, { needs: ['scope'], deprecated: 'size', description: 'How many letters its scope has.' })
  length(purchases: readonly { scope: string }[]) {
    return purchases.map(({ scope }) => scope.length);
  }
}

const subgraph = defineSubgraph({
  name: 'tenders',
  records: [{ ...ContractRecord, typeOf: () => 'Purchase' }, StageRecord],
  resolvers: [PurchaseFields],
  migrations: async () => [],
  dataFolder: new URL('file:///'),
});

/** As the rows of a database are looked up. */
const rows = {
  byKey: () => ({ many: async (keys: readonly string[]) => keys.map((key) => ROWS.find(({ id }) => id === key) ?? null) }),
  by: () => ({ many: async (keys: readonly string[]) => keys.map((key) => STAGES.filter(({ contract }) => contract === key)) }),
};

const QUERY = '{ purchase { covers ... on Purchase { vendor { id } successor { id covers } steps { label } length } } }';
const FORMER = '{ order { scope ... on Purchase { supplier { id } next { id scope } size } } }';

describe('a field that shows a column under another name', () => {
  test.each([
    ['graphql-js', execute],
    ['the executor of the harness', executeBreadthFirst],
  ])('is read by %s, also by its former name', async (_name, run) => {
    const { schema } = buildSubgraph(subgraph);
    const answerOf = async (query: string) => {
      const result = await (run as typeof execute)({ schema, document: parse(query), contextValue: { batches: new Batches(), rows } });
      return JSON.parse(JSON.stringify(result)) as unknown;
    };
    expect(await answerOf(QUERY)).toEqual({
      data: {
        purchase: { covers: 'everything', vendor: { id: 'kombit' }, successor: { id: 'b', covers: 'the rest' }, steps: [{ label: 'first' }], length: 10 },
      },
    });
    expect(await answerOf(FORMER)).toEqual({
      data: { order: { scope: 'everything', supplier: { id: 'kombit' }, next: { id: 'b', scope: 'the rest' }, size: 10 } },
    });
  });

  test.each([QUERY, FORMER])('has its column read, and no other: %s', async (query) => {
    const { schema } = buildSubgraph(subgraph);
    let columns: readonly string[] | undefined;
    const run = compile<object>({ schema, document: parse(query) }, (variant) => {
      columns = [...(projectionOf(variant, subgraph)!(ContractRecord) ?? [])].toSorted();
    });
    await run({}, { batches: new Batches(), rows });
    expect(columns).toEqual(['id', 'next', 'scope', 'supplier']);
  });

  test('needs no resolver of its own in the executor of the harness', async () => {
    const { schema } = buildSubgraph(subgraph);
    const read: (string | undefined)[] = [];
    await compile({ schema, document: parse('{ purchase { covers id } }') }, ({ selections }) => {
      for (const { type, fields } of selections) if (type.name === 'Purchase') read.push(...fields.map(({ property }) => property));
    })({}, { batches: new Batches(), rows });
    expect(read).toEqual(['scope', 'id']);
  });
});
