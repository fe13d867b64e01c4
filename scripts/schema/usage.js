import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { coordinatesOf, readAccepted, readUsage, USAGE_QUERY, usageFaults } from '@portfolio/schema-checks';
import { StartError } from '@portfolio/errors';
import { buildSchema } from 'graphql';
import { parse } from 'yaml';

/** What is removed and was asked for by a client that has not been told, a line each; `source` is a file, the address of Prometheus, or that of a gateway's metrics. */
export async function stillAsked(root, present, source) {
  const [released, accepted] = await Promise.all(
    ['gateway/released.graphql', 'gateway/breaking-changes.yaml'].map((path) => readFile(join(root, path), 'utf8')),
  );
  return usageFaults(coordinatesOf(buildSchema(released)), coordinatesOf(present), readAccepted(parse(accepted)), readUsage(await textOf(source)));
}

async function textOf(source) {
  if (!/^https?:/.test(source)) {
    return readFile(source, 'utf8').catch((error) => {
      throw new StartError(`expected --usage to name a file or an address, but got "${source}" (${error.code})`);
    });
  }
  const url = new URL(source);
  if (url.pathname === '/' && url.search === '') url.pathname = '/api/v1/query';
  if (url.pathname.endsWith('/query') && !url.searchParams.has('query')) url.searchParams.set('query', USAGE_QUERY);
  const response = await fetch(url);
  if (!response.ok) throw new StartError(`expected ${url.origin}${url.pathname} to tell the usage of fields, but got status ${response.status}`);
  return response.text();
}
