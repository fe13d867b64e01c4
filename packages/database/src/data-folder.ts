import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { StartError } from '@portfolio/errors';

/** Every cluster has it, with its PostgreSQL's major version. */
const VERSION_FILE = 'PG_VERSION';

/** Whether there is a cluster; throws a StartError where there is something else, which PGlite would write over. */
export function holdsCluster(folder: string): boolean {
  if (!existsSync(folder) || readdirSync(folder).length === 0) return false;
  if (existsSync(join(folder, VERSION_FILE))) return true;
  throw damaged(folder, `${VERSION_FILE} is missing`);
}

/** Why a cluster could not be opened, and what to do; `current` finds out which PostgreSQL this program brings. */
export async function reasonNotOpened(folder: string, error: unknown, current: () => Promise<string>): Promise<StartError> {
  const [made, bundled] = [readFileSync(join(folder, VERSION_FILE), 'utf8').trim(), await current()];
  if (made === bundled) return damaged(folder, error instanceof Error ? error.message : String(error));
  return new StartError(
    `The data folder ${folder} was made by PostgreSQL ${made}, but this program brings PostgreSQL ${bundled}; start the version of the program that made it, or ${MOVE_IT}`,
  );
}

const MOVE_IT = 'move the folder away: the next start makes a new one and loads the data.';

function damaged(folder: string, reason: string): StartError {
  return new StartError(`The data folder ${folder} is damaged (${reason}); put a copy of it back, or ${MOVE_IT}`);
}
