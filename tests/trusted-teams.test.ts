import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { manifestOf, startGateway } from '@portfolio/gateway';
import { waitFor } from '@portfolio/testkit';
import { pino } from 'pino';
import { openPortfolio, ownOptions } from './gateways.js';
import { hubAt, type Hub } from './setups.js';

const REGIONS = 'query Regions { regions { id } }';
const SOLUTION = 'query One { solution(id: "sapa") { id } }';
const LATER = 'query Later { solution(id: "ky") { id } }';
const sha1 = (text: string) => createHash('sha1').update(text).digest('hex');

describe('documents of front-end teams', () => {
  const folder = mkdtempSync(join(tmpdir(), 'trusted-'));
  const lines: Record<string, unknown>[] = [];
  let hub: Hub;

  /** Replaces the file atomically, as a deployment does. */
  const put = (file: string, text: string) => {
    writeFileSync(join(folder, `${file}.new`), text);
    renameSync(join(folder, `${file}.new`), join(folder, file));
  };
  const options = ownOptions({ trustedDocuments: 'enforce', trustedDocumentsDir: folder });

  beforeAll(async () => {
    put('dashboard.json', JSON.stringify(manifestOf([REGIONS])));
    put('codegen app.json', JSON.stringify({ [sha1(SOLUTION)]: SOLUTION }));
    const logger = pino({ level: 'info' }, { write: (line: string) => void lines.push(JSON.parse(line) as Record<string, unknown>) });
    const gateway = await startGateway(await openPortfolio(), { ...options, logger });
    hub = hubAt(gateway.url, () => gateway.close());
  });

  afterAll(async () => {
    await hub?.close();
    rmSync(folder, { recursive: true });
  });

  const request = async (body: object, client?: string) => {
    const headers = { 'content-type': 'application/json', ...(client && { 'graphql-client-name': client }) };
    const response = await fetch(hub.url, { method: 'POST', headers, body: JSON.stringify(body) });
    const { data, errors } = (await response.json()) as { data?: unknown; errors?: { message: string; extensions: { code: string } }[] };
    return { status: response.status, data, code: errors?.[0]?.extensions.code };
  };
  const refused = { status: 400, data: undefined, code: 'OPERATION_NOT_TRUSTED' };

  test('are answered for their own team only', async () => {
    const answered = { status: 200, data: { regions: expect.any(Array) }, code: undefined };
    expect(await request({ query: REGIONS }, 'dashboard')).toEqual(answered);
    expect(await request({ documentId: manifestOf([REGIONS]).operations[0]!.id }, 'dashboard')).toEqual(answered);
    expect(await request({ query: REGIONS }, 'codegen app')).toEqual(refused);
    expect(await request({ query: REGIONS })).toEqual(refused);
  });

  test('are found by the ids of codegen and Relay', async () => {
    const answered = { status: 200, data: { solution: { id: 'sapa' } }, code: undefined };
    expect(await request({ documentId: sha1(SOLUTION) }, 'codegen app')).toEqual(answered);
    expect(await request({ extensions: { persistedQuery: { version: 1, sha256Hash: sha1(SOLUTION) } } }, 'codegen app')).toEqual(answered);
    expect(await request({ documentId: sha1(SOLUTION) }, 'dashboard')).toEqual(refused);
  });

  test('are reloaded while they are served; an invalid file changes nothing', async () => {
    put('dashboard.json', JSON.stringify(manifestOf([REGIONS, LATER])));
    await waitFor(async () => (await request({ query: LATER }, 'dashboard')).status === 200, 'the new manifest to be served');
    put('dashboard.json', '{"operations": 5');
    put('late team.json', JSON.stringify(manifestOf([SOLUTION])));
    await waitFor(async () => (await request({ query: SOLUTION }, 'late team')).status === 200, 'the new team to be served');
    await waitFor(() => lines.some(({ reason }) => String(reason).startsWith('dashboard.json: expected JSON')), 'the wrong file to be told');
    expect(await request({ query: LATER }, 'dashboard')).toMatchObject({ status: 200 });
  });

  test('that are not usable end the start with the reason', async () => {
    put('wrong.json', JSON.stringify({ [sha1('{ x }')]: 'query Other { regions { id } }' }));
    const topology = await openPortfolio();
    await expect(startGateway(topology, options)).rejects.toThrow(`check TRUSTED_DOCUMENTS_DIR: dashboard.json: expected JSON, but it cannot be parsed: `);
    await expect(startGateway(topology, options)).rejects.toThrow(`wrong.json: expected the id "${sha1('{ x }')}" to be the SHA-256, SHA-1 or MD5 of its text`);
    await expect(startGateway(topology, { ...options, trustedDocumentsDir: join(folder, 'none') })).rejects.toThrow('cannot be read (ENOENT)');
    await topology.close();
  });

  test('are written and checked by a command', () => {
    const script = fileURLToPath(new URL('../scripts/trusted-manifest.js', import.meta.url));
    const run = (...args: string[]) => {
      const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
        cwd: folder,
        encoding: 'utf8',
        env: { ...process.env, NODE_OPTIONS: '' },
      });
      return { status, said: stdout + stderr };
    };
    writeFileSync(join(folder, 'a.graphql'), 'query A { regions { ...Name } } query B { kkrGeographies { id } }');
    writeFileSync(join(folder, 'b.graphql'), 'fragment Name on Region { name }');
    expect(run('write', 'team.json', 'a.graphql', 'b.graphql')).toEqual({ status: 0, said: 'team.json: 2 operations, all answered\n' });
    expect(run('check', 'team.json')).toEqual({ status: 0, said: 'team.json: 2 operations, all answered\n' });
    writeFileSync(join(folder, 'old.json'), JSON.stringify(manifestOf(['query Old { regionen { id } }'])));
    expect(run('check', 'old.json')).toEqual({
      status: 1,
      said: 'old.json holds operations that are not answered:\n  Old: Cannot query field "regionen" on type "Query". Did you mean "region" or "regions"?\n',
    });
    expect(run('check')).toEqual({ status: 1, said: expect.stringMatching(/^usage: /) });
  });
});
