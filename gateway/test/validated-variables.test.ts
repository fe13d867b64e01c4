import { describe, expect, test } from '@jest/globals';
import { ValidatedVariablesCache } from '../src/execution/executor/validated-variables.js';

describe('variables that are right', () => {
  test('are checked once, for all who send the same', () => {
    const variables = new ValidatedVariablesCache();
    let checked = 0;
    const right = () => (checked += 1) > 0;
    const first = variables.of('{"a":1}', right)!;
    const estimate = { by: {}, cost: 7 };
    first.estimate = estimate;
    expect([variables.of('{"a":1}', right), variables.of('{"a":2}', right)]).toEqual([{ estimate }, {}]);
    expect(checked).toBe(2);
  });

  test('are not remembered where they are wrong, long or not asked again', () => {
    const variables = new ValidatedVariablesCache();
    expect(variables.of('{"a":1}', () => false)).toBeUndefined();
    expect(variables.of('{"a":1}', () => true)).toEqual({});
    const long = `"${'x'.repeat(500)}"`;
    expect(variables.of(long, () => true)).toEqual({});
    expect(variables.of(long, () => false)).toBeUndefined();
    for (let n = 0; n < 32; n += 1) variables.of(`${n}`, () => true);
    expect(variables.of('{"a":1}', () => false)).toBeUndefined();
  });
});
