import { describe, expect, test } from '@jest/globals';
import { meets } from '@portfolio/loaders';
import { factsFrom, reachedBy, stepsFrom, type DependencyFact, type Direction } from '../src/rules/dependency-steps.js';
import { OUTSIDE_KOMBIT } from '../src/rules/outside-kombit.js';
import { partOfChains, type Part } from '../src/rules/part-of-chain.js';
import { outagePaths, wayBetween } from '../src/rules/ways-between-solutions.js';
import { isInOperation, isOperational, outageReach, outageWays } from '../src/rules/what-an-outage-reaches.js';
import { SolutionRecord } from '../src/solution/solution.entity.js';

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
  /** 'p<w' is "p is part of w"; other words are dependencies, see `facts`. Every solution named is a running component. */
  const reach = (id: string, words: string[], stated: Record<string, { kind?: string; status?: string }> = {}) => {
    const dependencies = facts(...words.filter((word) => word.includes('>'))).map((fact) => ({ ...fact, status: 'IN_EFFECT' }));
    const parents = new Map(words.filter((word) => word.includes('<')).map((word) => word.split('<') as [string, string]));
    const ids = new Set([id, ...dependencies.flatMap(({ solution, dependsOn }) => [solution, dependsOn]), ...[...parents].flat()]);
    const solutions = [...ids].map((each) => ({ id: each, partOf: parents.get(each) ?? null, kind: 'COMPONENT', status: 'NOT_STATED', ...stated[each] }));
    const running = new Set(solutions.filter(isInOperation).map((solution) => solution.id));
    const operational = dependencies.filter((fact) => isOperational(fact, running.has(fact.solution) && running.has(fact.dependsOn)));
    const ways = outageWays(solutions, operational);
    const found = outageReach(id, ways);
    expect([...outagePaths(id, ways).keys()].sort()).toEqual(Object.values(found).flat().sort());
    return found;
  };

  const cases: [fact: string, id: string, words: string[], parts: string[], direct: string[], indirect: string[], possibleViaParent: string[]][] = [
    ['reaches nothing where nothing depends on it', 'a', ['a>b'], [], [], [], []],
    ['reaches dependants directly and theirs indirectly', 'a', ['c>a', 'b>a', 'd>b', 'e>d'], [], ['b', 'c'], ['d', 'e'], []],
    ['reaches a direct dependant directly only', 'a', ['b>a', 'c>a', 'c>b'], [], ['b', 'c'], [], []],
    ['of a whole is one of its parts over all steps', 'whole', ['part<whole', 'small<part'], ['part', 'small'], [], [], []],
    ['of a whole reaches who depends on a part', 'whole', ['part<whole', 'small<part', 'x>small', 'y>x'], ['part', 'small'], [], ['x', 'y'], []],
    ['reaches the parts of what it reaches, and who depends on them', 'a', ['w>a', 'part<w', 'x>part'], [], ['w'], ['part', 'x'], []],
    ['of a part possibly reaches what it is part of', 'part', ['part<whole', 'whole<all'], [], [], [], ['all', 'whole']],
    ['possibly reaches the dependants of every parent', 'part', ['part<p', 'p<g', 'y>p', 'x>g'], [], [], [], ['g', 'p', 'x', 'y']],
    ['possibly reaches whoever depends on those, and what they are part of', 'part', ['part<p', 'x>p', 'y>x', 'y<z'], [], [], [], ['p', 'x', 'y', 'z']],
    ['possibly reaches only those it reaches in no other way', 'a', ['a<p', 'x>a', 'y>x', 'x>p', 'y>p', 'z>p'], [], ['x'], ['y'], ['p', 'z']],
    ['possibly reaches the whole of a part that it reaches', 'a', ['part>a', 'part<whole', 'x>whole'], [], ['part'], [], ['whole', 'x']],
    ['does not reach the other parts of its whole', 'part', ['part<whole', 'other<whole', 'x>other'], [], [], [], ['whole']],
    ['does not reach the solution itself', 'a', ['a<b', 'a>b', 'c>a', 'a>c'], [], ['c'], [], ['b']],
    ['ends where parts or dependants come back', 'a', ['b<a', 'a<b', 'c>b', 'b>c'], ['b'], [], ['c'], []],
    ['does not pass over a classification', 'kle', ['a>kle:CLASSIFICATION', 'b>kle:DOCUMENTS', 'c>kle:REQUIRES'], [], [], [], []],
    [
      'passes over each operational kind',
      'a',
      ['b>a:DATA', 'c>a:INTEGRATION', 'd>a:ACCESS', 'e>a:RUNTIME', 'f>a:HOSTING', 'g>a:FUNCTIONAL'],
      [],
      ['b', 'c', 'd', 'e', 'f', 'g'],
      [],
      [],
    ],
  ];

  test.each(cases)('%s', (_fact, id, words, parts, direct, indirect, possibleViaParent) => {
    expect(reach(id, words)).toEqual({ parts, direct, indirect, possibleViaParent });
  });

  const nothing = { parts: [], direct: [], indirect: [], possibleViaParent: [] };

  test.each(['INTENDED', 'TENDER'])('has no way through a solution whose status is %s', (status) => {
    const words = ['part<new', 'new<whole', 'x>new', 'new>old', 'y>part'];
    expect(reach('new', words, { new: { status } })).toEqual(nothing);
    expect(reach('old', words, { new: { status } })).toEqual(nothing);
    expect(reach('whole', words, { new: { status } })).toEqual(nothing);
    expect(reach('part', words, { new: { status } })).toEqual({ ...nothing, direct: ['y'] });
  });

  test.each(['TOOL', 'ARCHITECTURE', 'CLASSIFICATION', 'DATA_STANDARD', 'FRAMEWORK_AGREEMENT', 'LEARNING_PROGRAMME'])(
    'has no way to or from a part of kind %s',
    (kind) => {
      expect(reach('whole', ['guide<whole'], { guide: { kind } })).toEqual(nothing);
      expect(reach('guide', ['guide<whole'], { guide: { kind } })).toEqual(nothing);
    },
  );

  test('does not pass over a dependency that is planned', () => {
    expect(isOperational({ solution: 'a', dependsOn: 'b', kind: 'DATA', status: 'IN_EFFECT' }, true)).toBe(true);
    expect(isOperational({ solution: 'a', dependsOn: 'b', kind: 'DATA', status: 'PLANNED' }, true)).toBe(false);
  });
});

