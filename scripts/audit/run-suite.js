import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { StartError } from '@portfolio/errors';
import { composeSupergraph, openOverHttp, startGateway } from '@portfolio/gateway';

/**
 * Runs one suite's cases over HTTP through a gateway with its default limits.
 * @param {string} audit the audit's URL
 * @param {string} id the suite's
 * @param {'composed' | 'loaded'} from our composition, or a file with the audit's
 * @returns {Promise<{ cases: number, refused?: string, failed: { query: string, expected: unknown, received: unknown }[] }>}
 */
export async function runSuite(audit, id, from) {
  const [subgraphs, cases] = await Promise.all([readJson(`${audit}/${id}/subgraphs`), readJson(`${audit}/${id}/tests`)]);
  const folder = await mkdtemp(join(tmpdir(), 'audit-'));
  try {
    const supergraphFile = join(folder, 'supergraph.graphql');
    await writeFile(
      supergraphFile,
      from === 'composed' ? composeSupergraph(subgraphs, { sharedTypesMayDiffer: true }).sdl : await read(`${audit}/${id}/supergraph`),
    );
    const urls = Object.fromEntries(subgraphs.map(({ name, url }) => [name, url]));
    const gateway = await startGateway(await openOverHttp(urls, { supergraphFile }), { host: '127.0.0.1', port: 0 });
    try {
      const failed = [];
      for (const each of cases) failed.push(...(await failureOf(gateway.url, each)));
      return { cases: cases.length, failed };
    } finally {
      await gateway.close();
    }
  } catch (error) {
    if (!(error instanceof StartError)) throw error;
    return { cases: cases.length, refused: error.message, failed: [] };
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Compares as the audit does: the data whole, of the errors whether there are any where the case says so. A server's failure passes in no case. */
async function failureOf(url, { query, expected }) {
  const headers = { accept: 'application/json', 'content-type': 'application/json' };
  const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify({ query }) });
  const received = JSON.parse(await response.text());
  const errors = received.errors ?? [];
  const { status } = response;
  const same = isDeepStrictEqual(received.data ?? null, expected.data ?? null) && (expected.errors === undefined || expected.errors === errors.length > 0);
  return same && status < 500 ? [] : [{ query, expected, received: { status, ...received } }];
}

async function read(url) {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} answers ${response.status}`);
  return response.text();
}

async function readJson(url) {
  return JSON.parse(await read(url));
}
