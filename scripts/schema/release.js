import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { compareVersions, readReleases } from '@portfolio/gateway';
import {
  breakingChanges,
  coordinatesOf,
  migrationFaults,
  noticeFaults,
  readAccepted,
  releaseChanges,
  removalFaults,
  shapeFaults,
} from '@portfolio/schema-checks';
import { buildSchema } from 'graphql';
import { parse } from 'yaml';

const RELEASED = 'gateway/released.graphql';
const ACCEPTED = 'gateway/breaking-changes.yaml';
const FOLDER = 'gateway/releases';

/**
 * Makes a schema the released one: writes it and what it changes, and empties the list of accepted breaks, which are part of it. Writes nothing where there are
 * faults: breaks that nobody reviewed, removals before their day or of unknown usage, deprecations told too late.
 * @param {{ root: string, version: string, published: string, publicSchema: string, usageGiven: boolean, date?: string }} options date: the day of the release, default today
 */
export async function release({ root, version, published, publicSchema, usageGiven, date = today() }) {
  const [releasedText, acceptedText] = await Promise.all([RELEASED, ACCEPTED].map((path) => readFile(join(root, path), 'utf8')));
  const [released, present] = [releasedText, published].map((text) => buildSchema(text));
  const accepted = readAccepted(parse(acceptedText));
  const releases = await releasesIn(root);
  const changes = await releaseChanges({ released, present, publicSchema: buildSchema(publicSchema), accepted });
  const [before, now] = [released, present].map((schema) => coordinatesOf(schema));
  const faults = [
    ...versionFaults(version, releases),
    ...(await breakingChanges(released, present, accepted)).unlisted,
    ...(await migrationFaults({ released, present, accepted })),
    ...(await shapeFaults({ released, present, accepted }, releases)),
    ...removalFaults(before, now, releases, date),
    ...noticeFaults(before, now, date),
    ...(releases.length > 0 && changes.removed.length > 0 && !usageGiven ? ['expected --usage beside --release, since parts of the schema are removed'] : []),
  ];
  const path = `${FOLDER}/${version}.json`;
  if (faults.length > 0) return { faults, path };
  await mkdir(join(root, FOLDER), { recursive: true });
  const file = { version, date, schema: createHash('sha256').update(published).digest('hex'), ...changes };
  await writeFile(join(root, path), `${JSON.stringify(file, null, 2)}\n`);
  await writeFile(join(root, RELEASED), published);
  const comment = acceptedText.match(/^(#.*\n)*/)[0];
  await writeFile(join(root, ACCEPTED), `${comment}[]\n`);
  return { faults, path };
}

/** The releases of a project, the newest first. */
export function releasesIn(root) {
  return readReleases(pathToFileURL(join(root, FOLDER, '/')));
}

/** The day in Copenhagen, YYYY-MM-DD. */
export function today() {
  return new Intl.DateTimeFormat('sv', { timeZone: 'Europe/Copenhagen' }).format(new Date());
}

function versionFaults(version, [last]) {
  if (!/^\d+\.\d+$/.test(version)) return [`expected a version such as 1.1, but got "${version}"`];
  if (last && compareVersions(version, last.version) <= 0) return [`expected a version after ${last.version}, but got "${version}"`];
  return [];
}
