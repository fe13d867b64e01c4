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

/** The difference of two releases; every break is among the accepted, whose migration, or reason, is its line. */
export async function releaseChanges({ released, present, publicSchema, accepted }: Released): Promise<ReleaseChanges> {
  const [before, now] = [coordinatesOf(released), coordinatesOf(present)];
  const removed = missingIn(before, now);
  const gone = new Set(removed);
  const isGone = (path: string) => [path, ...wholesOf(path)].some((each) => gone.has(each));
  const lines = new Map(accepted.map(({ path, migration, reason }) => [path, migration ?? reason]));
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
    changed: breaks.map(({ path, message }) => ({ path: coordinateOf(path), message, migration: lines.get(path) ?? 'See the reason of its review.' })),
    internal: missingIn(now, coordinatesOf(publicSchema)),
  };
}
