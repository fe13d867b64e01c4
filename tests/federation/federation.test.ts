import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { PortfolioError } from '@portfolio/errors';
import { openInProcess, startGateway, type Topology } from '@portfolio/gateway';
import { RootField, stub } from '@portfolio/graphql';
import * as r from '@portfolio/records';
import { Directive, Field, ID, ObjectType, Resolver } from 'type-graphql';
import { ownOptions } from '../gateways.js';
import { hubAt, type Hub } from '../setups.js';
import { inventory, invoices, orders, STOCK } from './inventory.js';
import { PRODUCTS, products } from './products.js';
import { DataFolders, subgraphOf } from './subgraphs.js';

describe('the harness does what Apollo federation has for', () => {
  const folders = new DataFolders();
  let topology: Topology;
  let hub: Hub;

  beforeAll(async () => {
    const subgraphs = [products(folders.add(PRODUCTS)), inventory(folders.add(STOCK)), orders(folders.add({})), invoices(folders.add({}))];
    topology = await openInProcess({ subgraphs });
    const gateway = await startGateway(topology, ownOptions({ diagnostics: true }));
    hub = hubAt(gateway.url, () => gateway.close());
  });

  afterAll(async () => {
    await hub?.close();
    folders.remove();
  });

  const execute = async (query: string) => {
    const { data, errors } = await hub.request(query);
    return errors ? { data, errors } : data;
  };

  test('a key of several fields', async () => {
    expect(await execute('{ ordered { id price } }')).toEqual({
      ordered: [
        { id: 'hive', price: 20 },
        { id: 'cosmo', price: 30 },
      ],
    });
  });

  test("a key of an Int and of another entity's key", async () => {
    expect(await execute('{ invoiced { id sku } }')).toEqual({
      invoiced: [
        { id: 'hive', sku: 'a' },
        { id: 'cosmo', sku: 'c' },
      ],
    });
  });

  test('@requires on a record of its own, and @override', async () => {
    expect(await execute('{ products { id weight shipping note } }')).toEqual({
      products: [
        { id: 'apollo', weight: 2, shipping: 20, note: 'apollo in stock' },
        { id: 'hive', weight: 3, shipping: 60, note: 'hive in stock' },
        { id: 'cosmo', weight: null, shipping: null, note: null },
      ],
    });
  });

  test('what @requires a field that could not be fetched is null, with the error of that fetch', async () => {
    const dataSource: Topology['dataSource'] = (name) => {
      const source = topology.dataSource(name);
      const down = () => Promise.reject(new PortfolioError('SUBGRAPH_UNAVAILABLE', 'it is down'));
      return name === 'products' ? { ...source, prepare: (query) => (query.includes('price') ? down : source.prepare(query)) } : source;
    };
    const gateway = await startGateway({ ...topology, dataSource, close: async () => undefined }, ownOptions());
    const { data, errors } = await hubAt(gateway.url, () => gateway.close()).request('{ ordered { shipping } }');
    expect(data).toEqual({ ordered: [{ shipping: null }, { shipping: null }] });
    expect(errors!.map(({ path, extensions }) => [path, extensions.code])).toEqual([
      [['ordered', 0, 'shipping'], 'SUBGRAPH_UNAVAILABLE'],
      [['ordered', 1, 'shipping'], 'SUBGRAPH_UNAVAILABLE'],
    ]);
    await gateway.close();
  });

  test('an interface with a key, and @interfaceObject', async () => {
    expect(await execute('{ borrowed { __typename id title loans ... on Book { letters } ... on Film { poster } } }')).toEqual({
      borrowed: [
        { __typename: 'Film', id: 'm2', title: 'Valgaften', loans: 3, poster: 'poster of Valgaften' },
        { __typename: 'Book', id: 'm1', title: 'Drejebog', loans: 7, letters: 8 },
      ],
    });
    expect(await execute('{ media { id loans } }')).toEqual({
      media: [
        { id: 'm1', loans: 7 },
        { id: 'm2', loans: 3 },
      ],
    });
  });

  test('@provides', async () => {
    expect(await execute('{ best { name } ordered { name } }')).toEqual({
      best: { name: 'provided here' },
      ordered: [{ name: 'Hive' }, { name: 'Cosmo' }],
    });
  });

  test('@tag and @composeDirective, which stand in the supergraph', () => {
    expect(topology.supergraphSdl).toMatch(/price: Int! .*@tag\(name: "internal"\)/);
    expect(topology.supergraphSdl).toContain('@approved(by: "architects")');
  });
});

describe('the harness refuses, when a subgraph is built,', () => {
  const organisations = stub('Organisation');

  test.each([
    [
      'a key that its record does not hold',
      '@key(fields: "id label")',
      'expected the @key "id label" of Odd to be held by columns of its record, but "label" is not',
    ],
    [
      'a key of a field that is not there',
      '@key(fields: "number")',
      'expected the @key "number" to name values of the entity, but "number" is no field of Odd',
    ],
    ['a key of a list', '@key(fields: "tags")', 'expected the @key "tags" to name values of the entity, but "tags" is a list'],
    ['a key of an object as such', '@key(fields: "owner")', 'expected the @key "owner" to name values of the entity, but "owner" is Organisation!'],
    ['a key that is no set of fields', '@key(fields: "id {")', 'expected a @key of Odd to be a set of fields, but got "id {"'],
  ])('%s', async (_title, key, reason) => {
    @ObjectType()
    @Directive(key)
    class Odd {
      @Field(() => ID)
      id!: string;

      @Field(() => String)
      label!: string;

      @Field(() => [String])
      tags!: string[];

      @Field(() => organisations)
      owner!: string;
    }

    @Resolver(() => Odd)
    class OddFields {
      @RootField(() => Odd, { nullable: true, description: 'One.' })
      odd() {
        return null;
      }
    }

    const columns = { id: r.key(), tags: r.texts(), owner: r.reference('Organisation') };
    const records = [r.defineRecord({ name: 'Odd', subgraph: 'odd', files: ['odd'], columns })];
    const folders = new DataFolders();
    const subgraph = subgraphOf({ name: 'odd', records, resolvers: [OddFields], dataFolder: folders.add({ odd: [] }) });
    await expect(openInProcess({ subgraphs: [subgraph] })).rejects.toThrow(reason);
    folders.remove();
  });

  test('a column that refers to an entity with a key of several values', async () => {
    @ObjectType('Pair')
    @Directive('@key(fields: "left right")')
    class Pair {
      @Field(() => ID)
      left!: string;

      @Field(() => ID)
      right!: string;
    }

    @ObjectType()
    @Directive('@key(fields: "id")')
    class Holder {
      @Field(() => ID)
      id!: string;

      @Field(() => Pair, { nullable: true })
      pair!: string;
    }

    @Resolver(() => Holder)
    class HolderFields {
      @RootField(() => Holder, { nullable: true, description: 'One.' })
      holder() {
        return null;
      }
    }

    const records = [r.defineRecord({ name: 'Holder', subgraph: 'odd', files: ['holder'], columns: { id: r.key(), pair: r.reference('Organisation') } })];
    const folders = new DataFolders();
    const subgraph = subgraphOf({ name: 'odd', records, resolvers: [HolderFields], dataFolder: folders.add({ holder: [] }) });
    await expect(openInProcess({ subgraphs: [subgraph] })).rejects.toThrow('expected Pair, which Holder.pair refers to, to have a key of one field');
    folders.remove();
  });
});
