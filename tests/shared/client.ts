import { readFile } from 'node:fs/promises';
import type { Shared } from './resources.ts';

/** What the suites of this run share: made when the first one asks, ended after the last. */
export async function shared<Name extends keyof Shared>(name: Name): Promise<Shared[Name]> {
  const address = process.env.SHARED_RESOURCES;
  if (!address) throw new Error('expected jest to have run tests/shared/global-setup.js; run it with the configuration of the root.');
  const response = await fetch(`${address}/${name}`);
  const body: unknown = await response.json();
  if (!response.ok) throw new Error(`"${name}" cannot be shared: ${(body as Error).message}`);
  return body as Shared[Name];
}

/** What a new PGlite that holds the portfolio begins with. */
export async function portfolioSnapshot(): Promise<Blob> {
  const { path } = await shared('snapshot');
  return new Blob([await readFile(path)]);
}
