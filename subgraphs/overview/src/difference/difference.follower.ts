import type { Tables } from '@portfolio/subgraph';
import { writeRows } from '../facts/tables.follower.js';
import { stateOn } from '../obligation/obligation.filters.js';
import { courseOfCoverage, courseOfMoment, courseOfObligation } from '../rules/how-it-goes.js';
import { dayAfter, pairsOf, type Since } from '../rules/what-differs.js';
import type { TimelineKind } from '../timeline/timeline.enums.js';
import type { DifferenceKind } from './difference.enums.js';

/** What goes from one state to another, with what a difference says of it. */
interface Subject {
  /** What the ids of its differences begin with. */
  id: string;
  kind: DifferenceKind;
  title: string;
  node: string;
  type: string;
  solutions: string[];
  agreement: string | null;
  kkr: string | null;
  sources: object[];
}

interface Counted extends Subject {
  total: number;
  signed: string[];
}

interface Item extends Subject {
  timelineKind: TimelineKind;
  from: string | null;
  to: string | null;
}

const KINDS: Partial<Record<TimelineKind, DifferenceKind>> = {
  DEADLINE: 'DEADLINE_PASSED',
  TERM_END: 'TERM_ENDED',
  MEETING: 'MEETING_HELD',
  MILESTONE: 'MILESTONE_REACHED',
  PERIOD: 'PERIOD',
};

/** Makes the differences: those of signatures of the obligations that are new or gone, of all of them without; the others, being few, anew. */
export async function writeDifferences(tables: Tables, obligations: readonly string[] | undefined): Promise<void> {
  const courses = await tables.execute<Subject & { course: Since[] | string }>(COURSES);
  const counted = await tables.execute<Counted>(COVERAGE);
  const items = await tables.execute<Item>(ITEMS);
  const rows = [
    ...courses.flatMap(({ course, ...subject }) => differencesOf(subject, typeof course === 'string' ? (JSON.parse(course) as Since[]) : course)),
    ...counted.flatMap(({ total, signed, ...subject }) => differencesOf(subject, courseOfCoverage(total, signed))),
    ...items.flatMap(({ timelineKind, from, to, ...item }) =>
      differencesOf({ ...item, kind: KINDS[timelineKind]! }, courseOfMoment(timelineKind, { from, to })),
    ),
  ];
  await tables.execute(`delete from "overview"."difference" where "kind" <> 'SIGNATURE_STATE'`);
  await writeRows(tables, INSERT, rows);
  await writeSignatures(tables, obligations);
}

function differencesOf(subject: Subject, course: readonly Since[]) {
  return pairsOf(course).map((pair) => ({ ...subject, ...pair, id: `${subject.id}/${dayAfter(pair.beforeTo)}/${pair.afterFrom}/difference` }));
}

interface Days {
  days: string;
  opensOn: string | null;
  openUntil: string | null;
  relevantUntil: string | null;
  doneFrom: string | null;
  missingFrom: string | null;
  dueTo: string | null;
}

/** Few days are those of many signatures: how these go is worked out once for each. */
async function writeSignatures(tables: Tables, obligations: readonly string[] | undefined): Promise<void> {
  const among = '(select jsonb_array_elements_text(?::jsonb))';
  const [where, values] = obligations ? [` in ${among}`, [JSON.stringify(obligations)]] : [' is not null', []];
  await tables.execute(`delete from "overview"."difference" where "obligation"${where}`, values);
  const found = await tables.execute<Days>(`${DAYS} and "id"${where}`, values);
  const pairs = found.flatMap((days) => {
    const { opensOn, openUntil, relevantUntil, doneFrom, missingFrom, dueTo } = days;
    const course = courseOfObligation([opensOn, openUntil, relevantUntil, doneFrom, missingFrom, dueTo], (day) =>
      stateOn(day)({ ...days, due: { from: null, to: dueTo } } as never),
    );
    return pairsOf(course).map((pair) => ({ ...pair, days: days.days, beforeEnds: dayAfter(pair.beforeTo) }));
  });
  await tables.execute(`${SIGNATURES} and "of"."id"${where}`, [JSON.stringify(pairs), ...values]);
}

