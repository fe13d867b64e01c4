import { mkdir, open, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { StartError } from '@portfolio/errors';

/** Holds a folder for this process: PGlite would let two processes open it and diverge. A dead holder's lock is taken over. */
export async function lockFolder(folder: string): Promise<() => Promise<void>> {
  await mkdir(folder, { recursive: true });
  const path = join(folder, 'in-use-by');
  for (let attempt = 0; attempt < 2; attempt += 1) {
    const handle = await open(path, 'wx').catch(ifExists);
    if (handle) {
      await handle.writeFile(String(process.pid));
      await handle.close();
      return () => rm(path, { force: true });
    }
    const holder = Number(await readFile(path, 'utf8').catch(() => ''));
    if (isAlive(holder)) {
      throw new StartError(`The data folder ${folder} is in use by process ${holder}; stop that process or set DATA_DIR to another folder.`);
    }
    await rm(path, { force: true });
  }
  throw new StartError(`The data folder ${folder} is being opened by another process; try again.`);
}

function ifExists(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'EEXIST') throw new StartError(`The data folder cannot be used: ${error.message}.`);
}

function isAlive(pid: number): boolean {
  if (!pid || pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
