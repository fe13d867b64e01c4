import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { StartError } from '@portfolio/errors';
import { openOverHttp } from '@portfolio/gateway';
import { waitFor } from '@portfolio/testkit';
import { pino } from 'pino';
import { checkWhileServing } from '../src/execution/supergraph/check-supergraph.js';
import { followFile } from '../src/execution/supergraph/follow-file.js';
import { selfRequiring } from './made-up.js';
import { stockSupergraph } from './stock.js';
import { request, openShop, shopSupergraph, type Shop } from './shop.js';

const [HELLO, GOODBYE] = ['greeting: String', 'farewell: String'];

describe('a supergraph whose file changes', () => {
  let folder: string;
  let file: string;
  let shop: Shop;
  let log: string[];
  let changed: (text: string) => void;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'portfolio-reload-'));
    file = join(folder, 'supergraph.graphql');
    const supergraphSdl = shopSupergraph(HELLO);
    await writeFile(file, supergraphSdl);
    log = [];
    const logger = pino({}, { write: (line: string) => void log.push(line) });
    const follow = (onChange: (text: string) => void) => {
      changed = onChange;
      return followFile({ path: file, text: supergraphSdl, onChange, onError: (error) => void log.push(error.message) });
    };
    shop = await openShop({ logger, responseCacheBytes: 1_000_000 }, { supergraphSdl, follow });
  });

  afterAll(async () => {
    await shop?.gateway.close();
    await rm(folder, { recursive: true, force: true });
  });

  beforeEach(async () => {
    await replace(shopSupergraph(HELLO));
    await waitFor(async () => (await request(shop, '{ greeting }')).data, 'the first supergraph to be served');
    log.length = 0;
    shop.version += 1;
  });

  const replace = async (text: string) => {
    await writeFile(`${file}.new`, text);
    await rename(`${file}.new`, file);
  };
  const logged = (message: string) => waitFor(() => log.some((line) => line.includes(message)), `the log to tell "${message}"`);

  test('is served in the place of the one before, and its operations are known anew', async () => {
    await writeFile(file, shopSupergraph(GOODBYE));
    await logged('a new supergraph is served');
    expect(await request(shop, '{ farewell }')).toEqual({ data: { farewell: 'goodbye' } });
    expect(await request(shop, '{ farewell }')).toEqual({ data: { farewell: 'goodbye' } });
    const { errors } = await request(shop, '{ greeting }');
    expect(errors!.map(({ message, extensions: { code } }) => [message, code])).toEqual([
      ['Cannot query field "greeting" on type "Query".', 'GRAPHQL_VALIDATION_FAILED'],
    ]);
  });

  test('has its own answer to a body that was answered before, byte by byte', async () => {
    for (let time = 0; time < 3; time += 1) expect(await request(shop, '{ greeting }')).toEqual({ data: { greeting: 'hello' } });
    await replace(shopSupergraph(GOODBYE));
    await logged('a new supergraph is served');
    for (let time = 0; time < 3; time += 1) expect((await request(shop, '{ greeting }')).errors![0]!.extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
    log.length = 0;
    await replace(shopSupergraph(HELLO));
    await logged('a new supergraph is served');
    for (let time = 0; time < 3; time += 1) expect(await request(shop, '{ greeting }')).toEqual({ data: { greeting: 'hello' } });
  });

  test('drops no request: what has begun is answered by the one before', async () => {
    const going: (() => void)[] = [];
    shop.behaviour.catalogue = () => new Promise((resolve) => going.push(resolve));
    const compiled = request(shop, '{ greeting }');
    const unknown = request(shop, '{ greeting again: greeting }');
    await waitFor(() => going.length === 2, 'both to be under way');
    await replace(shopSupergraph(GOODBYE));
    await logged('a new supergraph is served');
    shop.behaviour.catalogue = undefined;
    expect(await request(shop, '{ farewell }')).toEqual({ data: { farewell: 'goodbye' } });
    for (const goOn of going) goOn();
    expect(await compiled).toEqual({ data: { greeting: 'hello' } });
    expect(await unknown).toEqual({ data: { greeting: 'hello', again: 'hello' } });
  });

  test('fails no request of many while it changes to and fro', async () => {
    let done = false;
    const wrong: unknown[] = [];
    let answered = 0;
    const client = async (number: number) => {
      for (let count = 0; !done; count += 1) {
        const answer = await request(shop, `{ c${number}_${count % 7}: warehouses }`);
        answered += 1;
        if (JSON.stringify(answer.data) !== `{"c${number}_${count % 7}":["one"]}`) wrong.push(answer);
      }
    };
    const clients = Promise.all(Array.from({ length: 6 }, (_, number) => client(number)));
    for (const greetings of [GOODBYE, HELLO, GOODBYE]) {
      await replace(shopSupergraph(greetings));
      await logged('a new supergraph is served');
      log.length = 0;
    }
    done = true;
    await clients;
    expect([wrong, answered > 20]).toEqual([[], true]);
  });

  test('is checked in steps, with time for requests between them', async () => {
    let turns = 0;
    const counting = setInterval(() => (turns += 1), 1);
    await checkWhileServing(shopSupergraph(GOODBYE));
    clearInterval(counting);
    expect(turns).toBeGreaterThanOrEqual(3);
  });

  test('is left out where a newer one comes while it is checked', async () => {
    changed(shopSupergraph('first: String'));
    changed(shopSupergraph('second: String'));
    changed(shopSupergraph(GOODBYE));
    await logged('a new supergraph is served');
    expect(await request(shop, '{ farewell }')).toEqual({ data: { farewell: 'goodbye' } });
    expect(log.filter((line) => line.includes('supergraph'))).toHaveLength(1);
    changed(shopSupergraph(HELLO));
  });

  test.each([
    ['is no schema', 'type Query {', 'a new supergraph was refused'],
    ['is no supergraph', 'type Query { greeting: String }', 'a new supergraph was refused'],
  ])('is refused where it %s, and the one before stays', async (_, text, message) => {
    await replace(text);
    await logged(message);
    expect(await request(shop, '{ greeting }')).toEqual({ data: { greeting: 'hello' } });
    expect(await request(shop, '{ greeting new: greeting }')).toEqual({ data: { greeting: 'hello', new: 'hello' } });
  });

  test('is refused with the reason where it composes but would be answered wrong', async () => {
    await replace(stockSupergraph(selfRequiring()));
    await logged('a new supergraph was refused');
    expect(log.join()).toContain('[parts] Part: expected @key to name only fields without @requires, but got');
    expect(await request(shop, '{ greeting }')).toEqual({ data: { greeting: 'hello' } });
  });

  test('ends a start over HTTP with the same reason', async () => {
    await replace(stockSupergraph(selfRequiring()));
    const start = openOverHttp({ parts: 'http://127.0.0.1:1/', makers: 'http://127.0.0.1:1/' }, { supergraphFile: file });
    await expect(start).rejects.toThrow(StartError);
    await expect(start).rejects.toThrow(
      /^The supergraph cannot be served; check SUPERGRAPH_FILE \(its subgraphs would be answered wrong:\n {2}\[parts\] Part: expected @key to name only fields without @requires/,
    );
  });

  test('stays where its file goes away', async () => {
    await rm(file);
    await logged('ENOENT');
    expect(await request(shop, '{ greeting }')).toEqual({ data: { greeting: 'hello' } });
  });
});
