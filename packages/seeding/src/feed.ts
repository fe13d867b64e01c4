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

/** Where a feed stands: equal states mean that the rows, and what is said of them, are the same. */
export interface FeedState {
  origin: string;
  head: number;
  /** The fingerprint of the data files and the code that the rows were loaded by last. */
  loaded: string;
}

/** How many rows of a type there are; none where all are gone. */
export interface TypeCount {
  type: string;
  count: number;
}

/** What a schema tells of its rows: which there are, and what has changed. */
export interface Feed {
  /** Undefined where nothing is kept that could change. */
  state(): Promise<FeedState | undefined>;
  /** Each type that ever had a row. */
  types(): Promise<TypeCount[]>;
  /** The ids of a type's rows after an id, by code point, at most `LARGEST_FEED_PAGE`. */
  ids(type: string, after: string, first?: number): Promise<string[]>;
  /** The last changes of rows after a place, the oldest first. */
  changes(after: number, first?: number): Promise<Changes>;
}

/** The most entries that are read at a time. */
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

type Read = <T>(text: string, values: readonly unknown[]) => Promise<T[]>;

/** The feed of a schema; each read sees what was committed before it. */
export function feedOf(read: Read, schema: string): Feed {
  const feed = `"${schema}"."${FEED}"`;
  return {
    async state() {
      const [state] = await read<FeedState>(
        `select "origin"."id"::text as "origin", (select coalesce(max("sequence"), 0) from ${feed})::float8 as "head", "load"."fingerprint" as "loaded"
        from "${schema}"."feed_origin" "origin" cross join "${schema}"."load" "load"`,
        [],
      );
      return state;
    },
    types: () => read(`select "type", (count(*) filter (where not "gone"))::float8 as "count" from ${feed} group by "type" order by "type"`, []),
    async ids(type, after, first = LARGEST_FEED_PAGE) {
      const rows = await read<{ id: string }>(
        `select "id" from ${feed} where "type" = $1::text and "id" > $2::text and not "gone" order by "id" limit $3::int`,
        [type, after, first],
      );
      return rows.map(({ id }) => id);
    },
    changes: (after, first) => readChanges(read, schema, after, first),
  };
}

interface FeedRow extends Omit<Change, 'sequence'> {
  origin: string;
  head: number;
  /** Null where nothing has changed. */
  sequence: number | null;
}

/** Reads the changes after a place in the feed, the oldest first. */
export async function readChanges(read: Read, schema: string, after: number, first: number = LARGEST_FEED_PAGE): Promise<Changes> {
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
