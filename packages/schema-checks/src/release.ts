import type { GraphQLSchema } from 'graphql';
import { breaksOf, type AcceptedChange } from './breaking-changes.js';
import { coordinateOf, coordinatesOf, missingIn, pathOf, wholesOf } from './coordinates.js';
import { deprecationsOf, readDeprecation, type Deprecation } from './deprecations.js';

/** What a release changed for clients. Parts are told by their coordinates; of what came or went as a whole, the whole alone. */
export interface ReleaseChanges {
  added: string[];
  deprecated: Deprecation[];
  /** What is no longer there, each with what clients do about it. */
  removed: { path: string; migration: string }[];
  /** What is there and breaks clients all the same. */
  changed: { path: string; message: string; migration: string }[];
  /** The parts that the public contract does not have. */
  internal: string[];
}

export interface Released {
  /** What was released last. */
  released: GraphQLSchema;
  present: GraphQLSchema;
  /** The present public contract. */
  publicSchema: GraphQLSchema;
  accepted: readonly AcceptedChange[];
}

/** The difference of two releases; every break is among the accepted, or was deprecated, and has its migration from there. */
export async function releaseChanges({ released, present, publicSchema, accepted }: Released): Promise<ReleaseChanges> {
  const [before, now] = [coordinatesOf(released), coordinatesOf(present)];
  const removed = missingIn(before, now);
  const gone = new Set(removed);
  const isGone = (path: string) => [path, ...wholesOf(path)].some((each) => gone.has(each));
  const lines = linesOf(accepted);
  const deprecatedBefore = new Set(deprecationsOf(before).map(({ path }) => path));
  const successorOf = (path: string) => readDeprecation(path, before.get(path) ?? '')?.successor;
  const migrationOf = (path: string) => {
    const successor = successorOf(path);
    return lines.get(pathOf(path)) ?? (successor === undefined ? 'It has no successor.' : `Use \`${successor}\`.`);
  };
  const breaks = (await breaksOf(released, present)).filter(({ path }) => !isGone(coordinateOf(path)));
  return {
    added: missingIn(now, before),
    deprecated: deprecationsOf(now).filter(({ path }) => !deprecatedBefore.has(path)),
    removed: removed.map((path) => ({ path, migration: migrationOf(path) })),
    changed: breaks.map(({ path, message }) => ({ path: coordinateOf(path), message, migration: lines.get(path) ?? '' })),
    internal: missingIn(now, coordinatesOf(publicSchema)),
  };
}

/** The reviewed breaks that do not tell clients what to write instead: neither the review does, nor a deprecation that was released. */
export async function migrationFaults({ released, present, accepted }: Omit<Released, 'publicSchema'>): Promise<string[]> {
  const before = coordinatesOf(released);
  const lines = linesOf(accepted);
  const reviewed = new Set(accepted.map(({ path }) => path));
  const paths = new Set((await breaksOf(released, present)).map(({ path }) => path));
  return [...paths]
    .filter((path) => reviewed.has(path) && !lines.has(path) && !readDeprecation(path, before.get(coordinateOf(path)) ?? ''))
    .map((path) => `${path}: expected a migration, what clients write instead, since no deprecation told it`);
}

/**
 * The reviewed breaks of what stays: a released name keeps its shape and its meaning, and another has a name of its own. Where that cannot be, the review names
 * the clients that were told. Before the first release nothing was promised.
 */
export async function shapeFaults({ released, present, accepted }: Omit<Released, 'publicSchema'>, releases: readonly unknown[]): Promise<string[]> {
  if (releases.length === 0) return [];
  const gone = new Set(missingIn(coordinatesOf(released), coordinatesOf(present)));
  const isGone = (path: string) => [coordinateOf(path), ...wholesOf(coordinateOf(path))].some((each) => gone.has(each));
  const untold = new Set(accepted.flatMap(({ path, told }) => (told ? [] : [path])));
  return (await breaksOf(released, present))
    .filter(({ path }) => untold.has(path) && !isGone(path))
    .map(({ path, message }) => `${path}: expected another name beside the released one, or the clients under "told", but got: ${message}`);
}

function linesOf(accepted: readonly AcceptedChange[]): ReadonlyMap<string, string> {
  return new Map(accepted.flatMap(({ path, migration }) => (migration ? [[path, migration] as const] : [])));
}
