import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Migration } from '@mikro-orm/migrations';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openDatabase } from '../src/index.js';

class First extends Migration {
  up(): void {
    this.addSql('create table things.first (id int)');
  }
}

class Second extends Migration {
  up(): void {
    this.addSql('create table things.second (id int)');
  }
}

const FIRST = { name: 'Migration20260101', class: First };
const SECOND = { name: 'Migration20260202', class: Second };

describe('a data folder that this program cannot use', () => {
  let dataDir: string;
  let cluster: string;

  beforeAll(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'portfolio-data-'));
    cluster = join(dataDir, 'postgresql');
  });
  afterAll(() => rm(dataDir, { recursive: true, force: true }));

  test('a database that a newer program migrated is refused, and left as it is', async () => {
    const database = await openDatabase({ dataDir });
    await database.migrate({ schema: 'things', migrations: [FIRST, SECOND] });
    await expect(database.migrate({ schema: 'things', migrations: [FIRST] })).rejects.toThrow(
      'The schema "things" of the database was made by a newer program (migration Migration20260202); start that version or a newer one, or give this one another database.',
    );
    await database.migrate({ schema: 'things', migrations: [FIRST, SECOND] });
    expect(await database.read("select to_regclass('things.second')::text as name", [])).toEqual([{ name: 'things.second' }]);
    await database.close();
  });

  const MOVE = 'move the folder away: the next start makes a new one and loads the data.';

  test('refuses one of another PostgreSQL, naming both versions', async () => {
    await writeFile(join(cluster, 'PG_VERSION'), '16\n');
    await expect(openDatabase({ dataDir })).rejects.toThrow(
      `The data folder ${cluster} was made by PostgreSQL 16, but this program brings PostgreSQL 18; start the version of the program that made it, or ${MOVE}`,
    );
    await writeFile(join(cluster, 'PG_VERSION'), '18\n');
    await (await openDatabase({ dataDir })).close();
  });

  test.each(['pg_wal', 'PG_VERSION'])('refuses one without its %s, and creates nothing', async (file) => {
    await rm(join(cluster, file), { recursive: true });
    const before = await readdir(cluster, { recursive: true });
    const refused = openDatabase({ dataDir });
    await expect(refused).rejects.toThrow(`The data folder ${cluster} is damaged (`);
    await expect(refused).rejects.toThrow(`); put a copy of it back, or ${MOVE}`);
    expect((await readdir(cluster, { recursive: true })).filter((name) => name.startsWith('base'))).toEqual(before.filter((name) => name.startsWith('base')));
    expect(await readdir(dataDir)).toEqual(['postgresql']);
  });
});
