import { describe, expect, test } from '@jest/globals';
import { apiSchema, composeSupergraph, contractFaults, contractOf, CONTRACTS, readModelsOf, SUBGRAPHS } from '@portfolio/gateway';
import { BatchField, HasMany, recordList, recordType, RootMany, type Declared } from '@portfolio/graphql';
import * as r from '@portfolio/records';
import { coordinatesOf } from '@portfolio/schema-checks';
import { buildSubgraph, defineSubgraph } from '@portfolio/subgraph';
import { Resolver } from 'type-graphql';

const label = { from: ['name'], text: ({ name }: { name: string }) => name } as const;
const ContractRecord = r.defineRecord({
  name: 'Contract',
  subgraph: 'tenders',
  files: ['contracts'],
  columns: { id: r.key(), name: r.name(), owner: r.name(), months: r.integer() },
  label,
});
const RetenderRecord = r.defineRecord({
  name: 'Retender',
  subgraph: 'tenders',
  files: ['retenders'],
  columns: { id: r.key(), name: r.name(), contract: r.reference('Contract') },
  label,
});

const Contract = recordType(ContractRecord, {
  description: 'A contract ("kontrakt").',
  fields: { name: 'Its name.', owner: { description: 'Who owns it.', tag: 'internal' }, months: { description: 'How long it lasts.', tag: 'public' } },
  deprecated: { keeper: 'owner' },
});
const Retender = recordType(RetenderRecord, {
  description: 'A re-tender ("genudbud").',
  tag: 'preview',
  fields: { name: 'What it is.', contract: 'The contract that it ends.' },
});
const contractList = recordList(Contract, {
  orders: { NAME: ['name', 'its name', 'Navn'], OWNER: ['owner', 'its owner', 'Ejer'] },
  groups: { OWNER: ['owner', 'owner', 'Ejer'], NAME: ['name', 'name', 'Navn'] },
});
const retenderList = recordList(Retender, { orders: { NAME: ['name', 'its name', 'Navn'] }, groups: { NAME: ['name', 'name', 'Navn'] } });

@Resolver(() => Contract)
class ContractFields {
  @HasMany(() => retenderList, 'contract', { description: 'The re-tenders that end it ("genudbud").' })
  renewals: Declared;

  @BatchField(() => Number, { needs: ['months'], tag: 'preview', description: 'How long with notice.' })
  length(contracts: { months: number }[]) {
    return contracts.map(({ months }) => months + 1);
  }

  @RootMany(() => contractList, { description: 'All contracts.' })
  contracts: Declared;

  @RootMany(() => retenderList, { description: 'All re-tenders.' })
  retenders: Declared;
}

const tenders = defineSubgraph({
  name: 'tenders',
  records: [ContractRecord, RetenderRecord],
  migrations: async () => [],
  dataFolder: new URL('data/', import.meta.url),
  resolvers: [ContractFields, contractList.Fields, retenderList.Fields],
});

async function supergraph(): Promise<string> {
  return composeSupergraph([{ name: 'tenders', sdl: buildSubgraph(tenders).sdl }]).sdl;
}

const coordinates = (sdl: string, contract: (typeof CONTRACTS)[number]) => [...coordinatesOf(apiSchema(contractOf(sdl, contract))).keys()];
const without = (all: readonly string[], some: readonly string[]) => all.filter((coordinate) => !some.includes(coordinate)).sort();

describe('a tag is declared once, and what follows from the declaration follows it', () => {
  test('a field tagged internal is not in the public contract, nor its former name, its condition, its orders and its groups', async () => {
    const sdl = await supergraph();
    expect(without(coordinates(sdl, 'default'), coordinates(sdl, 'public'))).toEqual([
      'Contract.keeper',
      'Contract.owner',
      'ContractFilter.owner',
      'ContractGrouping.OWNER',
      'ContractOrder.OWNER_ASC',
      'ContractOrder.OWNER_DESC',
    ]);
  });

  test('a record tagged preview is in the preview alone, with its pages, its filter and what refers to it', async () => {
    const sdl = await supergraph();
    const added = without(coordinates(sdl, 'preview'), coordinates(sdl, 'default'));
    expect(added.filter((coordinate) => !coordinate.includes('.'))).toEqual([
      'ContractLinkFilter',
      'Retender',
      'RetenderConnection',
      'RetenderEdge',
      'RetenderFilter',
      'RetenderGrouping',
      'RetenderListFilter',
      'RetenderOrder',
    ]);
    expect(added.filter((coordinate) => /^(Query|Contract|ContractFilter|ContractOrder)\.\w+$/.test(coordinate))).toEqual([
      'Contract.length',
      'Contract.renewals',
      'ContractFilter.renewals',
      'ContractOrder.RENEWALS_COUNT_ASC',
      'ContractOrder.RENEWALS_COUNT_DESC',
      'Query.retenders',
    ]);
    expect(without(coordinates(sdl, 'public'), coordinates(sdl, 'default'))).toEqual([]);
  });

  test('the contracts are valid, and have what is promised to outside parties', async () => {
    expect(contractFaults(await supergraph())).toEqual([]);
  });
});

test('the contracts of the portfolio are one today: nothing of it is tagged', async () => {
  const contracts = await Promise.all(SUBGRAPHS.map(async (definition) => ({ name: definition.name, sdl: buildSubgraph(definition).sdl })));
  const { sdl } = composeSupergraph(contracts);
  expect(CONTRACTS.map((contract) => contractOf(sdl, contract) === sdl)).toEqual([true, true, true]);
  expect(contractFaults(sdl, readModelsOf(SUBGRAPHS))).toEqual([]);
  expect(readModelsOf(SUBGRAPHS).map(({ subgraph, operations, types }) => [subgraph, operations.length, types])).toEqual([
    [
      'overview',
      // what obligations follow from, signatures, texts, states, and an operation for each of the 50 types that cite sources
      54,
      [
        'Fact',
        'Duty',
        'Obligation',
        'MunicipalityStanding',
        'SolutionStanding',
        'OrganisationStanding',
        'SearchEntry',
        'CitedFact',
        'TimelineItem',
        'Course',
        'Difference',
      ],
    ],
  ]);
});
