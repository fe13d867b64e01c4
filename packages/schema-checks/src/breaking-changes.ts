import { ChangeType, CriticalityLevel, diff, type Change } from '@graphql-inspector/core';
import { StartError } from '@portfolio/errors';
import { isInterfaceType, isNonNullType, isObjectType, type GraphQLSchema } from 'graphql';

/** A breaking change that was reviewed: where, why it is worth it, and the day it was agreed. A file may give one reason for several paths. */
export interface AcceptedChange {
  path: string;
  reason: string;
  since: string;
  /** What clients write instead, for the changelog; absent where the deprecation said it. */
  migration?: string;
  /** The clients that still asked for it and were told. */
  told?: readonly string[];
}

export interface BreakingChanges {
  /** Breaking changes that are not accepted, as "path: what changes". */
  unlisted: string[];
  /** Accepted paths at which nothing breaks any more. */
  stale: string[];
}

/** What of the released schema breaks in the present one, but for the accepted paths. */
export async function breakingChanges(released: GraphQLSchema, present: GraphQLSchema, accepted: readonly AcceptedChange[]): Promise<BreakingChanges> {
  const breaking = await breaksOf(released, present);
  const broken = new Set(breaking.map(({ path }) => path));
  const listed = new Set(accepted.map(({ path }) => path));
  return {
    unlisted: breaking
      .filter(({ path }) => !listed.has(path))
      .map(({ path, message }) => `${path}: ${message}`)
      .sort(),
    stale: [...listed].filter((path) => !broken.has(path)),
  };
}

/** Every change of the released schema that breaks clients. */
export async function breaksOf(released: GraphQLSchema, present: GraphQLSchema): Promise<{ path: string; message: string }[]> {
  const changes = await diff(released, present);
  const breaking = changes.filter((change) => change.criticality.level === CriticalityLevel.Breaking || givesNullAMeaning(change, present));
  return breaking.map(({ path, message }) => ({ path: path ?? 'schema', message }));
}

/** A client to which null meant a failure would read any other null as a value. */
function givesNullAMeaning({ type, meta }: Change, present: GraphQLSchema): boolean {
  if (type !== ChangeType.DirectiveUsageFieldDefinitionRemoved) return false;
  const { removedDirectiveName, typeName, fieldName } = meta as Record<string, string>;
  const owner = present.getType(typeName!);
  const field = isObjectType(owner) || isInterfaceType(owner) ? owner.getFields()[fieldName!] : undefined;
  return removedDirectiveName === 'semanticNonNull' && field !== undefined && !isNonNullType(field.type);
}

/** The reviewed list as its file holds it; every entry says path or paths, reason and since. */
export function readAccepted(content: unknown): AcceptedChange[] {
  if (!Array.isArray(content)) throw new StartError(`expected a list of accepted breaking changes, but got ${JSON.stringify(content)}`);
  return content.flatMap(accept);
}

function accept(entry: unknown): AcceptedChange[] {
  const { path, paths, reason, since, migration, told, ...rest } = Object(entry) as Record<string, unknown>;
  const listed: unknown[] = paths === undefined ? [path] : path === undefined && Array.isArray(paths) ? paths : [];
  const texts = [...listed, reason, ...[migration ?? 'none', told ?? 'none'].flat()];
  const whole = listed.length > 0 && texts.every((text) => typeof text === 'string' && text.trim() !== '') && /^\d{4}-\d{2}-\d{2}$/.test(String(since));
  if (!whole || Object.keys(rest).length > 0 || Array.isArray(migration)) {
    throw new StartError(
      `expected an accepted breaking change to have path or paths, reason and since (YYYY-MM-DD), perhaps migration and told, but got ${JSON.stringify(entry)}`,
    );
  }
  const details = {
    reason: String(reason),
    since: String(since),
    ...(migration ? { migration: String(migration) } : {}),
    ...(told ? { told: [told].flat().map(String) } : {}),
  };
  return listed.map((each) => ({ path: String(each), ...details }));
}
