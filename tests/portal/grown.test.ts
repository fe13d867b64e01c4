import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { generate } from '../bench/database/generate.ts';
import { openHere } from '../gateways.js';
import type { Hub } from '../setups.js';
import { shared } from '../shared/client.js';
import { overflowOf, ZOOMED } from './browser.js';
import { openReader, type Reader } from './reader.js';
import { VIEWS } from './views.js';

/** How many times the portfolio: `PORTAL_SCALE=64 npm test -- tests/portal/grown` for more. */
const SCALE = Number(process.env.PORTAL_SCALE ?? 16);

describe(`the portal with ${SCALE} times the data`, () => {
  let reader: Reader;

  beforeAll(async () => {
    reader = await openReader(openGrown());
  });

  afterEach(() => reader.forget());
  afterAll(() => reader?.close());

  const searches = [{ path: '/soeg?q=databehandleraftale', da: 'Søgning: databehandleraftale' }];
  test.each([...VIEWS, ...searches])('$path is shown whole, with nothing beside the window', async ({ path, da }) => {
    const { page, watched, open } = reader;
    await open(path);
    await page.locator('.view[aria-busy="false"]').waitFor();
    const shown = [await page.locator('h1').innerText(), await page.getByText('kan ikke hentes lige nu').count(), await overflowOf(page)];
    await page.setViewportSize(ZOOMED);
    expect([...shown, await overflowOf(page), watched.complaints]).toEqual([da, 0, 0, 0, []]);
  });

  test('has so much of it', async () => {
    const { page, hub, open } = reader;
    const { data } = await hub.request('{ agreements(first: 0) { totalCount } klikTasks(first: 0) { totalCount } }');
    expect(data).toEqual({ agreements: { totalCount: 24 * SCALE }, klikTasks: { totalCount: 13 * SCALE } });
    await open('/aftaler');
    const [, all] = /af ([\d.]+) svarer/.exec(await page.getByText('svarer til valget').innerText())!;
    expect(Number(all!.replace('.', ''))).toBe(19 * SCALE);
  });
});

async function openGrown(): Promise<Hub> {
  const { url } = await shared('portfolio-database');
  const client = new pg.Client(url);
  await client.connect();
  await generate(client, SCALE).finally(() => client.end());
  return openHere(url);
}
