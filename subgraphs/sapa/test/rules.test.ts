import { describe, expect, test } from '@jest/globals';
import { totalPurposes } from '../src/rules/how-many-purposes.js';

describe('the purposes of data accesses together', () => {
  test.each([
    ['no access', [], { known: 0, accessesWithout: 0 }],
    ['one access with purposes', [{ purposes: 15, count: 1 }], { known: 15, accessesWithout: 0 }],
    ['two accesses with as many purposes', [{ purposes: 4, count: 2 }], { known: 8, accessesWithout: 0 }],
    ['an access without purposes', [{ purposes: 0, count: 1 }], { known: 0, accessesWithout: 0 }],
    ['accesses whose purposes are not counted', [{ purposes: null, count: 3 }], { known: 0, accessesWithout: 3 }],
    [
      'the four accesses of the slide',
      [
        { purposes: 15, count: 1 },
        { purposes: 11, count: 1 },
        { purposes: 4, count: 1 },
        { purposes: null, count: 1 },
      ],
      { known: 30, accessesWithout: 1 },
    ],
  ])('%s adds up', (_case, counts, total) => {
    expect(totalPurposes(counts)).toEqual(total);
  });
});
