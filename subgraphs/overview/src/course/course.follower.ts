import type { Ask, Following, Tables } from '@portfolio/subgraph';
import type { StatedFact } from '../rules/what-a-row-states.js';
import { writeRows } from '../facts/tables.follower.js';
import { distinct, turningDays, type Since } from '../rules/what-differs.js';
import { DAYS, OVERVIEW_STATES } from './course.operation.js';

/** Rows asked at a time. */
const AT_ONCE = 25;

const OF_A_DAY = /^\d{4}-\d\d-\d\d$/;

/** Asks the owners of agreements and tasks that have changed for their state on each day on which one of their dates lets it change, and gives what writes that. */
export async function followCourses({ changes, anew, ask }: Following, facts: readonly StatedFact[]): Promise<(tables: Tables) => Promise<void>> {
  const types = ['Agreement', 'KlikTask', 'FollowUp', 'PlaybookActivity'];
  const ids = changes.filter(({ type }) => types.includes(type)).map(({ id }) => id);
  const stated = Map.groupBy(
    facts.filter(({ type }) => types.includes(type)),
    ({ node }) => node,
  );
  const turning = [...stated]
    .map(([id, own]) => [id, turningDays(own.flatMap(datesIn))] as const)
    .sort(([, a], [, b]) => ((a[1] ?? '') < (b[1] ?? '') ? -1 : 1));
  const courses: { id: string; course: Since[] }[] = [];
  for (let start = 0; start < turning.length; start += AT_ONCE) courses.push(...(await coursesOf(new Map(turning.slice(start, start + AT_ONCE)), ask)));
  return async (tables) => {
    if (anew) await tables.execute('delete from "overview"."course"');
    else if (ids.length > 0)
      await tables.execute('delete from "overview"."course" where "id" in (select jsonb_array_elements_text(?::jsonb))', [JSON.stringify(ids)]);
    await writeRows(
      tables,
      `insert into "overview"."course" ("id", "position", "course") select "course" ->> 'id', 0, "course" -> 'course' from jsonb_array_elements(?::jsonb) as "course"`,
      courses,
    );
  };
}

function datesIn({ when, value }: StatedFact): (string | null)[] {
  return OF_A_DAY.test(value) ? [value] : [when.from, when.to];
}

async function coursesOf(turning: ReadonlyMap<string, readonly string[]>, ask: Ask): Promise<{ id: string; course: Since[] }[]> {
  const days = [...new Set([...turning.values()].flat())].sort();
  const states = new Map<string, Map<string, string>>([...turning.keys()].map((id) => [id, new Map()]));
  for (let start = 0; start < days.length; start += DAYS) {
    const asked = Array.from({ length: DAYS }, (_, index) => days[Math.min(start + index, days.length - 1)]!);
    const variables = Object.fromEntries(asked.map((day, index) => [`d${index}`, day]));
    const { nodes } = await ask<{ nodes: (({ id: string } & Record<string, string>) | null)[] }>(OVERVIEW_STATES, { ids: [...turning.keys()], ...variables });
    for (const node of nodes)
      for (const [alias, state] of Object.entries(node ?? {})) if (alias !== 'id') states.get(node!.id)!.set(asked[Number(alias.slice(1))]!, state);
  }
  return [...turning].map(([id, own]) => ({
    id,
    course: distinct(own.flatMap((from) => (states.get(id)!.has(from) ? { from, state: states.get(id)!.get(from)! } : []))),
  }));
}
