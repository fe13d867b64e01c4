import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { shared } from '../shared/client.js';
import { openReader } from './reader.js';

/** A view of each address, by the name of its picture. */
const PICTURES: Readonly<Record<string, string>> = {
  radar: '/',
  kort: '/kort?valgt=671',
  kommune: '/kommuner/671-struer',
  loesninger: '/loesninger',
  loesning: '/loesninger/sapa',
  nedbrud: '/loesninger/adgangsstyring-brugere/nedbrud',
  aftaler: '/aftaler',
  aftale: '/aftaler/k-aftale-datastandard',
  opgaver: '/opgaver',
  organisation: '/styring/organisation',
  aarshjul: '/styring/aarshjul',
  beslutningsveje: '/styring/beslutningsveje',
  organ: '/organer/kommunestyregruppe?moede=2026-03-12',
  kilder: '/kilder',
  kilde: '/kilder/programleder-2025?afsnit=aftaler-1',
  spoerg: '/spoerg/underskrifter-pr-kkr?vis=diagram',
  soeg: '/soeg?q=databehandleraftale%20sapa',
  tilgaengelighed: '/tilgaengelighed',
};
/** Set, the pictures are taken anew. */
const TAKE = process.env.PORTAL_PICTURES;
const SIZE = { width: 1280, height: 960 };
const QUALITY = 45;
const MOST_BYTES = 60_000;

const at = (path: string) => new URL(`../../${path}`, import.meta.url);
const fileOf = (name: string) => at(`docs/portal/${name}.webp`);

describe('pictures of the portal', () => {
  if (TAKE) {
    test('are taken', async () => {
      const { page, open, close } = await openReader();
      try {
        const session = await page.context().newCDPSession(page);
        mkdirSync(at('docs/portal/'), { recursive: true });
        for (const [name, path] of Object.entries(PICTURES)) {
          await open(path);
          await page.setViewportSize(SIZE);
          await page.locator('.view:not(.loading):not([aria-busy="true"])').waitFor();
          await page.evaluate('document.fonts.ready.then(() => undefined)');
          const { data } = await session.send('Page.captureScreenshot', { format: 'webp', quality: QUALITY });
          writeFileSync(fileOf(name), Buffer.from(data, 'base64'));
          if (TAKE !== 'on') await page.screenshot({ path: `${TAKE}/${name}.png` });
        }
      } finally {
        await close();
      }
    });
  }

  test('there is one of each view, small, and shown', async () => {
    // With the portal, which is built for the programs of the run, are its addresses.
    await shared('hub-in-process-on-pglite');
    const addresses = JSON.parse(readFileSync(at('packages/portal/dist/site/addresses.json'), 'utf8')) as string[];
    const paths = Object.values(PICTURES).map((path) => path.split('?')[0]!);
    const isShown = (address: string) =>
      paths.some((path) => new RegExp(`^${address.replace(/\/:\w+\?/g, '(/[^/]+)?').replace(/:\w+/g, '[^/]+')}$`).test(path));
    expect(addresses.filter((address) => !/^\/en(\/|$)/.test(address) && !isShown(address))).toEqual([]);
    const text = readFileSync(at('docs/portal.md'), 'utf8');
    for (const name of Object.keys(PICTURES)) {
      const size = existsSync(fileOf(name)) ? statSync(fileOf(name)).size : 0;
      expect([name, size > 0 && size < MOST_BYTES, text.includes(`](portal/${name}.webp)`)]).toEqual([name, true, true]);
    }
  });
});
