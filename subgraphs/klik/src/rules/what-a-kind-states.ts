import { valuesOf } from '@portfolio/records';
import { TaskKind } from '../task/task.enums.js';

/** What every task of a kind states. */
const NEEDED: Record<TaskKind, readonly string[]> = {
  KLIK_TASK: ['projectRaw', 'audience', 'audienceBasis'],
  FOLLOW_UP: ['addressee', 'addresseeBasis', 'level'],
  PLAYBOOK_ACTIVITY: ['number', 'theme', 'expectations'],
};

/**
 * A KLIK task states project and audience, a follow-up whom it is put to and how far, an activity its number, theme and work; none states a fact of another kind.
 * Source: programleder-2025, klik-opgaver; drejebog-4-1, s3 (how an activity is described).
 */
export function misstated(task: Record<string, unknown> & { kind: TaskKind }, own: Record<TaskKind, readonly string[]>): string[] {
  const missing = [...NEEDED[task.kind], ...neededBy(task)].filter((name) => isEmpty(task[name])).map((name) => `expected ${task.kind} to state ${name}`);
  const foreign = valuesOf(TaskKind).flatMap((kind) => own[kind].filter((name) => !own[task.kind].includes(name) && !isEmpty(task[name])));
  if (isCase(task)) foreign.push(...['audience', 'ongoingAsOf'].filter((name) => !isEmpty(task[name])));
  return [...missing, ...foreign.map((name) => `expected ${task.kind} not to state ${name}`)];
}

/** Activities are for every municipality, cases for none; what an edition calls ongoing is so as of that edition. */
function neededBy({ kind, end, ...task }: Record<string, unknown>): string[] {
  const ongoing = (end as { status?: string } | undefined)?.status === 'ONGOING';
  return [...(kind === 'PLAYBOOK_ACTIVITY' && !isCase(task) ? ['audience', 'audienceBasis'] : []), ...(ongoing ? ['ongoingAsOf'] : [])];
}

function isCase({ theme }: Record<string, unknown>): boolean {
  return theme === 'cases';
}

function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null || value === false) return true;
  if (Array.isArray(value)) return value.length === 0;
  return (value as { status?: unknown }).status === 'NOT_STATED';
}
