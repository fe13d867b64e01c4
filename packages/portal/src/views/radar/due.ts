import type { Citation } from '../../parts/sources.tsx';
import type { When } from '../../parts/dates.ts';
import type { PortalRadarQuery } from './radar.generated.ts';

type Nodes<List> = List extends { nodes: readonly (infer Node)[] } ? Node : never;
export type KlikTask = Nodes<NonNullable<PortalRadarQuery['klikTasks']>>;
export type FollowUp = Nodes<NonNullable<PortalRadarQuery['followUps']>>;
export type Agreement = Nodes<NonNullable<PortalRadarQuery['agreements']>>;

/** One thing with a deadline: a task, an agreement, or both where a task and its agreement have the same deadline. */
export interface Due {
  id: string;
  when: When;
  task?: KlikTask | FollowUp;
  agreement?: Agreement;
  sources: readonly Citation[];
}

/** An ISO week with what is due in it. */
export interface Week {
  year: number;
  week: number;
  monday: string;
  dues: readonly Due[];
}

/** All that has a known deadline, in its order; history is left out. */
export function duesOf({ klikTasks, followUps, agreements }: PortalRadarQuery): Due[] {
  const waiting = new Map((agreements?.nodes ?? []).map((agreement) => [agreement.id, agreement]));
  const tasks = [...(klikTasks?.nodes ?? []), ...(followUps?.nodes ?? [])].filter(({ isHistory }) => !isHistory);
  const ofTasks = tasks.map((task): Due => {
    const own =
      task.kind === 'KLIK_TASK' ? (task.agreements ?? []).find(({ id }) => isKnown(task.end) && waiting.get(id)?.deadline.to === task.end.to) : undefined;
    const agreement = own && waiting.get(own.id);
    if (agreement) waiting.delete(agreement.id);
    return { id: task.id, when: task.end, task, agreement, sources: [...task.sources, ...(agreement?.sources ?? [])] };
  });
  const ofAgreements = [...waiting.values()].map((agreement): Due => ({ id: agreement.id, when: agreement.deadline, agreement, sources: agreement.sources }));
  return [...ofTasks, ...ofAgreements].filter(({ when }) => isKnown(when)).sort((a, b) => a.when.to!.localeCompare(b.when.to!) || a.id.localeCompare(b.id));
}

/** The agreements without a known deadline. */
export function undatedAgreements({ agreements }: PortalRadarQuery): Agreement[] {
  return (agreements?.nodes ?? []).filter(({ deadline }) => !isKnown(deadline));
}

export const isOverdue = ({ when }: Due) => (when.daysUntil ?? 0) < 0;
export const isWithin = (days: number) => (due: Due) => !isOverdue(due) && due.when.daysUntil! <= days;

/** The weeks in which something is due, empty ones left out. */
export function weeksOf(dues: readonly Due[]): Week[] {
  const weeks = new Map<string, Week & { dues: Due[] }>();
  for (const due of dues) {
    const monday = mondayOf(due.when.to!);
    let week = weeks.get(monday);
    if (!week) weeks.set(monday, (week = { ...isoWeek(monday), monday, dues: [] }));
    week.dues.push(due);
  }
  return [...weeks.values()];
}

function isKnown({ status, to, daysUntil }: When): boolean {
  return status === 'KNOWN' && to != null && daysUntil != null;
}

const DAY_MS = 86_400_000;
const iso = (ms: number) => new Date(ms).toISOString().slice(0, 10);

function mondayOf(day: string): string {
  const ms = Date.parse(day);
  return iso(ms - ((new Date(ms).getUTCDay() + 6) % 7) * DAY_MS);
}

/** The ISO 8601 number of the week that begins on this Monday: that of its Thursday. */
export function isoWeek(monday: string): { year: number; week: number } {
  const thursday = new Date(Date.parse(monday) + 3 * DAY_MS);
  const year = thursday.getUTCFullYear();
  return { year, week: 1 + Math.floor((thursday.getTime() - Date.UTC(year, 0, 1)) / (7 * DAY_MS)) };
}

/** So many weeks from the one that holds a day, each with its Monday. */
export function nextMondays(day: string, count: number): string[] {
  const first = Date.parse(mondayOf(day));
  return Array.from({ length: count }, (_, index) => iso(first + index * 7 * DAY_MS));
}
