import { describe, expect, test } from '@jest/globals';
import { meets } from '@portfolio/loaders';
import type { ApproximateDateValue } from '@portfolio/records';
import { areQuestionsExplicit } from '../src/rules/are-questions-explicit.js';
import { obligationOf } from '../src/rules/how-far-an-activity-binds.js';
import { openOn, openWithin } from '../src/rules/is-open.js';
import { overdueOn } from '../src/rules/is-overdue.js';
import { misstated } from '../src/rules/what-a-kind-states.js';
import { readinessDeadlines } from '../src/rules/when-readiness-is-due.js';
import { concerning } from '../src/rules/whom-a-task-concerns.js';
import { TaskRecord } from '../src/task/task.entity.js';

const date = (facts: Partial<ApproximateDateValue>) => facts as ApproximateDateValue;
const december = {
  start: date({ from: '2025-12-01', to: '2025-12-10' }),
  end: date({ from: '2025-12-11', to: '2025-12-31' }),
  ongoingAsOf: null,
  closedByAddendum: null,
};
const notStated = date({ from: null, to: null, status: 'NOT_STATED' });
const ongoing = date({ from: null, to: null, status: 'ONGOING' });

describe('a task is open', () => {
  test.each([
    ['the day before the earliest day of its start', december, '2025-11-30', false],
    ['the earliest day of its start', december, '2025-12-01', true],
    ['the latest day of its end', december, '2025-12-31', true],
    ['the day after the latest day of its end', december, '2026-01-01', false],
    ['a day, where its start is not stated', { ...december, start: notStated }, '2025-12-15', false],
    ['a day, where its end is not stated', { ...december, end: notStated }, '2025-12-15', false],
    ['the day of the edition that calls its end ongoing', { ...december, end: ongoing, ongoingAsOf: '2026-06-27' }, '2026-06-27', true],
    ['the day after that edition', { ...december, end: ongoing, ongoingAsOf: '2026-06-27' }, '2026-06-28', false],
    ['before it starts, where its end is ongoing', { ...december, end: ongoing, ongoingAsOf: '2026-06-27' }, '2025-11-30', false],
    ['the day an addendum closes it', { ...december, end: ongoing, ongoingAsOf: '2026-06-27', closedByAddendum: '2026-05-01' }, '2026-05-01', true],
    ['the day after an addendum closed it', { ...december, end: ongoing, ongoingAsOf: '2026-06-27', closedByAddendum: '2026-05-01' }, '2026-05-02', false],
  ])('on %s: %#', (_when, task, day, open) => {
    expect(meets(TaskRecord, openOn(day))(task)).toBe(open);
  });

  test.each([
    ['2025-11-21', '2025-12-01', true],
    ['2025-11-21', '2025-11-30', false],
    ['2025-12-31', '2026-01-31', true],
    ['2026-01-01', '2026-01-31', false],
    ['2025-11-01', '2026-01-31', true],
  ])('within %s to %s: %s', (from, to, open) => {
    expect(meets(TaskRecord, openWithin({ from, to }))(december)).toBe(open);
  });
});

test.each([
  [december.end, '2025-12-31', false],
  [december.end, '2026-01-01', true],
  [ongoing, '2035-01-01', false],
  [notStated, '2035-01-01', false],
])('a task is past its end once the latest day has passed: %#', (end, day, overdue) => {
  expect(meets(TaskRecord, overdueOn(day))({ end })).toBe(overdue);
});

test.each([
  ['a KLIK task for all', { audience: 'ALL_MUNICIPALITIES', addressee: null, municipalities: [] }, true],
  ['a follow-up put to the municipalities', { audience: null, addressee: 'kommunerne', municipalities: [] }, true],
  ['a follow-up put to programme leaders', { audience: null, addressee: 'KOMBIT-programledere', municipalities: [] }, false],
  ['an activity for all that names others', { audience: 'ALL_MUNICIPALITIES', addressee: null, municipalities: ['265'] }, true],
  ['a case that names it as an example', { audience: null, addressee: null, municipalities: ['265', '340'] }, false],
  ['a task for those it names, it among them', { audience: 'NAMED_MUNICIPALITIES', addressee: null, municipalities: ['265', '340'] }, true],
  ['a task for others', { audience: 'NAMED_MUNICIPALITIES', addressee: null, municipalities: ['265'] }, false],
])('a municipality is concerned by %s: %#', (_what, task, concerned) => {
  expect(meets(TaskRecord, concerning(['340']))(task)).toBe(concerned);
});

test.each([
  ['2015-12-01', { inform: '2015-06-01', confirm: '2015-09-01' }],
  ['2015-08-31', { inform: '2015-02-28', confirm: '2015-05-31' }],
  ['2016-05-31', { inform: '2015-11-30', confirm: '2016-02-29' }],
])('an implementation on %s is told and confirmed by %j', (implementation, deadlines) => {
  expect(readinessDeadlines({ informsBeforeMonths: 6, confirmBeforeMonths: 3 }, implementation)).toEqual(deadlines);
});

