import { link, mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { startProgram, waitFor } from '@portfolio/testkit';
import { lockFolder } from '../src/folder-lock.js';
import { thisHolder, type Holder } from '../src/holder.js';

const ELSEWHERE = { space: 'another boot pid:[1]', host: 'container-a', pid: 1 };
const DEAD = { started: '1', pid: process.pid };
const COMPILED = new URL('../dist/folder-lock.js', import.meta.url).href;

describe('the lock of a folder', () => {
  let folder: string;
  let path: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'portfolio-lock-'));
    path = join(folder, 'in-use-by');
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  const heldBy = (holder: Partial<Holder>) => writeFile(path, JSON.stringify({ ...thisHolder(), ...holder }));
  const refusal = (pid: number, host: string) =>
    `The data folder ${folder} is in use by process ${pid} of ${host}; stop that process or set DATA_DIR to another folder. If it is none of ours, remove ${path}.`;

  test('is released by its owner, and refused to all others meanwhile, those of the same process too', async () => {
    const release = await lockFolder(folder);
    await expect(lockFolder(folder)).rejects.toThrow(refusal(process.pid, hostname()));
    expect(JSON.parse(await readFile(path, 'utf8'))).toMatchObject({ pid: process.pid, host: hostname() });
    await release();
    expect(await readdir(folder)).toEqual([]);
  });

  test('a pid that is another process by now holds nothing', async () => {
    await heldBy(DEAD);
    await (
      await lockFolder(folder)
    )();
    expect(await readdir(folder)).toEqual([]);
  });

  test('a file that was cut off while it was written holds nothing', async () => {
    await writeFile(path, '{"token":"a');
    await (
      await lockFolder(folder)
    )();
  });

  test('a process of another container holds it while it shows that it lives', async () => {
    await heldBy(ELSEWHERE);
    const shows = setInterval(() => void utimes(path, new Date(), new Date()), 50);
    await expect(lockFolder(folder)).rejects.toThrow(refusal(1, 'container-a'));
    clearInterval(shows);
  });

  test('a process of another container that shows nothing has lost it', async () => {
    await heldBy(ELSEWHERE);
    await (
      await lockFolder(folder)
    )();
  });

  test("what an older program wrote, its pid alone, is that process's", async () => {
    await writeFile(path, '1');
    await expect(lockFolder(folder)).rejects.toThrow(refusal(1, hostname()));
    await writeFile(path, '999999999');
    await (
      await lockFolder(folder)
    )();
  });

  test("another's lock is not released, and its loss is noticed", async () => {
    let lost = '';
    const release = await lockFolder(folder, (name) => (lost = name));
    await rm(path);
    await heldBy(ELSEWHERE);
    await waitFor(() => lost === folder, 'the loss to be noticed');
    await release();
    expect(JSON.parse(await readFile(path, 'utf8'))).toMatchObject(ELSEWHERE);
  });

  test('of many that start at once over a dead one exactly one gets it', async () => {
    for (let round = 0; round < 20; round += 1) {
      await heldBy(DEAD);
      const taken = await Promise.allSettled(Array.from({ length: 20 }, () => lockFolder(folder)));
      const releases = taken.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
      expect(releases).toHaveLength(1);
      await releases[0]!();
    }
    expect(await readdir(folder)).toEqual([]);
  });

  test('of many processes exactly one gets it, though one died while it took it over', async () => {
    await heldBy(DEAD);
    const { createHash } = await import('node:crypto');
    const over = `${path}.over.${createHash('sha256')
      .update(await readFile(path, 'utf8'))
      .digest('hex')
      .slice(0, 16)}`;
    await link(path, over);
    const code = `import { lockFolder } from ${JSON.stringify(COMPILED)};
      await lockFolder(${JSON.stringify(folder)}).then(() => console.log('got it'), (error) => console.log(error.message));
      setInterval(() => undefined, 1_000);`;
    const all = Array.from({ length: 8 }, () => startProgram(process.execPath, ['--input-type=module', '-e', code], { environment: { NODE_OPTIONS: '' } }));
    try {
      await Promise.all(all.map((one) => one.printed(/got it|is in use by/)));
      expect(all.filter((one) => one.output().includes('got it'))).toHaveLength(1);
    } finally {
      await Promise.all(all.map((one) => one.end('SIGKILL')));
    }
  });
});
