import type { ApproximateDateValue } from '@portfolio/records';
import type { TimelineKind } from '../timeline/timeline.enums.js';
import type { StatedFact } from './what-a-row-states.js';

/** A date that a row states, or the period that two of its dates bound. */
export interface Moment {
  node: string;
  parent: string | null;
  type: string;
  field: string;
  title: string;
  kind: TimelineKind;
  when: ApproximateDateValue;
  basis: StatedFact['basis'];
  sources: StatedFact['sources'];
  /** The ids of the rows that each field names. */
  refersTo: Readonly<Record<string, readonly string[]>>;
  /** What the row calls its kind. */
  rowKind: string | null;
}

export const TASKS: ReadonlySet<string> = new Set(['KlikTask', 'FollowUp', 'PlaybookActivity']);

/** Kinds of events that are more than a milestone. */
const EVENTS: Readonly<Record<string, TimelineKind>> = { MEETING: 'MEETING', DEADLINE: 'DEADLINE', PERIOD: 'PERIOD' };

/** Dates that are no milestones, by the type and the field that states them. */
const KINDS: Readonly<Record<string, TimelineKind>> = {
  'Agreement.deadline': 'DEADLINE',
  'Agreement.restatedDeadline': 'DEADLINE',
  'Agreement.textEnd': 'TERM_END',
  'Agreement.contractEnd': 'TERM_END',
  'Agreement.effectiveEnd': 'TERM_END',
  'Contract.originalEnd': 'TERM_END',
  'Contract.end': 'TERM_END',
  'WheelItem.period': 'PERIOD',
};

/** Of several dates of a row that are the same day, the one that stands for all. */
const FIRST = ['deadline', 'effectiveEnd', 'end'];

/** The day that a fact holds for: "pr. 21. november" is when it was so, not when anything happens. */
const IS_AS_OF = /asOf$/i;

/**
 * On the time line stands each date that a row states, once where two of its fields give the same days; of a task the period from its start to its end. Source: programleder-2025, klik-opgaver,
 * aftaler-1 and aftaler-2 (columns "Start", "Slut", "Udsendes", "Frist"); drejebog-4-1, s4.
 *
 * @param facts all that one row states
 */
export function momentsOf(facts: readonly StatedFact[]): Moment[] {
  const [first] = facts;
  const dated = facts.filter(({ when, field }) => when.status === 'KNOWN' && !IS_AS_OF.test(field));
  if (!first || dated.length === 0) return [];
  const { node, parent, type, nodeLabel } = first;
  const refersTo = Object.fromEntries(facts.map((fact) => [fact.field, fact.refersTo]));
  const rowKind = facts.find(({ field }) => field === 'kind')?.value ?? null;
  const usual = type === 'Event' ? EVENTS[rowKind ?? ''] : undefined;
  const moment = (fact: StatedFact, field: string, kind: TimelineKind, when: ApproximateDateValue): Moment => {
    const title = field === 'when' || field === 'period' ? nodeLabel : `${nodeLabel}: ${fact.fieldLabel}`;
    return { node, parent, type, field, title, kind, when, basis: fact.basis, sources: fact.sources, refersTo, rowKind };
  };
  const [start, end] = ['start', 'end'].map((field) => (TASKS.has(type) ? dated.find((fact) => fact.field === field) : undefined));
  const task = end ?? start;
  const others = dated.filter((fact) => fact !== start && fact !== end).sort((a, b) => rank(a) - rank(b));
  const distinct = others.filter(({ when }, index) => !others.slice(0, index).some((other) => isSame(other.when, when)));
  return [
    ...(task ? [moment(task, 'period', 'TASK', periodOf(start?.when, end?.when))] : []),
    ...distinct.map((fact) => moment(fact, fact.field, usual ?? KINDS[`${type}.${fact.field}`] ?? 'MILESTONE', fact.when)),
  ];
}

const rank = ({ field }: StatedFact) => (FIRST.includes(field) ? 0 : 1);
const isSame = (one: ApproximateDateValue, other: ApproximateDateValue) => one.from === other.from && one.to === other.to;

/** From the earliest day of the start to the latest of the end; without a start it is the end, without an end it goes on. */
function periodOf(start: ApproximateDateValue | undefined, end: ApproximateDateValue | undefined): ApproximateDateValue {
  if (!start) return end!;
  if (!end) return { ...start, date: null, to: null };
  const raw = start.raw !== null && end.raw !== null ? `${start.raw} – ${end.raw}` : null;
  return {
    raw,
    date: null,
    from: start.from,
    to: end.to,
    precision: 'DAY_RANGE',
    status: 'KNOWN',
    yearInferred: start.yearInferred || end.yearInferred,
    note: null,
  };
}
