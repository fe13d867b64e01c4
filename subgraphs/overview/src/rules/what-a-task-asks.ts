import type { ApproximateDateValue, CitationValue } from '@portfolio/records';
import type { ObligationKind } from '../obligation/obligation.enums.js';
import type { Duty } from './what-an-agreement-asks.js';

export interface TaskFacts {
  id: string;
  type: 'KlikTask' | 'FollowUp' | 'PlaybookActivity';
  label: string;
  solutions: string[];
  agreements: string[];
  start: ApproximateDateValue;
  end: ApproximateDateValue;
  concernsEveryMunicipality: boolean;
  /** Codes. */
  concernedMunicipalities: string[];
  /** How it is known whom it concerns. */
  basis: string | null;
  /** The last day before it is history. */
  historyAfter: string | null;
  /** The day of the edition that calls its end ongoing. */
  ongoingAsOf: string | null;
  closedByAddendum: string | null;
  events: { kind: string; basis: string }[];
  /** It is the activity that states how a municipality shows that it is ready. */
  isReadiness: boolean;
  sources: CitationValue[];
}

/**
 * A task asks what it says of the municipalities that it concerns. The activity that states the readiness analysis asks to confirm it, a follow-up of a period in which
 * each municipality answers once asks for that answer of all. Source: programleder-2025, klik-opgaver, valg-intro and valg-naeste ("én besvarelse pr. kommune");
 * drejebog-4-1, s3 and s4-8.
 */
export function dutyOfTask(task: TaskFacts): Duty | undefined {
  const survey = task.type === 'FollowUp' ? task.events.find(({ kind }) => kind === 'PERIOD') : undefined;
  const isOfAll = task.concernsEveryMunicipality || survey !== undefined;
  if (!isOfAll && task.concernedMunicipalities.length === 0) return undefined;
  const ends = [task.end.to, task.ongoingAsOf].filter((day) => day !== null);
  const closes = [task.historyAfter, task.closedByAddendum].filter((day) => day !== null);
  return {
    id: task.id,
    kind: survey ? 'ANSWER_EVALUATION' : task.isReadiness ? 'CONFIRM_READINESS' : KINDS[task.type],
    title: task.label,
    agreement: task.agreements[0] ?? null,
    task: task.id,
    solutions: task.solutions,
    due: task.end,
    basis: survey?.basis ?? task.basis ?? 'STATED',
    opensOn: task.start.from,
    openUntil: task.start.from === null ? null : (ends.sort().at(-1) ?? null),
    relevantUntil: closes.sort()[0] ?? null,
    municipalities: isOfAll ? null : task.concernedMunicipalities,
    sources: task.sources,
  };
}

const KINDS = { KlikTask: 'KLIK_TASK', FollowUp: 'FOLLOW_UP', PlaybookActivity: 'PLAYBOOK_ACTIVITY' } as const satisfies Record<
  TaskFacts['type'],
  ObligationKind
>;
