import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { Fact } from './facts.js';

/** What has become of a row. */
export interface Change {
  /** Its place in the feed, in the order of commits. */
  sequence: number;
  type: string;
  id: string;
  /** How often it has changed, from 1. */
  version: number;
  /** There is no such row any more. */
  gone: boolean;
  /** When, as ISO 8601 in UTC. */
  at: string;
}

/** A part of the feed: the last change of each row that has changed since a place in it. */
export interface Changes {
  /** Of the feed itself: another where the schema was made anew, so that its places mean nothing. */
  origin: string;
  /** The place of its last change, 0 of none. */
  head: number;
  changes: Change[];
}

/** The most changes that are read at a time. */
export const LARGEST_FEED_PAGE = 1_000;

/** The table of the feed, which every schema has alike; no migration of a subgraph names it. */
export const FEED = 'feed';

/** Of each row its last change: as many as there ever were rows. Locked by who writes it, so that what is committed later stands later in it. */
async function lockFeed(em: SqlEntityManager, schema: string): Promise<void> {
  const statements = [
    `create table if not exists "${schema}"."feed_origin" ("id" uuid primary key default gen_random_uuid(), "one" boolean not null unique default true check ("one"))`,
    `insert into "${schema}"."feed_origin" default values on conflict do nothing`,
    `create table if not exists "${schema}"."${FEED}" ("type" text collate "C" not null, "id" text collate "C" not null, "sequence" bigint not null unique, ` +
      '"version" int not null, "gone" boolean not null, "hash" text not null, "at" timestamptz not null default now(), primary key ("type", "id"))',
    `lock table "${schema}"."${FEED}" in exclusive mode`,
  ];
  for (const statement of statements) await em.execute(statement);
}

/** Writes to the feed, in the caller's transaction, which rows are new, differ from what the feed knows of them, or are gone; of others nothing. */
export async function recordChanges(em: SqlEntityManager, schema: string, facts: readonly Fact[]): Promise<void> {
  await lockFeed(em, schema);
  const feed = `"${schema}"."${FEED}"`;
  await em.execute(
    `with "given" as (select "fact" ->> 0 as "type", "fact" ->> 1 as "id", "fact" ->> 2 as "hash", "place" from jsonb_array_elements(?::jsonb) with ordinality "facts" ("fact", "place")),
    "changed" as (
      select "type", "id", "given"."hash", coalesce("version", 0) + 1 as "version", false as "gone", "place" from "given" left join ${feed} "known" using ("type", "id")
        where "known"."gone" or "known"."hash" is distinct from "given"."hash"
      union all
      select "type", "id", "hash", "version" + 1, true, null from ${feed} "known" where not "gone" and ("type", "id") not in (select "type", "id" from "given")
    )
    insert into ${feed} ("type", "id", "sequence", "version", "gone", "hash")
    select "type", "id", (select coalesce(max("sequence"), 0) from ${feed}) + row_number() over (order by "place" nulls first, "type" collate "C", "id" collate "C"), "version", "gone", "hash" from "changed"
    on conflict ("type", "id") do update set ("sequence", "version", "gone", "hash", "at") = (excluded."sequence", excluded."version", excluded."gone", excluded."hash", now())`,
    [JSON.stringify(facts.map(({ type, id, hash }) => [type, id, hash]))],
  );
}

interface FeedRow extends Omit<Change, 'sequence'> {
  origin: string;
  head: number;
  /** Null where nothing has changed. */
  sequence: number | null;
}

/** Reads the changes after a place in the feed, the oldest first. */
export async function readChanges(
  read: <T>(text: string, values: readonly unknown[]) => Promise<T[]>,
  schema: string,
  after: number,
  first: number = LARGEST_FEED_PAGE,
): Promise<Changes> {
  const feed = `"${schema}"."${FEED}"`;
  const rows = await read<FeedRow>(
    `select "origin"."id"::text as "origin", (select coalesce(max("sequence"), 0) from ${feed})::float8 as "head", "change".* from "${schema}"."feed_origin" "origin" left join lateral (
      select "sequence"::float8 as "sequence", "type", "id", "version", "gone", to_char("at" at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "at"
      from ${feed} where "sequence" > $1::bigint order by "sequence" limit $2::int) "change" on true order by "change"."sequence"`,
    [after, first],
  );
  const [{ origin, head } = { origin: '', head: 0 }] = rows;
  return { origin, head, changes: rows.flatMap(({ origin: _, head: __, sequence, ...change }) => (sequence === null ? [] : [{ sequence, ...change }])) };
}