test.each([
  [['EXPLICIT', 'EXPLICIT'], true],
  [['EXPLICIT', 'DERIVED'], false],
  [[], false],
])('questions of the bases %j are explicit: %s', (bases, explicit) => {
  expect(areQuestionsExplicit(bases.map((basis) => ({ basis })))).toBe(explicit);
});

describe('a kind of task states its own facts', () => {
  const own = { KLIK_TASK: ['audience', 'isPublished'], FOLLOW_UP: ['addressee'], PLAYBOOK_ACTIVITY: ['number', 'audience', 'expectedPublication'] };

  test('a follow-up without an addressee is refused', () => {
    expect(misstated({ kind: 'FOLLOW_UP', addressee: null }, own)).toEqual(
      ['addressee', 'addresseeBasis', 'level'].map((name) => `expected FOLLOW_UP to state ${name}`),
    );
  });

  test('a follow-up with the number of an activity is refused', () => {
    const followUp = {
      kind: 'FOLLOW_UP' as const,
      addressee: 'kommunerne',
      addresseeBasis: 'INFERRED',
      level: 'OPTIONAL',
      number: '4.1',
      isPublished: false,
      expectedPublication: notStated,
    };
    expect(misstated(followUp, own)).toEqual(['expected FOLLOW_UP not to state number']);
  });

  test('an activity without theme, work and audience is refused with a reason each', () => {
    const reasons = ['theme', 'expectations', 'audience', 'audienceBasis'].map((name) => `expected PLAYBOOK_ACTIVITY to state ${name}`);
    expect(misstated({ kind: 'PLAYBOOK_ACTIVITY', number: '4.1', expectations: [] }, own)).toEqual(reasons);
  });

  test('an activity that goes on does so as of an edition; a case is for nobody', () => {
    const stated = { kind: 'PLAYBOOK_ACTIVITY' as const, number: '4.1', expectations: [{ text: 'plan' }] };
    const activity = { ...stated, theme: 'teknisk', audience: 'ALL_MUNICIPALITIES', audienceBasis: 'STATED', end: ongoing };
    expect(misstated(activity, own)).toEqual(['expected PLAYBOOK_ACTIVITY to state ongoingAsOf']);
    expect(misstated({ ...activity, ongoingAsOf: '2014-06-27' }, own)).toEqual([]);
    expect(misstated({ ...stated, theme: 'cases' }, own)).toEqual([]);
    expect(misstated({ ...activity, end: notStated, theme: 'cases' }, own)).toEqual(['expected PLAYBOOK_ACTIVITY not to state audience']);
    expect(misstated({ ...stated, theme: 'cases', ongoingAsOf: '2014-06-27' }, own)).toEqual(['expected PLAYBOOK_ACTIVITY not to state ongoingAsOf']);
  });

  test('a KLIK task without project and audience is refused, and one with a publication of an activity', () => {
    const reasons = ['projectRaw', 'audience', 'audienceBasis'].map((name) => `expected KLIK_TASK to state ${name}`);
    expect(misstated({ kind: 'KLIK_TASK', expectedPublication: december.end }, own)).toEqual([
      ...reasons,
      'expected KLIK_TASK not to state expectedPublication',
    ]);
    expect(misstated({ kind: 'KLIK_TASK', expectedPublication: ongoing }, own)).toEqual([...reasons, 'expected KLIK_TASK not to state expectedPublication']);
  });

  test('a KLIK task with project and audience is accepted', () => {
    expect(misstated({ kind: 'KLIK_TASK', projectRaw: 'VALG', audience: 'ALL_MUNICIPALITIES', audienceBasis: 'INFERRED' }, own)).toEqual([]);
  });
});

describe('an activity binds', () => {
  const review = { text: 'review', level: 'RECOMMENDED', levelRaw: 'bør' } as const;
  const analyse = { text: 'analyse', level: 'REQUIRED', levelRaw: 'kommunernes ansvar' } as const;
  const buy = { text: 'buy support', level: 'OPTIONAL', levelRaw: 'kan' } as const;

  test.each([
    ['as far as its first statement, told where others differ', [review, analyse, buy], 'RECOMMENDED', 'bør', 'review'],
    ['as a whole where all statements agree', [analyse, analyse], 'REQUIRED', 'kommunernes ansvar', null],
    ['by an offer where it may be done', [buy], 'OFFER', 'kan', null],
  ] as const)('%s', (_fact, statements, obligation, obligationRaw, obligationScope) => {
    expect(obligationOf(statements)).toEqual({ obligation, obligationRaw, obligationScope });
  });

  test.each([
    ['REQUIRED', 'REQUIRED'],
    ['EXPECTED', 'NOT_STATED'],
    ['NEEDED', 'NOT_STATED'],
    ['RECOMMENDED', 'RECOMMENDED'],
    ['REQUESTED', 'REQUESTED'],
    ['INVITED', 'INVITED'],
    ['OPTIONAL', 'OFFER'],
    ['INSPIRATION', 'INSPIRATION'],
    ['NOT_STATED', 'NOT_STATED'],
  ] as const)('a statement of level %s by %s', (level, obligation) => {
    expect(obligationOf([{ text: 'plan', level, levelRaw: null }]).obligation).toBe(obligation);
  });
});
