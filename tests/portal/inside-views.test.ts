import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { faultsOf } from './browser.js';
import { openReader, type Reader } from './reader.js';

describe('what a reader does inside the views', () => {
  let reader: Reader;
  let page: Page;
  let open: Reader['open'];
  let choice: Reader['choice'];
  let rows: Reader['rows'];

  beforeAll(async () => {
    reader = await openReader();
    ({ page, open, choice, rows } = reader);
  });

  afterEach(() => reader.forget());

  afterAll(() => reader?.close());

  test('a source leads to its section of the document, whose facts unfold, a section at a time; one that it has not is said', async () => {
    await open('/aftaler/k-aftale-datastandard');
    await page.getByRole('link', { name: 'Kilde 1' }).first().focus();
    await page.locator('.cite-card').getByText('Åbn i Kilder').waitFor();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'KOMBIT-programledermøde, præsentation' }).waitFor();
    expect(new URL(page.url()).searchParams.get('afsnit')).toBe('aftaler-1');
    await page.locator('[aria-expanded="true"]').getByText('Overblik over tilslutnings- og databehandleraftaler (1 af 2)').waitFor();
    const facts = page.locator('.stated > li');
    const stated = (of: string, name: string) =>
      facts
        .filter({ hasText: of })
        .locator('dl > div', { hasText: new RegExp(`^${name}`) })
        .locator('dd');
    await rows('.stated > li', (shown) => shown === 5);
    expect([
      (await stated('Databehandleraftale: FBS', 'Udsendt').innerText()).trim(),
      (await stated('Databehandleraftale: FBS', 'Løsninger').innerText()).trim(),
      (await stated('Databehandleraftale: EESSI', 'Aftaletype').innerText()).trim(),
    ]).toEqual(['17.–23. nov. (»Sendt uge 47«)', 'Fælles Bibliotekssystem', 'Databehandleraftale']);
    await page.getByRole('link', { name: 'Næste 50' }).click();
    await page.getByRole('link', { name: 'Fra begyndelsen' }).waitFor();
    await page.locator('.section-line').getByRole('link', { name: 'Afrunding' }).click();
    await page.locator('[aria-expanded="true"]').getByText('Afrunding').waitFor();
    expect([await page.locator('[aria-expanded="true"]').count(), new URL(page.url()).searchParams.has('efter')]).toEqual([1, false]);
    await open('/kilder/programleder-2025?afsnit=findes-ikke');
    await page.getByText('Kilden har intet afsnit med navnet »findes-ikke«.').waitFor();
    await open('/kilder/findes-ikke');
    await page.getByText('Der er ingen kilde med navnet »findes-ikke« i adressen.').waitFor();
  });

  test('parts that fail are said at their place: the facts of a document, the solutions that a body steers', async () => {
    const fail = (subgraph: string, spoil: (data: Record<string, Record<string, unknown>>) => void) =>
      page.route('**/graphql?*', async (route) => {
        const response = await route.fetch();
        const answer = (await response.json()) as { data: Record<string, Record<string, unknown>>; errors?: unknown };
        spoil(answer.data);
        answer.errors = [{ message: `${subgraph} is down`, extensions: { code: 'SUBGRAPH_UNAVAILABLE', subgraph } }];
        await route.fulfill({ response, json: answer });
      });
    await fail('overview', ({ document }) => Object.assign(document!, { facts: null, section: null }));
    await open('/kilder/programleder-2025?afsnit=aftaler-1');
    await page.getByText('32 afsnit · ? oplysninger i Porteføljen').waitFor();
    expect(await page.getByText('Overblik kan ikke hentes lige nu.').count()).toBe(3);
    await page.unrouteAll();
    await fail('solutions', ({ body }) => {
      const { nodes } = body!.assignments as { nodes: { solution: unknown }[] };
      for (const node of nodes) node.solution = null;
    });
    await open('/organer/kommunestyregruppe');
    await page.getByRole('heading', { name: 'Styrer 12 løsninger' }).waitFor();
    expect([await page.getByText('Løsninger kan ikke hentes lige nu.').count(), await page.locator('.dot').count()]).toEqual([2, 11]);
    expect(await faultsOf(page)).toEqual([]);
  });

  test('tasks over time, as a board and as a table; spans are hatched, what is overdue reaches to the shown day, history is not overdue', async () => {
    await open('/opgaver');
    expect([
      await page
        .locator('.gantt-group')
        .evaluateAll((groups: { firstChild: { textContent: string } }[]) => groups.map(({ firstChild }) => firstChild.textContent.trim())),
      await page.locator('.gantt-over .gantt-label').allTextContents(),
      await page.locator('.gantt-late').count(),
      await page.locator('.gantt-span').count(),
      await page.locator('#uden-dato ~ ul .row-title').allInnerTexts(),
    ]).toEqual([['KLIK', 'VALG', 'FLIS', 'ADG', 'SAPA', 'BoB'], ['18 dage over'], 1, 14, ['Afdæk as-is og to-be\u00a02']]);
    await page.getByRole('img', { name: 'Indsend EAN-nummer til fakturering for VALG-løsningen: 27. okt. til 1. dec.' }).waitFor();
    await page.getByRole('link', { name: 'Tavle' }).click();
    const columns = () => page.locator('.board h3').allInnerTexts();
    await rows('.board-card', (shown) => shown === 13);
    expect(await columns()).toEqual(['Åbner senere · 7', 'Åben · 4', 'Overskredet · 1', 'Uden dato · 1']);
    await choice('Løsning').selectOption('Sagsoverblik/Partskontakt');
    await page.getByText('6 af 13 svarer til valget.').waitFor();
    await page.getByRole('link', { name: 'Tabel' }).click();
    await rows('.list-table tbody tr', (shown) => shown === 6);
    await open('/opgaver?slags=drejebog');
    await rows('.gantt-row', (shown) => shown === 27);
    expect([await page.locator('.gantt-over').count(), await page.locator('.gantt-day').count(), await page.locator('.gantt-ended').count()]).toEqual([
      0, 0, 26,
    ]);
    await open('/opgaver?slags=opfoelgning&vis=tavle');
    await rows('.board-card', (shown) => shown === 11);
    expect(await faultsOf(page)).toEqual([]);
  });

  test('tasks of a municipality, and of some weeks, which the arrow keys move', async () => {
    await open('/kommuner/671-struer');
    await page.getByRole('link', { name: 'Se over tid' }).click();
    await page.getByRole('heading', { level: 1, name: 'Opgaver' }).waitFor();
    await page.getByText('13 af 13 svarer til valget.').waitFor();
    expect([new URL(page.url()).searchParams.get('kommune'), await choice('Kommune').inputValue()]).toEqual(['671', '671']);
    await page.getByLabel('Fra', { exact: true }).fill('1.12.2025');
    await page.getByLabel('Til', { exact: true }).fill('7.12.2025');
    await page.keyboard.press('Enter');
    await page.waitForURL(/fra=2025-12-01&til=2025-12-07/);
    await page.getByText('9 af 13 svarer til valget.').waitFor();
    await page.getByRole('button', { name: 'En uge frem' }).focus();
    await page.keyboard.press('ArrowRight');
    await page.waitForURL(/fra=2025-12-08&til=2025-12-14/);
    await page.getByText('7 af 13 svarer til valget.').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('button', { name: 'Hele tiden' }).click();
    await page.getByText('13 af 13 svarer til valget.').waitFor();
    await open('/opgaver?kommune=999&fra=2025-02-31&til=x');
    await page.getByText('Der er ingen kommune med koden 999.').waitFor();
  });

  test('addresses that are old, wrong or in Danish letters are shown or told in words; steps back lead back, on a slow network too', async () => {
    await open('/aftaler?ukendt=1&vis=findes-ikke&dag=2025-02-31');
    expect(await page.locator('h1').innerText()).toBe('Aftaler');
    await open('/aftaler?type=FINDES_IKKE');
    await page.locator('.view:not(.loading)').waitFor();
    await open('/kommuner/492-ærø');
    expect(await page.locator('h1').innerText()).toBe('Ærø Kommune');
    await open('/soeg?q=ærø kommune');
    await page.locator('.hits').getByRole('link', { name: 'Ærø', exact: true }).waitFor();
    await open('/loesninger/%E5'.replace('%E5', 'å'));
    await page.getByText('Der er ingen løsning').waitFor();
    const session = await page.context().newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', { offline: false, latency: 300, downloadThroughput: 50_000, uploadThroughput: 50_000 });
    try {
      await open('/kort');
      // The second is asked for before the first has come.
      for (const name of ['Opgaver', 'Kilder']) await page.locator('#menu').getByRole('link', { name, exact: true }).click();
      await page.getByRole('heading', { level: 1, name: 'Kilder' }).waitFor();
      await page.goBack();
      await page.getByRole('heading', { level: 1, name: 'Opgaver' }).waitFor();
      await page.goBack();
      await page.getByRole('heading', { level: 1, name: 'Kort' }).waitFor();
      await page.goForward();
      await page.getByRole('heading', { level: 1, name: 'Opgaver' }).waitFor();
    } finally {
      await session.detach();
    }
    expect(await faultsOf(page)).toEqual([]);
  });

  test('governance: a model as a chart or an indented list, its year as a wheel or as lanes, the steps of a decision and what runs now', async () => {
    await open('/styring/organisation');
    const boxes = page.locator('.chart-box');
    expect([await boxes.count(), await page.locator('.chart-line-reports').count(), await page.locator('.beside li').count()]).toEqual([9, 4, 5]);
    await page.getByRole('link', { name: 'Kommunestyregruppe 11 pladser · 4 om året' }).waitFor();
    expect(await page.locator('.chart-box-steering .chart-name').allTextContents()).toEqual(['Kommunestyregruppe ']);
    await choice('Styringsmodel').selectOption('Governancemodel for K98-aftalen – under indførelse');
    await page.waitForURL(/model=k98/);
    await rows('.chart-box', (shown) => shown === 5);
    await page.setViewportSize({ width: 390, height: 900 });
    expect([await boxes.first().isVisible(), await page.locator('.chart-list ul ul ul ul').getByRole('link').allInnerTexts()]).toEqual([
      false,
      ['KOMBIT (niveau i K98-modellen)'],
    ]);
    await open('/styring/aarshjul');
    expect([await page.locator('.wheel-number').allTextContents(), await page.locator('.agendas h3').allInnerTexts()]).toEqual([
      ['1', '2', '3', '4'],
      ['Møde 1', 'Møde 2', 'Møde 3', 'Møde 4'],
    ]);
    await choice('Styringsmodel').selectOption('Governancemodel for K98-aftalen – under indførelse');
    await rows('.lane-item', (shown) => shown === 17);
    expect(await page.locator('.lane-item-unknown').count()).toBe(9);
    await choice('Styringsmodel').selectOption({ index: 0 });
    await page.getByText('kilderne nævner intet årshjul').waitFor();
    await open('/styring/beslutningsveje');
    expect([await page.locator('.step-empty h3').allInnerTexts(), await page.locator('.step').nth(2).getByRole('link').first().innerText()]).toEqual([
      ['Orienteres'],
      'Den kommunale styregruppe',
    ]);
    expect(await page.locator('.dated-path li').nth(1).innerText()).toBe('Vist dag: fredag den 21. november 2025');
    await choice('Løsning').selectOption('ADG');
    await page.waitForURL(/loesning=adgangsstyring-brugere/);
    await page.getByRole('heading', { name: 'Særlig indsats finansieret via buffetprisen af ADG' }).waitFor();
    expect(await faultsOf(page)).toEqual([]);
  });

  test('a body: its seats as dots and in words, what is due before a meeting on a chosen day, whether a member may be appointed again', async () => {
    await open('/loesninger/adgangsstyring-brugere');
    await page.getByRole('link', { name: 'Kommunestyregruppe', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Kommunestyregruppe' }).waitFor();
    expect([await page.locator('.dot').count(), await page.getByText('11 pladser').count()]).toEqual([11, 1]);
    const due = () => page.locator('.due-list strong').allInnerTexts();
    expect(await due()).toEqual(['4 uger før', '4 uger før', '2 uger før', 'På dagen']);
    await page.locator('#naeste-moede ~ span button').click();
    await page.getByLabel('Mødets dato').fill('12.3.2026');
    await page.keyboard.press('Enter');
    await page.waitForURL(/moede=2026-03-12/);
    await page.locator('.date-line').waitFor();
    expect(await due()).toEqual(['tors. 12. feb.', 'tors. 12. feb.', '26. feb. 2026', '12. mar. 2026']);
    await page.getByRole('button', { name: 'Kan et medlem genudpeges?' }).click();
    await page.getByLabel('Medlemmet sad til og med').fill('1.1.2025');
    await page.getByLabel('Ny periode fra').fill('x');
    await page.keyboard.press('Enter');
    await page.getByText('Dagen kan ikke læses.').waitFor();
    await page.getByLabel('Ny periode fra').fill('2.1.2026');
    await page.keyboard.press('Enter');
    await page.locator('.reappointment .chip-ok').waitFor();
    expect(new URL(page.url()).searchParams.get('moede')).toBe('2026-03-12');
    await page.getByLabel('Ny periode fra').fill('1.6.2025');
    await page.keyboard.press('Enter');
    await page.locator('.reappointment .chip-over').waitFor();
    expect(await page.getByText('Tidligst 2. januar 2026.').count()).toBe(1);
    expect(await faultsOf(page)).toEqual([]);
  });

  test('an outage: from solution to solution as a graph, or as lists with what each rests on; a message to pass on', async () => {
    await open('/loesninger/sapa');
    await page.getByRole('link', { name: 'Afhængigheder og nedbrud' }).click();
    await page.getByRole('heading', { level: 2, name: 'Afhængigheder og nedbrud' }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/loesninger/sapa/nedbrud');
    await page.locator('.outage-graph').getByRole('link', { name: 'ADG Adgangsstyring for brugere' }).click();
    await page.getByRole('heading', { level: 1, name: 'ADG – Adgangsstyring for brugere' }).waitFor();
    const boxes = (group: string) => page.locator(`.outage-${group} .chart-name`).allTextContents();
    expect([await boxes('needs'), await boxes('direct'), await boxes('possible'), await boxes('ancestors')]).toEqual([
      ['IdP/AD '],
      ['BBR ', 'DAR ', 'DUBU ', 'SAPA '],
      ['KSD ', 'KY '],
      ['STS ', 'FKI '],
    ]);
    expect(await Promise.all(['used', 'whole', 'part'].map((kind) => page.locator(`path.outage-edge-${kind}`).count()))).toEqual([5, 2, 2]);
    await page.goBack();
    await page.getByRole('heading', { level: 1, name: 'SAPA – Sagsoverblik/Partskontakt' }).waitFor();
    await open('/loesninger/sts/nedbrud?vis=liste');
    expect([await page.locator('.outage-graph').isVisible(), await page.getByRole('heading', { name: 'Rammes via andre (4)' }).isVisible()]).toEqual([
      false,
      true,
    ]);
    expect((await page.locator('#indirekte + ul li').first().innerText()).split('\n').at(-1)).toBe('via ADG');
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.getByRole('button', { name: 'Kopiér besked' }).click();
    await page.getByText('Beskeden er kopieret.').waitFor();
    expect((await page.evaluate<string>('navigator.clipboard.readText()')).split('\n').slice(0, 2)).toEqual([
      'STS – Støttesystemerne er nede (21. november 2025).',
      'Rammes direkte: KSD, KY, SAPA',
    ]);
    expect(await faultsOf(page)).toEqual([]);
  });
});
