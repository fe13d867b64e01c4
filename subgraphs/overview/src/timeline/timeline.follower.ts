import { createHash } from 'node:crypto';
import { typeOfId } from '@portfolio/records';
import type { Tables } from '@portfolio/subgraph';
import type { StatedFact } from '../rules/what-a-row-states.js';
import { writeRows } from '../facts/tables.follower.js';
import { oneByOne } from '../rules/what-is-one-moment.js';
import { momentsOf, type Moment } from '../rules/what-stands-on-the-time-line.js';

/** What is known of whom a task or an agreement concerns, and of the KKR geography of a municipality. */
interface Concern {
  id: string;
  type: string;
  everyone: boolean;
  municipalities: string[];
  kkr: string | null;
}

/** The bodies that a process staffs. */
interface Staffed {
  process: string;
  bodies: string[];
}

/** Makes the time line from all dates that rows state: a few rows for each solution, worked out anew each time. What is other than before has a further version; what is gone is withdrawn. */
export async function writeTimeline(tables: Tables): Promise<void> {
  const facts = await tables.execute<{ fact: StatedFact | string }>(DATED);
  const rows = facts.map(({ fact }) => (typeof fact === 'string' ? (JSON.parse(fact) as StatedFact) : fact));
  const moments = [...Map.groupBy(rows, ({ node }) => node).values()].flatMap(momentsOf);
  const ties = new Set(rows.filter(({ type, field }) => type === 'TaskEvent' && field === 'event').map(({ parent, refersTo }) => `${parent} ${refersTo[0]}`));
  const concerns = new Map((await tables.execute<Concern>(CONCERNS)).map((concern) => [concern.id, concern]));
  const staffed = new Map((await tables.execute<Staffed>(STAFFED)).map(({ process, bodies }) => [process, bodies]));
  const items = oneByOne(moments, ties).map((same, index) => itemOf(same, index, concerns, staffed));
  const written = items.map(({ position, ...item }) => ({ ...item, position, fingerprint: fingerprintOf(item) }));
  await writeRows(tables, UPSERT, written);
  await tables.execute(WITHDRAW, [JSON.stringify(items.map(({ id }) => id))]);
}

function itemOf(same: readonly Moment[], position: number, concerns: ReadonlyMap<string, Concern>, staffed: ReadonlyMap<string, readonly string[]>) {
  const [first, ...others] = same;
  const { node, type, field, title, kind, when, basis, sources } = first!;
  const above = (parent: string | null) => (parent === null ? [] : [parent, ...(staffed.get(parent) ?? [])]);
  const named = [...new Set(same.flatMap(({ parent, refersTo }) => [...above(parent), ...Object.values(refersTo).flat()]))].sort();
  const ofType = (name: string) => named.filter((id) => typeOfId(id) === name);
  const places = [...concerns.values()].filter((concern) => concern.type === 'Municipality');
  const own = same.flatMap((moment) => concerns.get(moment.node) ?? []);
  const codes = new Set([...ofType('Municipality'), ...own.flatMap(({ municipalities }) => municipalities)]);
  const concerned = own.some(({ everyone }) => everyone) ? places : places.filter(({ id }) => codes.has(id));
  return {
    id: `${node}/${field}/timeline`,
    position,
    kind,
    title,
    when,
    subject: node,
    type,
    field,
    alsoStatedAs: [...new Set(others.map((other) => other.node))].sort(),
    solutions: ofType('Solution'),
    organisations: ofType('Organisation'),
    bodies: ofType('Body'),
    municipalities: concerned.map(({ id }) => id).sort(),
    kkrs: [...new Set(concerned.flatMap(({ kkr }) => kkr ?? []))].sort(),
    basis,
    sources,
  };
}

function fingerprintOf(item: object): string {
  return createHash('sha256').update(JSON.stringify(item)).digest('base64url');
}

/** All that rows with a date state, and which events belong to which tasks. */
const DATED = `select jsonb_build_object('node', "node", 'parent', "parent", 'type', "type", 'nodeLabel', "node_label", 'field', "field", 'fieldLabel', "field_label", 'value', "value",
    'refersTo', "refers_to", 'when', "when", 'basis', "basis", 'sources', "sources") as "fact"
  from "overview"."cited_fact" where "type" = 'TaskEvent' or "node" in (select "node" from "overview"."cited_fact" where "when_status" = 'KNOWN') order by "id"`;

const STAFFED = `select "node" as "process", "refers_to" as "bodies" from "overview"."cited_fact" where "type" = 'StaffingProcess' and "field" = 'bodies'`;

const CONCERNS = `select "id", "type", "type" = 'Agreement' and ("facts" ->> 'requiresSignature')::boolean or coalesce(("facts" ->> 'concernsEveryMunicipality')::boolean, false) as "everyone",
    array(select jsonb_array_elements_text("facts" -> 'concernedMunicipalities')) as "municipalities", "facts" ->> 'kkr' as "kkr"
  from "overview"."fact" where "type" in ('Municipality', 'Agreement', 'KlikTask', 'FollowUp', 'PlaybookActivity') order by "id"`;

const COLUMNS = `"position", "kind", "title", "when", "subject", "type", "field", "also_stated_as", "solutions", "organisations", "bodies", "municipalities", "kkrs", "basis", "sources", "fingerprint"`;

const IS_SAME = `"known"."fingerprint" = excluded."fingerprint" and not "known"."withdrawn"`;

/** When the step is written. */
const NOW = `to_char(now() at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

const UPSERT = `insert into "overview"."timeline_item" as "known" ("id", ${COLUMNS}, "version", "changed_at", "withdrawn")
  select "id", "position", "kind", "title", "when", "subject", "type", "field", "alsoStatedAs", "solutions", "organisations", "bodies", "municipalities", "kkrs", "basis", "sources", "fingerprint", 1, ${NOW}, false
  from jsonb_to_recordset(?::jsonb) as "item" ("id" text, "position" int, "kind" text, "title" text, "when" jsonb, "subject" text, "type" text, "field" text, "alsoStatedAs" text[],
    "solutions" text[], "organisations" text[], "bodies" text[], "municipalities" text[], "kkrs" text[], "basis" text, "sources" jsonb, "fingerprint" text)
  on conflict ("id") do update set (${COLUMNS}, "version", "changed_at", "withdrawn") = (${COLUMNS.replaceAll(/"\w+"/g, 'excluded.$&')},
    case when ${IS_SAME} then "known"."version" else "known"."version" + 1 end, case when ${IS_SAME} then "known"."changed_at" else excluded."changed_at" end, false)`;

const WITHDRAW = `update "overview"."timeline_item" set ("withdrawn", "version", "changed_at") = (true, "version" + 1, ${NOW})
  where not "withdrawn" and "id" not in (select jsonb_array_elements_text(?::jsonb))`;
