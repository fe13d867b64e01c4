import { describe, expect, test } from '@jest/globals';
import { factsFrom, reachedBy, stepsFrom, type DependencyFact, type Direction } from '../src/rules/dependency-steps.js';
import { isOutsideKombit, whereOutsideKombit } from '../src/rules/outside-kombit.js';
import { partOfChains, type Part } from '../src/rules/part-of-chain.js';
import { isOperational, outageReach } from '../src/rules/what-an-outage-reaches.js';

/** 'a>b' is "a depends on b" by data; 'a>b:KIND' by another kind. */
function facts(...words: string[]): DependencyFact[] {
  return words.map((word) => {
    const [, solution = '', dependsOn = '', kind = 'DATA'] = /^(\w+)>(\w+)(?::(\w+))?$/.exec(word) ?? [];
    return { solution, dependsOn, kind };
  });
}

describe('what a solution is part of', () => {
  const cases: [fact: string, parts: Part[], id: string, chain: string[] | undefined][] = [
    ['is nothing for one that stands alone', [{ id: 'a', partOf: null }], 'a', []],
    [
      'is told nearest first',
      [
        { id: 'fki', partOf: null },
        { id: 'sts', partOf: 'fki' },
        { id: 'beskedfordeler', partOf: 'sts' },
      ],
      'beskedfordeler',
      ['sts', 'fki'],
    ],
    [
      'ends before a solution it has come by',
      [
        { id: 'a', partOf: 'b' },
        { id: 'b', partOf: 'c' },
        { id: 'c', partOf: 'b' },
      ],
      'a',
      ['b', 'c'],
    ],
    ['is never itself', [{ id: 'a', partOf: 'a' }], 'a', []],
    ['ends at a solution without a record', [{ id: 'a', partOf: 'b' }], 'a', ['b']],
    ['is not known of a solution without a record', [], 'a', undefined],
  ];

  test.each(cases)('it %s', (_fact, parts, id, chain) => {
    expect(partOfChains(parts).get(id)).toEqual(chain);
  });
});

describe('the steps from a solution', () => {
  const walk = (start: string, towards: Direction, ...words: string[]) => {
    const steps = stepsFrom(start, factsFrom(facts(...words), towards), towards);
    return { steps: steps.map(({ solution, dependsOn, depth }) => `${solution}>${dependsOn} ${depth}`), reached: reachedBy(start, steps, towards) };
  };

  const cases: [fact: string, start: string, towards: Direction, words: string[], steps: string[], reached: string[]][] = [
    ['are none where it depends on nothing', 'b', 'dependsOn', ['a>b'], [], []],
    ['count from one', 'a', 'dependsOn', ['a>b', 'b>c', 'c>d'], ['a>b 1', 'b>c 2', 'c>d 3'], ['b', 'c', 'd']],
    ['are followed backwards too', 'c', 'solution', ['a>b', 'b>c', 'c>d'], ['b>c 1', 'a>b 2'], ['a', 'b']],
    [
      'hold each fact once where two ways meet',
      'a',
      'dependsOn',
      ['a>b', 'a>c', 'b>d', 'c>d', 'd>e'],
      ['a>b 1', 'a>c 1', 'b>d 2', 'c>d 2', 'd>e 3'],
      ['b', 'c', 'd', 'e'],
    ],
    ['take the shortest way', 'a', 'dependsOn', ['a>b', 'b>c', 'a>c', 'c>d'], ['a>b 1', 'a>c 1', 'b>c 2', 'c>d 2'], ['b', 'c', 'd']],
    ['end where a way comes back', 'a', 'dependsOn', ['a>b', 'b>c', 'c>a'], ['a>b 1', 'b>c 2', 'c>a 3'], ['b', 'c']],
    ['end where a solution depends on itself', 'a', 'dependsOn', ['a>a', 'a>b'], ['a>a 1', 'a>b 1'], ['b']],
    ['hold two facts between the same two', 'a', 'dependsOn', ['a>b', 'a>b:ACCESS', 'b>c'], ['a>b 1', 'a>b 1', 'b>c 2'], ['b', 'c']],
    ['lead to solutions sorted by id', 'a', 'dependsOn', ['a>z', 'a>c', 'z>b'], ['a>z 1', 'a>c 1', 'z>b 2'], ['b', 'c', 'z']],
  ];

  test.each(cases)('they %s', (_fact, start, towards, words, steps, reached) => {
    expect(walk(start, towards, ...words)).toEqual({ steps, reached });
  });
});

describe('an outage', () => {
  const reach = (id: string, ancestors: string[], ...words: string[]) =>
    outageReach(id, ancestors, factsFrom(facts(...words).filter(isOperational), 'solution'));

  const cases: [fact: string, id: string, ancestors: string[], words: string[], direct: string[], indirect: string[], possibleViaParent: string[]][] = [
    ['reaches nothing where nothing depends on it', 'a', [], ['a>b'], [], [], []],
    ['reaches dependants directly and theirs indirectly', 'a', [], ['c>a', 'b>a', 'd>b', 'e>d'], ['b', 'c'], ['d', 'e'], []],
    ['reaches a direct dependant directly only', 'a', [], ['b>a', 'c>a', 'c>b'], ['b', 'c'], [], []],
    ['possibly reaches the dependants of every parent', 'part', ['parent', 'grandparent'], ['y>parent', 'x>grandparent'], [], [], ['x', 'y']],
    ['possibly reaches only those it reaches in no other way', 'part', ['parent'], ['x>part', 'y>x', 'x>parent', 'y>parent', 'z>parent'], ['x'], ['y'], ['z']],
    ['goes no further than the first step from a parent', 'part', ['parent'], ['x>parent', 'y>x'], [], [], ['x']],
    ['does not reach the solution itself', 'a', ['b'], ['a>b', 'c>a', 'a>c'], ['c'], [], []],
    ['does not pass over a classification', 'kle', [], ['a>kle:CLASSIFICATION', 'b>kle:DOCUMENTS', 'c>kle:REQUIRES'], [], [], []],
    [
      'passes over each operational kind',
      'a',
      [],
      ['b>a:DATA', 'c>a:INTEGRATION', 'd>a:ACCESS', 'e>a:RUNTIME', 'f>a:HOSTING', 'g>a:FUNCTIONAL'],
      ['b', 'c', 'd', 'e', 'f', 'g'],
      [],
      [],
    ],
  ];

  test.each(cases)('%s', (_fact, id, ancestors, words, direct, indirect, possibleViaParent) => {
    expect(reach(id, ancestors, ...words)).toEqual({ direct, indirect, possibleViaParent });
  });
});

describe('a solution is outside KOMBIT', () => {
  test.each([
    ['not where KOMBIT owns it', 'kombit', false],
    ['where another owns it', 'kl', true],
    ['where its owner is not known', null, true],
  ])('%s', (_fact, owner, outside) => {
    expect(isOutsideKombit(owner)).toBe(outside);
  });

  test('and the condition on the table says the same', () => {
    expect(whereOutsideKombit(true)).toEqual({ $or: [{ owner: null }, { owner: { $ne: 'kombit' } }] });
    expect(whereOutsideKombit(false)).toEqual({ owner: 'kombit' });
  });
});
