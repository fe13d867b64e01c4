/** What stands on the time line, computed from the data files alone: nothing here is of the product. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import type { Folders } from './plainly.ts';

export interface PlainItem {
  from: string;
  to: string | null;
  kind: string;
  /** Type and id of the row, of the parts of a solution the solution's. */
  subject: string;
  also: string[];
  solutions: string[];
  municipalities: number;
}

interface Day {
  from: string;
  to: string | null;
}

interface Row extends Record<string, unknown> {
  id: string;
  kind: string;
  solutions?: string[];
}

interface Stated extends Day {
  kind: string;
  row: Row;
  type: string;
  of: string;
  solutions: string[];
  everyone?: boolean;
  merged?: true;
  also: Stated[];
}

const SUBGRAPHS = fileURLToPath(new URL('../../subgraphs', import.meta.url));
const AGREEMENT = {
  sent: 'MILESTONE',
  deadline: 'DEADLINE',
  restatedDeadline: 'DEADLINE',
  expectedStart: 'MILESTONE',
  expectedEnd: 'MILESTONE',
  effectiveEnd: 'TERM_END',
  textEnd: 'TERM_END',
  contractEnd: 'TERM_END',
};
const CONTRACT = { end: 'TERM_END', originalEnd: 'TERM_END', tenderPublished: 'MILESTONE', expectedAward: 'MILESTONE' };
const EVENT: Record<string, string> = { MEETING: 'MEETING', DEADLINE: 'DEADLINE', PERIOD: 'PERIOD' };

/** Pairs of the kind of an event and what of its solution it says again. */
const SAME = [
  'DEADLINE deadline',
  'DEADLINE task',
  'CONTRACT end',
  'CONTRACT effectiveEnd',
  'TENDER tenderPublished',
  'TENDER TENDER',
  'TENDER RE_TENDER',
  'EXPECTED expectedAward',
  'EXPECTED expected',
  'EXPECTED AVAILABLE_EXPECTED',
  'EXPECTED GO_LIVE_EXPECTED',
  'EXPECTED TENDER',
  'EXPECTED RE_TENDER',
  'PUBLICATION GUIDANCE_PUBLISHED',
  'GO_LIVE ACCESS',
  'GO_LIVE GO_LIVE',
  'LAUNCH LAUNCHED',
  'ELECTION FIRST_USE',
  'CLOSING CLOSING',
  'PLANNED PLANNED_CHANGE',
  'PLANNED MODERNISATION',
];

/** A date of a data file with its bounds; undefined where none is known. */
function dayOf(value: unknown): Day | undefined {
  if (typeof value === 'string') {
    const [year, month, day] = value.split('-') as [string, string?, string?];
    if (day) return { from: value, to: value };
    const last = month ? new Date(Date.UTC(Number(year), Number(month), 0)).toISOString().slice(0, 10) : `${year}-12-31`;
    return { from: `${year}-${month ?? '01'}-01`, to: last };
  }
  const { from, to } = (value ?? {}) as { from?: string; to?: string };
  return from ? { from, to: to ?? null } : undefined;
}

