import type { Tables } from '@portfolio/subgraph';
import type { SolutionFacts } from '../facts/facts.answers.js';
import { withoutIndexes } from '../facts/tables.follower.js';
import { dutyOfTask, type TaskFacts } from '../rules/what-a-task-asks.js';
import { dutyOfAgreement, type AgreementFacts, type Duty } from '../rules/what-an-agreement-asks.js';
import { asksForSignature } from '../rules/what-is-one-obligation.js';

/** A duty with what follows from its solutions. */
type WholeDuty = Duty & { vendors: string[]; steeringBody: string | null };

export interface Changed {
  anew: boolean;
  /** Nothing was there before. */
  isFirst: boolean;
  /** Ids of facts that have changed or are gone. */
  changed: readonly string[];
}

/** Brings the obligations to what is known now: those of municipalities, signatures and duties that are other than before, all of them where everything is anew. Gives the ids of those that are new or gone, none of all. */
export async function writeObligations(tables: Tables, { anew, isFirst, changed }: Changed): Promise<string[] | undefined> {
  const duties = await dutiesNow(tables);
  const before = new Map(
    (await tables.execute<{ id: string; duty: string }>('select "id", "duty"::text as "duty" from "overview"."duty"')).map(({ id, duty }) => [id, duty]),
  );
  const others = await changedDuties(tables, duties, before);
  if (isFirst) await withoutIndexes(tables, 'obligation', () => tables.execute(INSERT));
  else if (anew) await tables.execute(INSERT);
  if (isFirst || anew) return undefined;
  const affected = JSON.stringify([...others, ...changed]);
  const gone = await tables.execute<{ id: string }>(`${DELETE} returning "id"`, [affected, affected, affected]);
  const made = await tables.execute<{ id: string }>(
    `${INSERT} and ("duty"."id" in ${AMONG} or "place"."id" in ${AMONG} or "signature"."id" in ${AMONG}) returning "id"`,
    [affected, affected, affected],
  );
  return [...new Set([...gone, ...made].map(({ id }) => id))];
}

async function dutiesNow(tables: Tables): Promise<WholeDuty[]> {
  const rows = await tables.execute<{ facts: unknown }>(
    `select "facts" from "overview"."fact" where "type" not in ('Signature', 'Municipality') order by "id"`,
  );
  const facts = rows.map(({ facts: each }) => (typeof each === 'string' ? (JSON.parse(each) as unknown) : each) as { type: string });
  const solutions = new Map((facts.filter(({ type }) => type === 'Solution') as SolutionFacts[]).map((solution) => [solution.id, solution]));
  const agreements = facts.filter(({ type }) => type === 'Agreement') as unknown as AgreementFacts[];
  const tasks = facts.filter(({ type }) => type !== 'Solution' && type !== 'Agreement') as TaskFacts[];
  const asking = new Map<string, string>();
  for (const task of tasks) for (const agreement of agreements) if (asksForSignature(task, agreement)) asking.set(task.id, agreement.id);
  const taskOf = ({ id }: AgreementFacts) => [...asking].find(([, agreement]) => agreement === id)?.[0] ?? null;
  const duties = [
    ...agreements.map((agreement) => dutyOfAgreement(agreement, taskOf(agreement))),
    ...tasks.filter(({ id }) => !asking.has(id)).map((task) => dutyOfTask(task)),
  ];
  return duties.filter((duty) => duty !== undefined).map((duty) => whole(duty, solutions));
}

function whole(duty: Duty, solutions: ReadonlyMap<string, SolutionFacts>): WholeDuty {
  const own = duty.solutions.flatMap((id) => solutions.get(id) ?? []);
  const vendors = [...new Set(own.flatMap((solution) => solution.vendors.map(({ id }) => id)))].sort();
  const steeringBody = own.map((solution) => solution.steeringBody).find((body) => body !== null) ?? null;
  return { ...duty, vendors, steeringBody };
}

