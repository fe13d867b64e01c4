import { describe, expect, test } from '@jest/globals';
import type { ApproximateDateValue } from '@portfolio/records';
import { stateOn } from '../src/agreement/agreement.filters.js';
import { isOfAnotherSolution } from '../src/rules/whose-group-is-addressed.js';
import { coverageOn } from '../src/signature/signature.filters.js';
import type { SignatureStatus } from '../src/signature/signature.enums.js';
import { percentage } from '../src/rules/who-has-signed.js';

const date = (from: string | null, to: string | null, status: ApproximateDateValue['status'] = 'KNOWN') => ({ from, to, status }) as ApproximateDateValue;
const NOT_STATED = date(null, null, 'NOT_STATED');
const UNDETERMINED = date(null, null, 'UNDETERMINED');
const SENT = date('2025-10-27', '2025-11-02');

describe('the state of an agreement', () => {
  test.each([
    ['an undetermined deadline comes first', { sent: date('2026-01-01', '2026-01-31'), deadline: UNDETERMINED }, 'UNDETERMINED'],
    ['a deadline is passed the day after its latest day', { sent: SENT, deadline: date('2025-11-11', '2025-11-20') }, 'DEADLINE_PASSED'],
    ['on its latest day it has not passed', { sent: SENT, deadline: date('2025-11-11', '2025-11-21') }, 'OPEN'],
    [
      'a passed deadline comes before a later sending',
      { sent: date('2025-12-01', '2025-12-10'), deadline: date('2025-11-01', '2025-11-01') },
      'DEADLINE_PASSED',
    ],
    ['to be sent from its earliest day', { sent: date('2025-11-22', '2025-12-10'), deadline: NOT_STATED }, 'TO_BE_SENT'],
    ['sent on its earliest day', { sent: date('2025-11-21', '2025-12-10'), deadline: NOT_STATED }, 'OPEN'],
    ['a deadline to come, though the sending is not stated', { sent: NOT_STATED, deadline: date('2025-12-11', '2025-12-20') }, 'OPEN'],
    ['neither sending nor deadline is stated', { sent: NOT_STATED, deadline: NOT_STATED }, 'SENT_NOT_STATED'],
    ['sent, and by when it must be signed is not stated', { sent: SENT, deadline: NOT_STATED }, 'OPEN'],
    ['what a source says of it outright comes before its dates', { sent: SENT, deadline: UNDETERMINED, status: 'IN_FORCE' }, 'IN_FORCE'],
    ['that it has been concluded', { sent: NOT_STATED, deadline: NOT_STATED, status: 'CONCLUDED' }, 'CONCLUDED'],
    ['that it is a draft', { sent: NOT_STATED, deadline: date('2025-12-11', '2025-12-20'), status: 'DRAFT' }, 'DRAFT'],
    ['that it must be signed is no state by itself', { sent: NOT_STATED, deadline: NOT_STATED, status: 'REQUIRED' }, 'SENT_NOT_STATED'],
    ['on the last day of its term', { sent: SENT, deadline: NOT_STATED, status: 'IN_FORCE', effectiveEnd: date('2025-11-21', '2025-11-21') }, 'IN_FORCE'],
    ['the day after its term', { sent: SENT, deadline: NOT_STATED, status: 'IN_FORCE', effectiveEnd: date('2025-11-20', '2025-11-20') }, 'ENDED'],
    ['an undetermined sending with a known deadline is open', { sent: UNDETERMINED, deadline: date('2025-12-11', '2025-12-20') }, 'OPEN'],
  ])('%s', (_title, dates, state) => {
    expect(stateOn('2025-11-21')({ effectiveEnd: NOT_STATED, status: null, ...dates } as never)).toBe(state);
  });
});

describe('a recipient group', () => {
  const agreement = { solutions: ['sts', 'sp'], withinSolutions: ['fki'] };

  test.each([
    ['tied to a solution of the agreement', 'sp', false],
    ['tied to what its solutions are part of', 'fki', false],
    ['tied to another solution', 'ksd', true],
    ['tied to none', null, false],
  ])('%s: is of another solution: %s is %p', (_tie, solution, expected) => {
    expect(isOfAnotherSolution({ solution }, agreement)).toBe(expected);
  });
});

describe('who has signed', () => {
  const counts: { status: SignatureStatus; asOf: string | null; count: number }[] = [
    { status: 'SIGNED', asOf: '2025-11-20', count: 15 },
    { status: 'MISSING', asOf: '2025-11-20', count: 83 },
    { status: 'NOT_REPORTED', asOf: null, count: 2 },
  ];

  test('a status counts from the day it was reported for', () => {
    const figures = { total: 100, signed: 15, partlySigned: 0, missing: 83, notReported: 2, signedPercentage: 15, missingPercentage: 83 };
    expect(coverageOn('2025-11-20')(counts)).toEqual({ asOf: '2025-11-20', ...figures });
  });

  test('before that day nothing is known, and there is no share of it', () => {
    const figures = { total: 100, signed: 0, partlySigned: 0, missing: 0, notReported: 100, signedPercentage: null, missingPercentage: null };
    expect(coverageOn('2025-11-19')(counts)).toEqual({ asOf: '2025-11-19', ...figures });
  });

  test('some of its parts signed is neither signed nor missing', () => {
    const partly = [{ status: 'PARTLY_SIGNED' as const, asOf: '2025-11-20', count: 1 }];
    const figures = { total: 1, signed: 0, partlySigned: 1, missing: 0, notReported: 0, signedPercentage: 0, missingPercentage: 0 };
    expect(coverageOn('2025-11-20')(partly)).toEqual({ asOf: '2025-11-20', ...figures });
  });

  test.each([
    [3, 29, 10.3],
    [2, 22, 9.1],
    [1, 3, 33.3],
    [2, 3, 66.7],
    [0, 0, null],
  ])('%p of %p is %p percent', (part, whole, share) => {
    expect(percentage(part, whole)).toBe(share);
  });
});
