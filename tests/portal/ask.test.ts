import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { waitFor } from '@portfolio/testkit';
import type { Page } from 'playwright-core';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { faultsOf, overflowOf, ZOOMED } from './browser.js';
import { EVERYWHERE, walkByTab } from './keys.js';
import { openReader, type Reader } from './reader.js';

const QUESTIONS = parse(readFileSync(new URL('../../packages/portal/src/views/ask/questions.yaml', import.meta.url), 'utf8')) as {
  slug: string;
  da: [title: string, more: string, words: string];
}[];

describe('the ready questions in a browser', () => {
  let reader: Reader;
  let page: Page;
  let open: Reader['open'];
  let rows: Reader['rows'];
  const list = () => page.locator('.ask-list nav a');
  const table = (name: string) => page.getByRole('table', { name, exact: true });
  const texts = (cells: string[]) => cells.map((text) => text.replaceAll(/\s+/g, ' ').trim());

  beforeAll(async () => {
    reader = await openReader();
    ({ page, open, rows } = reader);
  });

  afterEach(() => reader.forget());

  afterAll(() => reader?.close());

  test('are found by words of the domain, which stand in the address', async () => {
    await open('/spoerg');
    expect([await page.title(), await list().count()]).toEqual(['Spørg – Porteføljen', 40]);
    const found = async (text: string, count: number) => {
      await page.getByLabel('Find et spørgsmål').fill(text);
      await rows('.ask-list nav a', (shown) => shown === count);
      expect(new URL(page.url()).searchParams.get('find')).toBe(text);
      return list().allInnerTexts();
    };
    expect(await found('frist', 14)).toEqual(
      expect.arrayContaining([
        'Hvilke aftaler har overskredet fristen?',
        'Hvilke aftaler har frist inden en bestemt dag?',
        'Hvad falder der af frister i en periode?',
      ]),
    );
    expect(await found('udbud', 6)).toEqual(
      expect.arrayContaining(['Hvornår udløber leverandørkontrakten, og hvad siger aftaleteksten?', 'Hvilke løsninger afhænger af det, der er i genudbud?']),
    );
    expect(await found('databehandleraftale', 16)).toEqual(expect.arrayContaining(['Hvor mange aftaler er der af hver type?']));
    await page.getByLabel('Find et spørgsmål').fill('xyzzy');
    await page.getByText('Ingen spørgsmål om »xyzzy«. Prøv et kortere ord.').waitFor();
    expect([reader.watched.requests.filter(({ pathname }) => pathname === '/graphql').length, await faultsOf(page)]).toEqual([0, []]);
    expect(await page.getByRole('link', { name: 'Forespørgsel (GraphQL)', exact: true }).getAttribute('href')).toBe('/spoerg/graphql');
  });

  test('each is answered when it is opened: by names, with headings, without what only programs read', async () => {
    await open('/spoerg/parathed');
    for (const { slug, da } of QUESTIONS) {
      await page.locator('.ask-list').getByRole('link', { name: da[0], exact: true }).click();
      await page.getByRole('heading', { level: 2, name: da[0], exact: true }).waitFor();
      await page.locator('.view[aria-busy="false"] .files').waitFor();
      const shown = await page.locator('.ask-question section, .ask-question .facts').count();
      const text = await page.locator('.ask-question').innerText();
      expect([slug, shown > 0, /\b[A-Z]{2,}_[A-Z_]+\b|\[object|undefined/.exec(text)?.[0], text.includes('findes ikke')]).toEqual([
        slug,
        true,
        undefined,
        false,
      ]);
    }
    expect(reader.watched.complaints).toEqual([]);
  });

  test('the answer is a table with names that lead to their views, with sources, and as files', async () => {
    await open('/spoerg/overskredne-aftaler');
    expect(await page.title()).toBe('Hvilke aftaler har overskredet fristen? – Porteføljen');
    await page.getByRole('heading', { level: 3, name: 'Aftaler · 6' }).waitFor();
    expect(await table('Aftaler').locator('thead th').allInnerTexts()).toEqual(['Navn', 'Frist', 'Løsninger']);
    const first = table('Aftaler').locator('tbody tr').first();
    expect(texts(await first.locator('td').allInnerTexts())[0]).toBe('231 dage siden');
    await first.getByRole('link', { name: 'Kilde 1' }).first().waitFor();
    expect(await page.locator('.sources li').count()).toBeGreaterThan(1);
    const files = page.locator('.files a');
    expect(await files.allInnerTexts()).toEqual(['Hent Excel', 'Hent CSV', 'Hent JSON-LD']);
    const addresses = await files.evaluateAll((links: { href: string }[]) => links.map(({ href }) => href));
    const answers = await Promise.all(addresses.map((address) => page.request.get(address)));
    expect(answers.map((answer) => [answer.status(), answer.headers()['content-type']?.split(';')[0]])).toEqual([
      [200, 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
      [200, 'text/csv'],
      [200, 'application/ld+json'],
    ]);
    expect((await answers[1]!.text()).trim().split('\r\n').length).toBe(7);
    await first.locator('th').getByRole('link').first().click();
    await page.getByText('Om aftalen').first().waitFor();
    expect(new URL(page.url()).pathname).toMatch(/^\/aftaler\//);
  });

  test('what can be counted is drawn as bars to one scale, with the figures, by a choice that stands in the address', async () => {
    await open('/spoerg/underskrifter-pr-kkr');
    await page.getByRole('link', { name: 'Diagram', exact: true }).click();
    await page.waitForURL(/vis=diagram/);
    const bars = table('KKR-geografier').locator('tbody tr');
    await rows('.figures-table tbody tr', (shown) => shown === 5);
    expect(texts(await table('KKR-geografier').locator('thead th').allInnerTexts())).toEqual(['KKR-geografier', 'Underskrevet']);
    expect(await bars.locator('td:last-child').allInnerTexts()).toEqual(['3', '4', '2', '3', '3']);
    const widths = await bars
      .locator('rect')
      .evaluateAll((shapes: { getAttribute(name: string): string | null }[]) => shapes.map((shape) => Number(shape.getAttribute('width'))));
    expect(widths.map((width) => Math.round((width / widths[1]!) * 4))).toEqual([3, 4, 2, 3, 3]);
    expect(await faultsOf(page)).toEqual([]);
    await open('/spoerg/antal-aftaler?vis=diagram');
    await rows('.figures-table .bar-signed', (shown) => shown > 1);
    await open('/spoerg/overskredne-aftaler');
    await page.getByRole('heading', { level: 3, name: 'Aftaler · 6' }).waitFor();
    expect(await page.getByRole('link', { name: 'Diagram', exact: true }).count()).toBe(0);
  });

  test('another value is chosen in the form, by keys too, and stands in the address, which asks when it is opened; what cannot be read is said', async () => {
    await open('/spoerg/kommunens-roller');
    await page.getByRole('heading', { level: 3, name: 'Kommune: Struer' }).waitFor();
    const municipality = page.getByRole('combobox', { name: 'Kommune', exact: true });
    await rows('.combobox-list', (shown) => shown > 0);
    await municipality.fill('xyzzy');
    await page.getByText('Intet svarer til det skrevne.').waitFor();
    await page.keyboard.press('Escape');
    expect(await municipality.inputValue()).toBe('Struer');
    await municipality.fill('aeroe');
    await page.getByRole('option', { name: 'Ærø', selected: true }).waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await municipality.fill('ros');
    await page.getByRole('option', { name: 'Roskilde' }).waitFor();
    await page.keyboard.press('Enter');
    expect([await municipality.inputValue(), await municipality.getAttribute('aria-expanded')]).toEqual(['Roskilde', 'false']);
    await page.keyboard.press('Enter');
    await page.waitForURL(/kommune=265/);
    await page.getByRole('heading', { level: 3, name: 'Kommune: Roskilde' }).waitFor();
    await page.reload();
    await page.getByRole('heading', { level: 3, name: 'Kommune: Roskilde' }).waitFor();
    expect(texts(await page.locator('.ask-question .facts > div').first().allInnerTexts())).toEqual([
      'Underskrift Roskilde: Tilslutningsaftale: K-aftalen for datastandard service1 Status: Mangler',
    ]);
    await waitFor(async () => (await municipality.inputValue()) === 'Roskilde', 'the name of what the address says');
    await open('/spoerg/aftaler-med-frist?til=2025-09-30');
    await page.getByRole('heading', { level: 3, name: 'Aftaler · 5' }).waitFor();
    await page.getByRole('textbox', { name: 'Til', exact: true }).fill('31.2.2026');
    await page.keyboard.press('Enter');
    await page.getByText('Dagen kan ikke læses.').waitFor();
    await page.getByRole('textbox', { name: 'Til', exact: true }).fill('31.12.2025');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 3, name: 'Aftaler · 10' }).waitFor();
    expect([new URL(page.url()).searchParams.get('til'), await faultsOf(page)]).toEqual(['2025-12-31', []]);
  });

  test('Enter that chooses and Enter that asks may come at once, on a slow machine', async () => {
    await open('/spoerg/kommunens-roller');
    await page.getByRole('heading', { level: 3, name: 'Kommune: Struer' }).waitFor();
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: 8 });
    await page.getByRole('combobox', { name: 'Kommune', exact: true }).fill('ros');
    await page.getByRole('option', { name: 'Roskilde' }).waitFor();
    const enter = { key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 13 };
    const keys = ['keyDown', 'keyUp', 'keyDown', 'keyUp'] as const;
    await Promise.all(keys.map((type) => session.send('Input.dispatchKeyEvent', { type, ...enter, ...(type === 'keyDown' && { text: '\r' }) })));
    await page.waitForURL(/kommune=265/);
    await session.detach();
  });

  test.each(['/spoerg', '/spoerg/overskredne-aftaler', '/spoerg/nedbrud', '/spoerg/loesningers-historie', '/en/spoerg/kalender', '/tilgaengelighed'])(
    '%s is accessible, gone through by keys, and nothing is beside the window, wide, narrow and at 400 %%',
    async (path) => {
      await open(path);
      if (!/spoerg$|gaengelighed$/.test(path)) await page.locator('.view[aria-busy="false"] .files').waitFor();
      for (const width of [1440, 390]) {
        await page.setViewportSize({ width, height: 900 });
        expect([width, await faultsOf(page), await overflowOf(page)]).toEqual([width, [], 0]);
      }
      await page.setViewportSize(ZOOMED);
      const session = await page.context().newCDPSession(page);
      expect(await walkByTab(page, session)).toMatchObject(EVERYWHERE);
      expect([await overflowOf(page), reader.watched.complaints]).toEqual([0, []]);
    },
  );

  test('one is kept in this browser with its values, under a name of the reader’s, and forgotten again', async () => {
    await open('/spoerg/kommunens-roller?kommune=265');
    await page.getByRole('textbox', { name: 'Navn i mine spørgsmål' }).fill('Vores roller');
    await page.keyboard.press('Enter');
    await page.getByText('»Vores roller« er gemt i denne browser.').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await open('/spoerg');
    await page.getByRole('heading', { level: 2, name: 'Mine spørgsmål (1)' }).waitFor();
    await page.getByRole('link', { name: 'Vores roller' }).click();
    await page.getByRole('heading', { level: 3, name: 'Kommune: Roskilde' }).waitFor();
    expect(Object.fromEntries(new URL(page.url()).searchParams)).toEqual({ kommune: '265', aftale: 'k-aftale-datastandard', dag: '2025-11-21' });
    await page.getByRole('button', { name: 'Fjern »Vores roller«' }).click();
    await page.getByRole('link', { name: 'Vores roller' }).waitFor({ state: 'detached' });
    expect(await page.getByText('Mine spørgsmål (').count()).toBe(0);
  });

  test('what is not there, and a part that fails, are told in words', async () => {
    await open('/spoerg/findes-ikke');
    await page.getByText('Der er intet spørgsmål med navnet »findes-ikke« i adressen.').waitFor();
    await open('/spoerg/genudbud?loesning=findes-ikke');
    await page.getByText('Det, der spørges om, findes ikke.').waitFor();
    await page.route('**/graphql?*', async (route) => {
      const response = await route.fetch();
      const answer = (await response.json()) as { data: Record<string, unknown>; errors?: unknown };
      if ('followUps' in answer.data) {
        answer.data.followUps = null;
        answer.errors = [{ message: 'klik is down', extensions: { code: 'SUBGRAPH_UNAVAILABLE', subgraph: 'klik' } }];
      }
      await route.fulfill({ response, json: answer });
    });
    await open('/spoerg/kalender');
    await page.getByText('Resten vises som normalt.').waitFor();
    await page.getByText('Opfølgninger kan ikke hentes lige nu.').waitFor();
    await page.getByRole('heading', { level: 3, name: /^KLIK-opgaver · / }).waitFor();
    expect(await faultsOf(page)).toEqual([]);
  });
});
