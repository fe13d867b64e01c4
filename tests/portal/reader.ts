import { waitFor } from '@portfolio/testkit';
import type { Locator, Page } from 'playwright-core';
import { openShared, type Hub } from '../setups.js';
import { openBrowser, openPage, type Watched } from './browser.js';

/** The day that the tests show, as a parameter of the address. */
export const DAY = 'dag=2025-11-21';

/** One who reads the portal of a hub, in one page, so that assets are fetched and compiled once. */
export interface Reader {
  hub: Hub;
  page: Page;
  watched: Watched;
  /** The address of a view on the day of the tests. */
  at(path: string): string;
  open(path: string, width?: number): Promise<void>;
  choice(name: string): Locator;
  /** Waits until so many are shown; not in the page, whose policy refuses the evaluation of texts. */
  rows(selector: string, enough: (shown: number) => boolean): Promise<unknown>;
  /** What the browser keeps, and what has been watched. */
  forget(): Promise<void>;
  close(): Promise<unknown>;
}

/** By default of the hub that suites share; it is closed with the reader. */
export async function openReader(opening: Promise<Hub> = openShared()): Promise<Reader> {
  const [hub, browser] = await Promise.all([opening, openBrowser()]);
  const watched = await openPage(browser, 1440);
  const { page } = watched;
  const at = (path: string) => new URL(`${path}${path.includes('?') ? '&' : '?'}${DAY}`, hub.url).href;
  return {
    hub,
    page,
    watched,
    at,
    async open(path, width = 1440) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(at(path));
      await page.locator('h1').waitFor();
    },
    choice: (name) => page.getByRole('combobox', { name, exact: true }),
    rows: (selector, enough) => waitFor(async () => enough(await page.locator(selector).count()), `rows of ${selector}`),
    async forget() {
      await page.unrouteAll();
      await page.evaluate('localStorage.clear()');
      watched.complaints.length = 0;
      watched.requests.length = 0;
    },
    close: () => Promise.all([browser.close(), hub.close()]),
  };
}
