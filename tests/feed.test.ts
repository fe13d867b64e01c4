import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readConfiguration } from '@portfolio/config';
import { openDatabase, type Database } from '@portfolio/database';
import { SUBGRAPHS } from '@portfolio/gateway';
import { openSubgraph, serveSubgraph, type Change, type Changes, type FeedState, type Subgraph, type TypeCount } from '@portfolio/subgraph';
import { portfolioSnapshot } from '@portfolio/testkit';
import { shared } from './shared/client.ts';

const agreements = SUBGRAPHS.find(({ name }) => name === 'agreements')!;
const directory = SUBGRAPHS.find(({ name }) => name === 'directory')!;

/** A subgraph over a copy of its data files. */
async function copyOf(definition: Subgraph, folder: string): Promise<Subgraph> {
  await cp(definition.dataFolder, join(folder, 'data'), { recursive: true });
  return { ...definition, dataFolder: pathToFileURL(`${folder}/data/`) };
}

const told = ({ type, id, version, gone }: Change) => `${type} ${id} v${version}${gone ? ' gone' : ''}`;

describe.each([
  ['PGlite', async () => openDatabase({ snapshot: await portfolioSnapshot() })],
  ['PostgreSQL', async () => openDatabase({ url: (await shared('portfolio-database')).url })],
])('the feed of a subgraph on %s', (_kind, open) => {
  let folder: string;
  let copy: Subgraph;
  let database: Database;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'portfolio-feed-'));
    copy = await copyOf(agreements, folder);
    database = await open();
  });

  afterAll(async () => {
    await database?.close();
    await rm(folder, { recursive: true, force: true });
  });

  const changesAfter = async (sequence: number): Promise<Changes> => {
    const subgraph = await openSubgraph(copy, database);
    const changes = await subgraph.changes!(sequence);
    await subgraph.close();
    return changes;
  };

  test('tells just what a change of data files has changed, and nothing of a load that changes nothing', async () => {
    const { head, origin } = await changesAfter(0);
    expect(head).toBeGreaterThan(1_900);
    // the copy has no code beside it: what it is loaded by has changed, what it holds has not
    expect(await changesAfter(head)).toEqual({ head, origin, changes: [] });
    const [groups, signatures] = [join(folder, 'data/recipient-groups.yaml'), join(folder, 'data/signatures.yaml')];
    await writeFile(groups, (await readFile(groups, 'utf8')).replace('name: IT- og digitaliseringschefer', 'name: IT-chefer'));
    const text = await readFile(signatures, 'utf8');
    await writeFile(signatures, text.replace(/- id: k-aftale-datastandard\/101\n[^]*?\n\n/, ''));
    const after = await changesAfter(head);
    expect(after.changes.map(told)).toEqual(['RecipientGroup it-dig-chefer v2', 'Signature k-aftale-datastandard/101 v2']);
    expect(after.head).toBe(head + 2);
    await writeFile(signatures, text);
    expect((await changesAfter(after.head)).changes.map(told)).toEqual(['Signature k-aftale-datastandard/101 v3']);
  });
});

describe('the feed of a subgraph that is a server', () => {
  const served = async (definition: Subgraph, ask: (url: string) => Promise<void>) => {
    const { url } = await shared('portfolio-database');
    const server = await serveSubgraph(definition, readConfiguration({ PORT: '0', DATABASE_URL: url, DRAIN_DELAY_MS: '0' }));
    try {
      await ask(server.url.replace('/graphql', '/changes'));
    } finally {
      await server.close();
    }
  };

  test('is read page by page, and a mistaken place in it is told', () =>
    served(agreements, async (url) => {
      const get = async (search: string, method = 'GET') => {
        const response = await fetch(url + search, { method });
        return [response.status, await response.json()] as [number, Changes & { errors: { message: string; extensions: { code: string } }[] }];
      };
      const [status, first] = await get('?first=2');
      expect([status, first.changes.map(told)]).toEqual([200, ['Agreement k-aftale-datastandard v1', 'Agreement aula-dba v1']]);
      const [, second] = await get('?after=2&first=1');
      expect(second.changes.map(told)).toEqual(['Agreement bom-dba v1']);
      const [refused, { errors }] = await get('?after=-1');
      expect([refused, errors]).toEqual([
        400,
        [{ message: 'expected "after" to be a number from 0 to 9007199254740991, but got "-1"', extensions: { code: 'BAD_REQUEST' } }],
      ]);
      expect((await get('?first=1001'))[1].errors[0]!.message).toBe('expected "first" to be a number from 0 to 1000, but got "1001"');
      expect((await get('', 'POST'))[0]).toBe(405);
    }));

  test('tells beside it which rows there are, by type and by id', () =>
    served(agreements, async (url) => {
      const get = async <T>(path: string) => (await fetch(new URL(path, url))).json() as Promise<T>;
      const { head, origin } = await get<Changes>('changes?first=0');
      const state = await get<FeedState>('feed');
      expect(state).toEqual({ origin, head, loaded: expect.stringMatching(/^[0-9a-f]{64}$/) as unknown });
      const types = await get<TypeCount[]>('feed/types');
      expect(types).toContainEqual({ type: 'Signature', count: 1_862 });
      expect(types.reduce((sum, { count }) => sum + count, 0)).toBe(head);
      expect(await get('feed/ids?type=Signature&first=2')).toEqual(['aula-dba/101', 'aula-dba/147']);
      expect(await get('feed/ids?type=Signature&after=aula-dba/101&first=1')).toEqual(['aula-dba/147']);
      expect(await get('feed/ids?type=Nothing')).toEqual([]);
    }));

  test('is none where the subgraph keeps nothing', () =>
    served(directory, async (url) => {
      for (const path of ['changes', 'feed', 'feed/types', 'feed/ids']) expect((await fetch(new URL(path, url))).status).toBe(404);
    }));
});
