import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startPostgresql, type TestPostgresql } from '@portfolio/testkit';
import { openDatabase } from '../src/index.js';

describe('PGlite in a folder', () => {
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'portfolio-folder-'));
  });

  afterAll(() => rm(folder, { recursive: true, force: true }));

  test('a folder is held by one process, released on close, and taken over from a dead one', async () => {
    const lock = join(folder, 'in-use-by');
    await writeFile(lock, '1');
    await expect(openDatabase({ dataDir: folder })).rejects.toThrow(
      `The data folder ${folder} is in use by process 1; stop that process or set DATA_DIR to another folder.`,
    );
    await writeFile(lock, '999999999');
    const database = await openDatabase({ dataDir: folder });
    expect(await readFile(lock, 'utf8')).toBe(String(process.pid));
    await database.close();
    await expect(readFile(lock)).rejects.toThrow('ENOENT');
  });
});

describe('PostgreSQL', () => {
  let postgresql: TestPostgresql;

  beforeAll(async () => {
    postgresql = await startPostgresql();
  }, 60_000);

  afterAll(() => postgresql?.stop());

  test('it is described without its password', async () => {
    const url = postgresql.createDatabase('described').replace('portfolio@', 'portfolio:secret@');
    const database = await openDatabase({ url });
    expect(database.description).toMatch(/^PostgreSQL \d+\.\d+ at 127\.0\.0\.1:\d+\/described$/);
    await database.close();
  });

  test('a database that is not there is told in one sentence', async () => {
    const url = postgresql.createDatabase('there').replace('/there', '/not-there');
    await expect(openDatabase({ url })).rejects.toThrow(
      /^The database at 127\.0\.0\.1:\d+ cannot be reached; check DATABASE_URL \(database "not-there" does not exist\)\.$/,
    );
  });
});