/** Agreements and tasks, each with how it goes. */
const COURSES = `select "course"."id" as "id", case when "type" = 'Agreement' then 'AGREEMENT_STATE' else 'TASK_STATE' end as "kind", "facts" ->> 'label' as "title", "course"."id" as "node", "type",
    array(select jsonb_array_elements_text("facts" -> 'solutions')) as "solutions", case when "type" = 'Agreement' then "course"."id" else "facts" -> 'agreements' ->> 0 end as "agreement",
    null as "kkr", "facts" -> 'sources' as "sources", "course"."course"::text as "course"
  from "overview"."course" join "overview"."fact" on "fact"."id" = "course"."id" order by 1`;

/** How many are to sign each agreement in each KKR geography, and since when those have who are reported to. */
const COVERAGE = `select "agreement" || '/' || "kkr" as "id", 'COVERAGE' as "kind", "facts" ->> 'label' || ': ' || "name" as "title", "agreement" as "node", 'Agreement' as "type",
    array(select jsonb_array_elements_text("facts" -> 'solutions')) as "solutions", "agreement", "kkr", "facts" -> 'sources' as "sources", "total", "signed"
  from (select "agreement", "kkr", count(*)::int as "total", array_remove(array_agg("done_from"::text order by "done_from"), null) as "signed"
      from "overview"."obligation" where "kind" = 'SIGN_AGREEMENT' group by 1, 2) "of"
    join "overview"."fact" on "fact"."id" = "agreement"
    join (select distinct "node", "node_label" as "name" from "overview"."cited_fact" where "type" = 'KkrGeography') "place" on "place"."node" = "kkr" order by 1`;

/** What stands on the time line, but for tasks. */
const ITEMS = `select "id", '' as "kind", "kind" as "timelineKind", "title", "subject" as "node", "type", "solutions", case when "type" = 'Agreement' then "subject" end as "agreement", null as "kkr", "sources",
    "when" ->> 'from' as "from", "when" ->> 'to' as "to"
  from "overview"."timeline_item" where "kind" <> 'TASK' and not "withdrawn" order by "id"`;

const INSERT = `insert into "overview"."difference" ("id", "position", "kind", "title", "node", "type", "before", "after", "before_from", "before_to", "after_from", "after_to", "solutions", "agreement", "kkr", "sources")
  select "id", 0, "kind", "title", "node", "type", "before", "after", "beforeFrom", "beforeTo", "afterFrom", "afterTo", "solutions", "agreement", "kkr", "sources"
  from jsonb_to_recordset(?::jsonb) as "of" ("id" text, "kind" text, "title" text, "node" text, "type" text, "before" text, "after" text, "beforeFrom" date, "beforeTo" date,
    "afterFrom" date, "afterTo" date, "solutions" text[], "agreement" text, "kkr" text, "sources" jsonb)`;

/** The days of an obligation as one text. */
const OF_DAYS = `concat_ws('/', ${['opens_on', 'open_until', 'relevant_until', 'done_from', 'missing_from', 'due_to'].map((name) => `coalesce("${name}"::text, '-')`).join(', ')})`;

const DAYS = `select distinct ${OF_DAYS} as "days", "opens_on"::text as "opensOn", "open_until"::text as "openUntil", "relevant_until"::text as "relevantUntil", "done_from"::text as "doneFrom",
    "missing_from"::text as "missingFrom", "due_to"::text as "dueTo" from "overview"."obligation" where "kind" = 'SIGN_AGREEMENT'`;

const SIGNATURES = `insert into "overview"."difference" ("id", "position", "kind", "title", "node", "type", "obligation", "before", "after", "before_from", "before_to", "after_from", "after_to",
    "solutions", "agreement", "municipality", "kkr", "sources")
  select "of"."id" || '/' || "beforeEnds" || '/' || "afterFrom" || '/difference', 0, 'SIGNATURE_STATE', "municipality_name" || ': ' || "title", "cause", 'Signature', "of"."id", "before", "after",
    "beforeFrom"::date, "beforeTo"::date, "afterFrom"::date, "afterTo"::date, "solutions", "agreement", "municipality", "kkr", "sources"
  from "overview"."obligation" "of" join jsonb_to_recordset(?::jsonb) as "pair" ("days" text, "before" text, "after" text, "beforeFrom" text, "beforeTo" text, "afterFrom" text, "afterTo" text,
    "beforeEnds" text) on "pair"."days" = ${OF_DAYS} where "of"."kind" = 'SIGN_AGREEMENT'`;
