import { describe, expect, test } from '@jest/globals';
import { Budget } from '../src/index.js';

describe('what a request takes', () => {
  test('may come to its budget, but not beyond', () => {
    const budget = new Budget({ work: 1_000, answerBytes: 50 });
    budget.spend(600);
    budget.count(400, 50);
    budget.check();
    expect([budget.workLeft, budget.bytesLeft, budget.over]).toEqual([0, 0, undefined]);
    expect(() => budget.spend(0.05)).toThrow(
      expect.objectContaining({
        message: 'expected a request of at most 1,000 units of work, but it took more; ask for fewer rows or fewer lists, or split the query',
        extensions: { code: 'WORK_LIMIT_EXCEEDED' },
      }),
    );
  });

  test('ends it once: whatever is begun later fails for the same reason', () => {
    const budget = new Budget({ work: 1_000, answerBytes: 50 });
    budget.count(0, 51);
    const reason = budget.over!;
    expect(reason).toMatchObject({
      message: 'expected an answer of at most 50 bytes, but it came to more; ask for fewer rows or fewer fields, or split the query',
      extensions: { code: 'ANSWER_LIMIT_EXCEEDED' },
    });
    expect(() => budget.spend(5_000)).toThrow(reason);
    expect(() => budget.end('WORK_LIMIT_EXCEEDED')).toThrow(reason);
  });
});
