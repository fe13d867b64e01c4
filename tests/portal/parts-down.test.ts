import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { publishedSchema, startGateway, SUBGRAPHS, type Topology } from '@portfolio/gateway';
import { buildSchema } from 'graphql';
import type { Browser, Page } from 'playwright-core';
import { withoutSubgraph, type Complete, type World } from '../failing/failing.js';
import { Owners } from '../failing/owners.js';
import { withFailing, type Failure } from '../failing/sources.js';
import { openPortfolio, ownOptions } from '../gateways.js';
import { openShared } from '../setups.js';
import { openBrowser, openPage, type Watched } from './browser.js';
import { DAY } from './reader.js';
import { VIEWS } from './views.js';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const supergraph = read('gateway/supergraph.graphql');
const world: World = { schema: buildSchema(publishedSchema(supergraph)), owners: new Owners(supergraph) };
const { operations } = JSON.parse(read('gateway/clients/portal.json')) as { operations: { id: string; name: string; body: string }[] };
const words = JSON.parse(read('packages/portal/messages/da.json')) as Record<string, string>;

/** Asks nothing. */
const EMPTY = '/tilgaengelighed';

/** A view as it is when nothing fails: what it was answered, and what it says. */
interface Whole extends Complete {
  texts: string[];
}

describe('a subgraph that is down costs each view its own part, and the view says so', () => {
  let topology: Topology;
  let gateway: { url: string; close(): Promise<void> };
  let browser: Browser;
  let watched: Watched;
  let page: Page;
  let failing: { name: string; how: Failure } | undefined;
  const whole = new Map<string, Whole>();

  /** Goes to an address as links do; the page is loaded once, so that scripts are. */
  const goTo = (path: string) =>
    page.evaluate(`(() => {
      history.pushState(null, '', ${JSON.stringify(`${path}${path.includes('?') ? '&' : '?'}${DAY}`)});
      dispatchEvent(new PopStateEvent('popstate'));
    })()`);
  /** The texts of a view, opened from one that asks nothing, so that what is there afterwards is its own. */
  const show = async (path: string) => {
    await goTo(EMPTY);
    await page.locator('.prose').waitFor();
    await goTo(path);
    await page.locator('.view:not(.prose):not(.loading):not([aria-busy="true"])').waitFor();
    return textOf();
  };
  /** The texts of the view, each as it stands in the page, what is folded too. */
  const textOf = () =>
    page.evaluate<string[]>(`(() => {
      const walk = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
      const texts = [];
      while (walk.nextNode()) texts.push(walk.currentNode.data.replaceAll(/\\s+/g, ' ').trim());
      return texts.filter(Boolean);
    })()`);

  beforeAll(async () => {
    // The portal is built for the programs of the run.
    const built = openShared();
    topology = await openPortfolio();
    gateway = await startGateway(
      withFailing(topology, () => failing),
      ownOptions(),
    );
    browser = await openBrowser();
    watched = await openPage(browser, 1440);
    ({ page } = watched);
    await built;
    await page.goto(new URL(EMPTY, gateway.url).href);
    for (const path of [...VIEWS.map((view) => view.path), '/loesninger/valg']) {
      const answered = page.waitForResponse((response) => new URL(response.url()).pathname === '/graphql');
      const [response, texts] = await Promise.all([answered, show(path)]);
      const parameters = new URL(response.url()).searchParams;
      const { persistedQuery } = JSON.parse(parameters.get('extensions')!) as { persistedQuery: { sha256Hash: string } };
      const { data } = (await response.json()) as { data: Record<string, unknown> };
      const operation = operations.find(({ id }) => id === persistedQuery.sha256Hash)!;
      whole.set(path, {
        id: operation.name,
        operation: operation.body,
        variables: JSON.parse(parameters.get('variables')!) as Record<string, unknown>,
        data,
        texts,
      });
    }
  });

  afterAll(async () => {
    await browser?.close();
    await gateway?.close();
    await topology?.close();
  });

  test.each(SUBGRAPHS.map(({ name }) => name))('%s', async (name) => {
    failing = { name, how: 'that throws' };
    watched.complaints.length = 0;
    await page.goto(new URL(EMPTY, gateway.url).href);
    const affected: [path: string, view: Whole][] = [];
    for (const [path, view] of whole) {
      const left = withoutSubgraph(world, view, name);
      const texts = await show(path);
      if (left.failed.length === 0) {
        expect([path, texts]).toEqual([path, view.texts]);
        continue;
      }
      affected.push([path, view]);
      const word = words[`part_${name}`]!;
      const said = `${word.charAt(0).toUpperCase()}${word.slice(1)} kan ikke hentes lige nu.`;
      const lost = textsOf(view, left.data ?? {}).filter((text) => !texts.includes(text));
      expect([path, await page.locator('h1').count(), texts.indexOf(said), texts[texts.indexOf(said) + 1], lost]).toEqual([
        path,
        1,
        expect.any(Number),
        'Resten vises som normalt.',
        [],
      ]);
      // What could not be asked is not told to be nothing.
      expect([path, denials(texts).filter((text) => !view.texts.includes(text) || countOf(texts, text) > countOf(view.texts, text))]).toEqual([path, []]);
    }
    expect([affected.length > 0, watched.complaints]).toEqual([true, []]);
    // What was missing is not kept: once the subgraph answers, it is there, in the same page.
    failing = undefined;
    for (const [path, view] of affected.slice(0, 2)) {
      expect([path, await show(path)]).toEqual([path, view.texts]);
    }
  });
});

/** The texts of the complete answer that the view shows and that are left: none that something else of the answer says too, which may be what was shown. */
function textsOf({ data, texts }: Whole, left: Record<string, unknown>): string[] {
  const [before, after] = [stringsOf(data), stringsOf(left)];
  const shown = new Set(texts);
  return [...new Set(after)].filter((text) => shown.has(text) && countOf(after, text) === countOf(before, text));
}

function stringsOf(value: unknown): string[] {
  if (typeof value === 'string') return value.length > 3 ? [value.replaceAll(/\s+/g, ' ')] : [];
  if (typeof value !== 'object' || value === null) return [];
  // Labels of values are no statements: they are shown with what has the value.
  return Object.entries(value).flatMap(([key, each]) => (key === 'enumLabels' ? [] : stringsOf(each)));
}

const denials = (texts: readonly string[]) => [...new Set(texts.filter((text) => /(?<!\p{L})(ingen|intet|ikke oplyst|nævner)(?!\p{L})/iu.test(text)))];

const countOf = (texts: readonly string[], text: string) => texts.filter((each) => each === text).length;
