import { createHash } from 'node:crypto';
import { afterEach, describe, expect, test } from '@jest/globals';
import { StartError } from '@portfolio/errors';
import type { Ask } from '@portfolio/subgraph';
import { waitFor } from '@portfolio/testkit';
import { openShop, request, shopSupergraph, type Shop } from './shop.js';

let shop: Shop | undefined;

afterEach(() => shop?.gateway.close());

const TAGGED = `greeting: String @tag(name: "internal") farewell: String @tag(name: "preview")`;
/** The link of the shop's contracts imports no @tag. */
const supergraphSdl = shopSupergraph(TAGGED.replaceAll('@tag', '@federation__tag'));

const open = async (contract?: 'public' | 'default' | 'preview') => (shop = await openShop({ contract, responseCacheBytes: 1_000_000 }, { supergraphSdl }));
const messages = async (query: string) => (await request(shop!, query)).errors?.map(({ message, extensions: { code } }) => [code, message]);
const refused = (field: string) => [['GRAPHQL_VALIDATION_FAILED', `Cannot query field "${field}" on type "Query".`]];
const get = async (path: string) => {
  const response = await fetch(new URL(path, shop!.gateway.url));
  return { status: response.status, text: await response.text() };
};

describe('a gateway serves one contract', () => {
  test('for outside parties: what is not for them is unknown, and what is left answers, over subgraphs too', async () => {
    await open('public');
    expect(await messages('{ greeting }')).toEqual(refused('greeting'));
    expect(await messages('{ farewell }')).toEqual(refused('farewell'));
    expect(await request(shop!, '{ products(first: 1) { name postage } }')).toEqual({ data: { products: [{ name: 'product 0', postage: 20 }] } });
    expect(JSON.stringify(await request(shop!, '{ __schema { queryType { fields { name } } } }'))).not.toMatch(/greeting|farewell/);
  });

  test('by default: with what is internal, without what is not settled', async () => {
    await open();
    expect(await request(shop!, '{ greeting }')).toEqual({ data: { greeting: 'hello' } });
    expect(await messages('{ farewell }')).toEqual(refused('farewell'));
  });

  test('as a preview: with all', async () => {
    await open('preview');
    expect(await request(shop!, '{ greeting farewell }')).toEqual({ data: { greeting: 'hello', farewell: 'goodbye' } });
  });

  test.each([
    ['public', ['public']],
    ['default', ['public', 'default']],
    ['preview', ['public', 'default', 'preview']],
  ] as const)('and tells the schemas of %s and of those with less', async (contract, told) => {
    await open(contract);
    const texts = await Promise.all(told.map(async (name) => (await get(`/schema.graphql?contract=${name}`)).text));
    const fields = { public: [], default: ['greeting'], preview: ['farewell', 'greeting'] };
    expect(texts.map((text) => [...text.matchAll(/greeting|farewell/g)].map(([name]) => name))).toEqual(told.map((name) => fields[name]));
    expect((await get('/schema.graphql')).text).toBe(texts.at(-1));
    expect((JSON.parse((await get('/version')).text) as { schema: string }).schema).toBe(createHash('sha256').update(texts.at(-1)!).digest('hex'));
    for (const other of ['public', 'default', 'preview', 'all'].filter((name) => !told.includes(name as never))) {
      const { status, text } = await get(`/schema.graphql?contract=${other}`);
      expect([status, text]).toEqual([400, expect.stringContaining(`expected \\"contract\\" to be one of ${told.join(', ')}, but got \\"${other}\\"`)]);
    }
  });

  test('also of each supergraph that is loaded while it runs', async () => {
    let replace: (sdl: string) => void = () => undefined;
    const follow = (onChange: (sdl: string) => void) => {
      replace = onChange;
      return () => undefined;
    };
    shop = await openShop({ contract: 'public' }, { supergraphSdl: shopSupergraph('greeting: String'), follow });
    expect(await request(shop, '{ greeting }')).toEqual({ data: { greeting: 'hello' } });
    replace(supergraphSdl);
    await waitFor(async () => (await request(shop!, '{ greeting }')).errors, 'the new supergraph to be served');
    expect(await messages('{ greeting }')).toEqual(refused('greeting'));
  });

  test('and lets read models ask the whole graph', async () => {
    let told: unknown;
    const startReadModels = async (ask: Ask) => void (told = await ask('{ greeting farewell }', {}));
    shop = await openShop({ contract: 'public' }, { supergraphSdl, startReadModels });
    expect(told).toEqual({ greeting: 'hello', farewell: 'goodbye' });
    expect(await messages('{ greeting }')).toEqual(refused('greeting'));
  });

  test('and does not start where nothing is left of it', async () => {
    const bare = supergraphSdl.replace(/^type Query\n/m, 'type Query @federation__tag(name: "internal")\n');
    const opening = openShop({ contract: 'public' }, { supergraphSdl: bare });
    await expect(opening).rejects.toThrow(StartError);
    await expect(opening).rejects.toThrow(/^The contract "public" cannot be served: /);
    shop = undefined;
  });
});
