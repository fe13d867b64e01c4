import { TASKS, type Moment } from './what-stands-on-the-time-line.js';

/** Fields by which a row names another that states the same. */
const TIES: Readonly<Record<string, string>> = {
  Event: 'staffingStep',
  Election: 'event',
  KlikTask: 'agreements',
  PlaybookActivity: 'agreements',
  FollowUp: 'agreements',
  Agreement: 'contract',
};

/** What events of a kind say again, of rows of a solution that they name: a field that states it, with the kind of a lifecycle fact. */
const AGAIN: Readonly<Record<string, readonly string[]>> = {
  DEADLINE: ['Agreement.deadline', 'KlikTask.period', 'FollowUp.period', 'PlaybookActivity.period'],
  CONTRACT: ['Contract.end', 'Agreement.effectiveEnd'],
  TENDER: ['Contract.tenderPublished', 'LifecycleFact.TENDER', 'LifecycleFact.RE_TENDER'],
  EXPECTED: [
    'Contract.expectedAward',
    'DataAccess.expected',
    'LifecycleFact.AVAILABLE_EXPECTED',
    'LifecycleFact.GO_LIVE_EXPECTED',
    'LifecycleFact.TENDER',
    'LifecycleFact.RE_TENDER',
  ],
  PUBLICATION: ['LifecycleFact.GUIDANCE_PUBLISHED'],
  GO_LIVE: ['LifecycleFact.ACCESS', 'LifecycleFact.GO_LIVE'],
  LAUNCH: ['LifecycleFact.LAUNCHED'],
  ELECTION: ['LifecycleFact.FIRST_USE'],
  CLOSING: ['LifecycleFact.CLOSING'],
  PLANNED: ['LifecycleFact.PLANNED_CHANGE', 'LifecycleFact.MODERNISATION'],
};

/** Which of several that state the same stands for all: who owns the fact before who tells of it. */
const OWNERS = ['Agreement', 'Contract', 'KlikTask', 'FollowUp', 'PlaybookActivity', 'Election', 'DataAccess', 'StaffingStep', 'Event'];

/** Pairs of a task and an event that belong together, as `<task> <event>`. */
export type Ties = ReadonlySet<string>;

/**
 * Two moments are one where one of their rows names the other as what it is about and they end on the same day, or where an event says again what a row of its solution states. Tasks begin when
 * they are published, so of them the end counts. Source: programleder-2025, klik-opgaver and aftaler-1 (FLIS: both 05.12.2025), k98-bemanding, k-aftale, dubu.
 */
export function isOneMoment(one: Moment, other: Moment, ties: Ties): boolean {
  if (one.node === other.node || one.when.to !== other.when.to) return false;
  return (isTied(one, other, ties) && isAlike(one, other)) || saysAgain(one, other) || saysAgain(other, one);
}

function isTied(one: Moment, other: Moment, ties: Ties): boolean {
  if (one.when.to === null) return false;
  if (ties.has(`${one.node} ${other.node}`) || ties.has(`${other.node} ${one.node}`)) return true;
  return names(one, other) || names(other, one);
}

function names({ type, refersTo }: Moment, { node }: Moment): boolean {
  const field = TIES[type];
  return (field !== undefined && (refersTo[field] ?? []).includes(node)) || (type === 'FollowUp' && (refersTo.task ?? []).includes(node));
}

function isAlike(one: Moment, other: Moment): boolean {
  if (TASKS.has(one.type) || TASKS.has(other.type)) return [one.kind, other.kind].every((kind) => kind === 'TASK' || kind === 'DEADLINE' || kind === 'PERIOD');
  return one.kind === other.kind && one.when.from === other.when.from;
}

function saysAgain(event: Moment, { type, field, rowKind, when, parent, refersTo }: Moment): boolean {
  const said = event.type === 'Event' ? (AGAIN[event.rowKind ?? ''] ?? []) : [];
  if (!said.includes(type === 'LifecycleFact' ? `${type}.${rowKind}` : `${type}.${field}`)) return false;
  if (!TASKS.has(type) && event.when.from !== when.from) return false;
  const own = [parent, ...(refersTo.solutions ?? []), ...(refersTo.solution ?? [])];
  return (event.refersTo.solutions ?? []).some((solution) => own.includes(solution));
}

/** The moments that are one, each with the one that stands for all first; in the order of time. */
export function oneByOne(moments: readonly Moment[], ties: Ties): Moment[][] {
  const byEnd = Map.groupBy(moments, ({ when }) => when.to);
  return [...byEnd.values()].flatMap((ending) => grouped(ending, ties)).sort(([a], [b]) => byTime(a!, b!));
}

/** Those that are one, directly or by way of others. */
function grouped(ending: readonly Moment[], ties: Ties): Moment[][] {
  let groups: Moment[][] = [];
  for (const moment of ending) {
    const [same, apart] = [true, false].map((is) => groups.filter((group) => group.some((other) => isOneMoment(moment, other, ties)) === is));
    groups = [...apart!, [...same!.flat(), moment]];
  }
  return groups.map((group) => group.sort(byOwner));
}

const keyOf = ({ node, field }: Moment) => `${node}/${field}`;
const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

function byOwner(a: Moment, b: Moment): number {
  const rank = ({ type }: Moment) => (OWNERS.includes(type) ? OWNERS.indexOf(type) : OWNERS.length);
  return rank(a) - rank(b) || byText(keyOf(a), keyOf(b));
}

/** By the earliest day; of the same earliest day what is known more exactly first, and what has no end last. */
function byTime(a: Moment, b: Moment): number {
  return byText(a.when.from!, b.when.from!) || byText(a.when.to ?? '9999-12-31', b.when.to ?? '9999-12-31') || byText(keyOf(a), keyOf(b));
}