describe('a solution is outside KOMBIT', () => {
  test.each([
    ['not where KOMBIT owns it', 'kombit', false],
    ['where another owns it', 'kl', true],
    ['where its owner is not known', null, true],
  ])('%s', (_fact, owner, outside) => {
    expect(meets(SolutionRecord, OUTSIDE_KOMBIT)({ owner })).toBe(outside);
  });
});

describe('a way between two solutions', () => {
  const dependencies = facts('a>b', 'b>c', 'd>c', 'e>e');
  const wholes = new Map([
    ['a', null],
    ['c', 'whole'],
    ['f', 'whole'],
  ]);
  const words = (from: string, to: string) => wayBetween(from, to, dependencies, wholes)?.map((step) => `${step.from} ${step.kind} ${step.to}`);

  test.each([
    ['a', 'c', ['a DEPENDENCY b', 'b DEPENDENCY c']],
    ['c', 'a', ['c DEPENDANT b', 'b DEPENDANT a']],
    ['a', 'd', ['a DEPENDENCY b', 'b DEPENDENCY c', 'c DEPENDANT d']],
    ['d', 'f', ['d DEPENDENCY c', 'c PART_OF whole', 'whole PART f']],
    ['a', 'a', []],
    ['a', 'e', undefined],
    ['e', 'a', undefined],
  ])('from %s to %s', (from, to, expected) => {
    expect(words(from, to)).toEqual(expected);
  });

  test('of an outage goes from a whole to wholes and dependants, and to no other part of it', () => {
    const ways = {
      dependants: new Map([['whole', ['x']]]),
      parts: new Map([['whole', ['p', 'q']]]),
      parents: new Map(
        [
          ['p', 'whole'],
          ['q', 'whole'],
          ['whole', 'all'],
        ].map(([id, parent]) => [id!, [parent!]]),
      ),
    };
    expect([...outagePaths('p', ways)].map(([id, way]) => [id, way.map(({ kind, to }) => `${kind} ${to}`).join(', ')])).toEqual([
      ['whole', 'PART_OF whole'],
      ['x', 'PART_OF whole, DEPENDANT x'],
      ['all', 'PART_OF whole, PART_OF all'],
    ]);
  });
});
