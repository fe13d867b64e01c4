import { readdir, readFile } from 'node:fs/promises';

/** A release of the schema, as `npm run schema -- --release` writes it to gateway/releases/<version>.json; parts are told by their coordinates ("Task.end"). */
export interface Release {
  /** Such as 1.0. */
  version: string;
  /** The day it was released, YYYY-MM-DD, in Copenhagen. */
  date: string;
  /** The SHA-256 of the published schema. */
  schema: string;
  added: readonly string[];
  deprecated: readonly { path: string; successor?: string; goesOn: string }[];
  removed: readonly { path: string; migration: string }[];
  /** What is there and breaks clients all the same. */
  changed: readonly { path: string; message: string; migration: string }[];
  /** The parts that the public contract did not have. */
  internal: readonly string[];
}

const FOLDER = new URL('../../releases/', import.meta.url);

/** Every release, the newest first. */
export async function readReleases(folder: URL = FOLDER): Promise<Release[]> {
  const names = await readdir(folder).catch(() => []);
  const files = names.filter((name) => name.endsWith('.json'));
  const releases = await Promise.all(files.map(async (name) => JSON.parse(await readFile(new URL(name, folder), 'utf8')) as Release));
  return releases.sort((first, second) => compareVersions(second.version, first.version));
}

/** Negative where the first is older: 1.9 is older than 1.10. */
export function compareVersions(first: string, second: string): number {
  const [older, newer] = [first, second].map((version) => version.split('.').map(Number));
  return older!.map((number, index) => number - (newer![index] ?? 0)).find((difference) => difference !== 0) ?? 0;
}

/** The releases as clients of the public contract are told of them: without parts that it does not have, or did not have before. */
export function publicReleases(releases: readonly Release[]): Release[] {
  return releases.map((release, index) => {
    const hidden = [...release.internal, ...(releases[index + 1]?.internal ?? [])];
    const isPublic = (path: string) => !hidden.some((each) => path === each || path.startsWith(`${each}.`) || path.startsWith(`${each}(`));
    const shown = <T extends { path: string }>(changes: readonly T[]) => changes.filter(({ path }) => isPublic(path));
    return {
      ...release,
      added: release.added.filter(isPublic),
      deprecated: shown(release.deprecated),
      removed: shown(release.removed),
      changed: shown(release.changed),
      internal: [],
    };
  });
}
