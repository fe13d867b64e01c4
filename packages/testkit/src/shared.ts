import { readFile } from 'node:fs/promises';

/** Where a resource that the suites of this run share can be reached; it is made when the first suite asks for it and ended after the last. */
export async function sharedResource(name: string): Promise<unknown> {
  const address = process.env.SHARED_RESOURCES;
  if (!address) throw new Error('expected jest to have run tests/shared/global-setup.js; run it with the configuration of the root.');
  const response = await fetch(`${address}/${name}`);
  const body: unknown = await response.json();
  if (!response.ok) throw new Error(`"${name}" cannot be shared: ${(body as Error).message}`);
  return body;
}

/** What a new PGlite that holds the portfolio begins with. */
export async function portfolioSnapshot(): Promise<Blob> {
  const { path } = (await sharedResource('snapshot')) as { path: string };
  return new Blob([await readFile(path)]);
}
