import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { chromium, type Browser, type Page } from 'playwright-core';

/** Debian's, which `npm test` installs. */
const EXECUTABLE = '/usr/bin/chromium';
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** WCAG 2.1 A and AA, and what axe advises beyond them. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'];

/** What is left at 400 % of a window of 1280 by 1024. */
export const ZOOMED = { width: 320, height: 256 };

export function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: EXECUTABLE, args: ['--no-sandbox'] });
}

/** A page, and what went on in it. */
export interface Watched {
  page: Page;
  /** What the console told of warnings and errors, and errors nobody caught. */
  complaints: string[];
  /** The addresses that were asked. */
  requests: URL[];
}

export async function openPage(browser: Browser, width: number): Promise<Watched> {
  const page = await browser.newPage({ viewport: { width, height: 900 }, locale: 'da-DK', timezoneId: 'Europe/Copenhagen' });
  page.setDefaultTimeout(120_000);
  const watched: Watched = { page, complaints: [], requests: [] };
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') watched.complaints.push(message.text());
  });
  page.on('pageerror', ({ message }) => watched.complaints.push(message));
  page.on('request', (request) => watched.requests.push(new URL(request.url())));
  return watched;
}

/** The faults of accessibility on a page, each with its first place. Only those leave the page: what axe passes is thousands of nodes. */
export async function faultsOf(page: Page): Promise<string[]> {
  if (!(await page.evaluate<boolean>('"axe" in window'))) await page.evaluate(axe);
  const options = JSON.stringify({ runOnly: RULES, resultTypes: ['violations'] });
  const faults = 'violations.map(({ id, nodes }) => id + ": " + nodes[0].html.slice(0, 200))';
  return page.evaluate<string[]>(`axe.run(document, ${options}).then(({ violations }) => ${faults})`);
}

/** How much wider the page is than its window. */
export function overflowOf(page: Page): Promise<number> {
  return page.evaluate<number>('document.documentElement.scrollWidth - document.documentElement.clientWidth');
}