/** Every item, in the order of time. */
export function timelineOf(folders: Folders = {}): PlainItem[] {
  const read = (subgraph: string, file: string) =>
    parse(readFileSync(join(folders[subgraph] ?? join(SUBGRAPHS, subgraph, 'data'), `${file}.yaml`), 'utf8')) as Row[];
  const stated: Stated[] = [];
  const state = (row: Row, type: string, of: string, kind: string, day: Day | undefined, solutions: unknown = row.solutions, everyone = false) => {
    if (day) stated.push({ ...day, kind, row, type, of, solutions: [solutions ?? []].flat() as string[], everyone, also: [] });
  };
  const dates = (row: Row, kinds: Record<string, string>, type: string, solutions?: string[], everyone?: boolean) => {
    const seen = new Set<string>();
    for (const [key, kind] of Object.entries(kinds)) {
      const day = dayOf(row[key]);
      if (day && !seen.has(JSON.stringify(day))) state(row, type, key, kind, day, solutions, everyone);
      seen.add(JSON.stringify(day));
    }
  };
  for (const row of read('solutions', 'events')) state(row, 'Event', row.kind, EVENT[row.kind] ?? 'MILESTONE', dayOf(row.when));
  for (const row of read('agreements', 'agreements')) dates(row, AGREEMENT, 'Agreement', row.solutions, row.requiresSignature === true);
  for (const solution of read('solutions', 'solutions')) {
    for (const row of (solution.contracts ?? []) as Row[]) dates(row, CONTRACT, 'Contract', [solution.id]);
    for (const row of (solution.lifecycle ?? []) as (Row & { target?: string })[])
      state(
        { ...row, id: solution.id },
        'LifecycleFact',
        row.kind,
        'MILESTONE',
        dayOf(row.when),
        [...new Set([solution.id, row.target ?? solution.id])].sort(),
      );
  }
  for (const [file, type] of [
    ['klik-tasks', 'KlikTask'],
    ['follow-ups', 'FollowUp'],
    ['playbook-activities', 'PlaybookActivity'],
  ] as const)
    for (const row of read('klik', file)) {
      const [start, end] = [dayOf(row.start), dayOf(row.end)];
      const everyone = row.audience === 'ALL_MUNICIPALITIES' || row.addressee === 'kommunerne';
      state(row, type, 'task', 'TASK', start ? { from: start.from, to: end?.to ?? null } : end, row.solutions, everyone);
      state(row, type, 'expectedPublication', 'MILESTONE', dayOf(row.expectedPublication), row.solutions, everyone);
    }
  for (const process of read('governance', 'staffing-processes'))
    for (const row of process.steps as Row[]) state(row, 'StaffingStep', 'step', 'MILESTONE', dayOf(row.when));
  for (const row of read('governance', 'annual-wheel')) state(row, 'WheelItem', 'period', 'PERIOD', dayOf(row.period));
  for (const row of read('valg', 'elections')) state(row, 'Election', 'election', 'MILESTONE', dayOf(row.when), row.solution);
  for (const row of read('sapa', 'data-accesses'))
    state(row, 'DataAccess', 'expected', 'MILESTONE', dayOf(row.expected), [row.solution as string, ...(row.channel ? [row.channel as string] : [])]);
  const rank = [
    'Agreement',
    'Contract',
    'KlikTask',
    'FollowUp',
    'PlaybookActivity',
    'Election',
    'DataAccess',
    'StaffingStep',
    'Event',
    'LifecycleFact',
    'WheelItem',
  ];
  stated.sort((a, b) => rank.indexOf(a.type) - rank.indexOf(b.type) || (key(a) < key(b) ? -1 : 1));
  return merged(stated).map(itemOf).sort(byTime);
}

const key = ({ row, of }: Stated) => `${row.id}/${of}`;

/** Lets the first of those that say the same take in the others, until none is left to take in. */
function merged(stated: Stated[]): Stated[] {
  const whole = (item: Stated): Stated[] => [item, ...item.also];
  let items = stated;
  for (let count = 0; count !== items.length;) {
    count = items.length;
    for (const item of items) {
      const same = items
        .slice(items.indexOf(item) + 1)
        .filter((other) => !other.merged && !item.merged && whole(item).some((a) => whole(other).some((b) => says(a, b) || says(b, a))));
      for (const other of same) Object.assign(other, { merged: true });
      item.also.push(...same.flatMap(whole));
    }
    items = items.filter((item) => !item.merged);
  }
  return items;
}

function says(a: Stated, b: Stated): boolean {
  if (a.to !== b.to || a.row.id === b.row.id) return false;
  const sameFrom = a.from === b.from;
  const shares = a.solutions.some((solution) => b.solutions.includes(solution));
  if (a.type === 'Event' && SAME.includes(`${a.row.kind} ${b.of}`) && (sameFrom || b.of === 'task') && shares) return true;
  if (a.to === null) return false;
  const named = (name: string) => [a.row[name] ?? []].flat().includes(b.row.id);
  if (a.of === 'task' && named('agreements')) return b.of === 'deadline';
  if (a.of === 'task' && ((a.row.events ?? []) as { event: string }[]).some(({ event }) => event === b.row.id)) return ['DEADLINE', 'PERIOD'].includes(b.kind);
  if (a.of === 'task' && b.of === 'task') return named('task');
  if (a.type === 'Event') return b.type === 'StaffingStep' && named('staffingStep') && sameFrom;
  if (a.type === 'Election') return named('event') && sameFrom;
  return a.type === 'Agreement' && named('contract') && a.kind === b.kind && sameFrom;
}

function itemOf({ from, to, kind, type, row, solutions, everyone, also }: Stated): PlainItem {
  const all = [solutions, ...also.map((other) => other.solutions)].flat();
  const municipalities = [row, ...also.map((other) => other.row)].flatMap((each) => (each.municipalities ?? []) as string[]);
  const isEveryones = everyone || also.some((other) => other.everyone);
  return {
    from,
    to,
    kind,
    subject: `${type} ${row.id}`,
    also: [...new Set(also.map((other) => `${other.type} ${other.row.id}`))].sort(),
    solutions: [...new Set(all)].sort(),
    municipalities: isEveryones ? 98 : new Set(municipalities).size,
  };
}

export function byTime(a: PlainItem, b: PlainItem): number {
  const text = (item: PlainItem) => JSON.stringify([item.from, item.to ?? '9999', item]);
  return text(a) < text(b) ? -1 : 1;
}
