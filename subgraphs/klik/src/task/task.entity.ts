import * as r from '@portfolio/records';
import { z } from 'zod';
import { expectations } from '../expectation/expectation.entity.js';
import { ObligationLevel } from '../expectation/expectation.enums.js';
import { obligationOf } from '../rules/how-far-an-activity-binds.js';
import { misstated } from '../rules/what-a-kind-states.js';
import { KlikTaskAudience, PlaybookObligation, TaskKind } from './task.enums.js';

const TYPES: Record<TaskKind, string> = { KLIK_TASK: 'KlikTask', FOLLOW_UP: 'FollowUp', PLAYBOOK_ACTIVITY: 'PlaybookActivity' };
const optionalNote = r.textValue.nullable().default(null);

export const TaskEventRecord = r.defineRecord({
  name: 'TaskEvent',
  subgraph: 'klik',
  columns: { id: r.nestedKey(['event']), task: r.parent(), event: r.reference('Event'), basis: r.basis(), sources: r.citations() },
  label: { from: ['task', 'event'], text: ({ task, event }, nameOf) => `${nameOf(task)}: ${nameOf(event)}` },
  indexes: ['task', 'event'],
});

export const RelatedActivityRecord = r.defineRecord({
  name: 'RelatedActivity',
  subgraph: 'klik',
  columns: { id: r.nestedKey(['activity']), namedBy: r.parent(), activity: r.reference('Task'), basis: r.basis(), sources: r.citations() },
  label: { from: ['namedBy', 'activity'], text: ({ namedBy, activity }, nameOf) => `${nameOf(namedBy)} → ${nameOf(activity)}` },
  indexes: ['namedBy', 'activity'],
});

const klikTaskColumns = {
  code: r.optionalAlias(),
  projectRaw: r.optionalQuotation(),
  variantVendor: r.optionalReference('Organisation'),
  variantBasis: r.basisOf('variantVendor'),
  workingTitle: r.flag(),
  audience: r.optionalChoice(KlikTaskAudience),
  audienceBasis: r.basisOf('audience'),
  remarks: r.valueList(z.strictObject({ text: r.textValue, attachmentBasis: z.enum(r.Basis), note: optionalNote })),
  dataAccess: r.optionalReference('DataAccess'),
  isPublished: r.flag(),
};

const followUpColumns = {
  addressee: r.optionalText(),
  addresseeBasis: r.basisOf('addressee'),
  addresseeNote: r.optionalText(),
  level: r.optionalChoice(ObligationLevel),
  levelRaw: r.optionalQuotation(),
  recipientGroups: r.references('RecipientGroup'),
  note: r.optionalText(),
  task: r.optionalReference('Task'),
  taskBasis: r.basisOf('task'),
};

const playbookActivityColumns = {
  number: r.optionalAlias(),
  theme: r.optionalReference('PlaybookTheme'),
  caseTheme: r.optionalReference('PlaybookTheme'),
  obligation: r.concluded(r.optionalChoice(PlaybookObligation)),
  obligationRaw: r.concluded(r.optionalQuotation()),
  obligationScope: r.concluded(r.optionalText()),
  audience: r.optionalChoice(KlikTaskAudience),
  audienceBasis: r.basisOf('audience'),
  ongoingAsOf: r.optionalDay(),
  expectations: expectations(),
  purpose: r.texts(),
  kombitDoes: r.texts(),
  extraWindows: r.valueList(z.strictObject({ purpose: r.textValue, start: r.approximateDateValue, end: r.approximateDateValue })),
  addenda: r.valueList(z.strictObject({ date: r.approximateDateValue, text: r.textValue })),
  closedByAddendum: r.optionalDay(),
  contactRoles: r.texts(),
  deliverables: r.texts(),
  municipalities: r.references('Municipality'),
  unnamedMunicipalityCounts: r.valueList(z.strictObject({ count: z.int(), text: r.textValue })),
  municipalRoles: r.texts(),
  recommendedProfile: r.optionalText(),
  rules: r.texts(),
  expectedPublication: r.approximateDate(),
  noticeMonths: r.optionalInteger(),
  relatedActivities: r.children(RelatedActivityRecord),
};

export const TaskRecord = r.defineRecord({
  name: 'Task',
  subgraph: 'klik',
  files: ['klik-tasks', 'follow-ups', 'playbook-activities'],
  types: Object.values(TYPES),
  typeOf: (row) => TYPES[row.kind as TaskKind],
  columns: {
    id: r.key(),
    kind: r.choice(TaskKind),
    title: r.text(),
    solutions: r.references('Solution'),
    solutionsBasis: r.basisOf('solutions'),
    agreements: r.references('Agreement'),
    start: r.approximateDate(),
    end: r.approximateDate(),
    ...klikTaskColumns,
    ...followUpColumns,
    ...playbookActivityColumns,
    events: r.children(TaskEventRecord),
    sources: r.citations(),
  },
  indexes: [
    'kind',
    'solutions',
    'agreements',
    'municipalities',
    'recipientGroups',
    'theme',
    'caseTheme',
    'dataAccess',
    'variantVendor',
    'task',
    'end',
    'audience',
    'addressee',
    ['kind', 'endTo', 'id'],
  ],
});

export type TaskRow = r.Row<typeof TaskRecord>;

const OWN = {
  KLIK_TASK: Object.keys(klikTaskColumns),
  FOLLOW_UP: Object.keys(followUpColumns),
  PLAYBOOK_ACTIVITY: Object.keys(playbookActivityColumns),
};

/** Refuses tasks that lack what their kind states, or state what only another kind does. */
export function refuseMisstated(tasks: readonly Record<string, unknown>[]): void {
  const problems = tasks.flatMap((task) => misstated(task as never, OWN).map((problem) => `  task "${String(task.id)}": ${problem}`));
  if (problems.length > 0) throw new Error(`The data is refused:\n${problems.join('\n')}`);
}

/** Fills what follows from the statements of each activity: how far it binds. */
export function concludeObligations(tasks: readonly Record<string, unknown>[]): void {
  const none = { obligation: null, obligationRaw: null, obligationScope: null };
  for (const task of tasks) Object.assign(task, task.kind === 'PLAYBOOK_ACTIVITY' ? obligationOf(task.expectations as never) : none);
}