/** Writes the duties, and gives the ids of those that are new, other than before or gone. */
async function changedDuties(tables: Tables, duties: readonly WholeDuty[], before: ReadonlyMap<string, string>): Promise<string[]> {
  const given = JSON.stringify(duties);
  const now = await tables.execute<{ id: string; duty: string }>(
    `select "duty" ->> 'id' as "id", "duty"::text as "duty" from jsonb_array_elements(?::jsonb) as "duty"`,
    [given],
  );
  const known = new Set(now.map(({ id }) => id));
  const gone = [...before.keys()].filter((id) => !known.has(id));
  const other = now.filter(({ id, duty }) => before.get(id) !== duty).map(({ id }) => id);
  if (gone.length > 0) await tables.execute(`delete from "overview"."duty" where "id" in ${AMONG}`, [JSON.stringify(gone)]);
  await tables.execute(
    `insert into "overview"."duty" ("id", "position", "duty") select "duty" ->> 'id', 0, "duty" from jsonb_array_elements(?::jsonb) as "duty" where "duty" ->> 'id' in ${AMONG}
    on conflict ("id") do update set "duty" = excluded."duty"`,
    [given, JSON.stringify(other)],
  );
  return [...other, ...gone];
}

const AMONG = '(select jsonb_array_elements_text(?::jsonb))';

const DELETE = `delete from "overview"."obligation" where "duty" in ${AMONG} or "municipality" in ${AMONG} or "cause" in ${AMONG}`;

/** Before the first day that is told. */
const ALWAYS = `date '0001-01-01'`;

/** What each duty asks of each municipality that it concerns; a signature only of those that the agreement addresses. */
const INSERT = `with "duty" as materialized (
    select * from "overview"."duty" "row" cross join lateral jsonb_to_record("row"."duty") as "of" ("kind" text, "title" text, "agreement" text, "task" text, "solutions" text[],
      "vendors" text[], "steeringBody" text, "due" jsonb, "basis" text, "opensOn" date, "openUntil" date, "relevantUntil" date, "municipalities" text[], "sources" jsonb)
  ), "place" as materialized (
    select "id", "facts" ->> 'name' as "name", "facts" ->> 'kkr' as "kkr", "facts" ->> 'region' as "region" from "overview"."fact" where "type" = 'Municipality'
  ), "signature" as materialized (
    select "id", "facts" ->> 'status' as "status", coalesce(("facts" ->> 'asOf')::date, ${ALWAYS}) as "asOf", "facts" ->> 'basis' as "basis", "facts" -> 'sources' as "sources"
    from "overview"."fact" where "type" = 'Signature'
  )
  insert into "overview"."obligation" ("id", "position", "kind", "title", "municipality", "municipality_name", "kkr", "region", "agreement", "task", "solutions", "vendors",
    "steering_body", "due", "basis", "cause", "duty", "opens_on", "open_until", "relevant_until", "done_from", "missing_from", "sources")
  select "duty"."id" || '/' || "place"."id" || '/obligation', 0, "duty"."kind", "duty"."title", "place"."id", "place"."name", "place"."kkr", "place"."region", "duty"."agreement",
    "duty"."task", "duty"."solutions", "duty"."vendors", "duty"."steeringBody", "duty"."due", coalesce("signature"."basis", "duty"."basis"),
    coalesce("signature"."id", "duty"."task"), "duty"."id", "duty"."opensOn", "duty"."openUntil", "duty"."relevantUntil",
    case when "signature"."status" = 'SIGNED' then "signature"."asOf" end, case when "signature"."status" in ('MISSING', 'PARTLY_SIGNED') then "signature"."asOf" end,
    coalesce("signature"."sources", "duty"."sources")
  from "duty" join "place" on "duty"."municipalities" is null or "place"."id" = any("duty"."municipalities")
    left join "signature" on "duty"."kind" = 'SIGN_AGREEMENT' and "signature"."id" = "duty"."id" || '/' || "place"."id"
  where ("duty"."kind" <> 'SIGN_AGREEMENT' or "signature"."id" is not null)`;
