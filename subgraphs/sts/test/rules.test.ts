import { describe, expect, test } from '@jest/globals';
import { issuerOf } from '../src/rules/who-issues-service-messages.js';

const named = (solution: string) => ({ solution, basis: 'STATED' });
const [sts, serviceplatformen, fki] = [named('sts'), named('serviceplatformen'), named('fki')];
/** Of the steps from a solution to its first parent, and on. */
const BASES = ['INFERRED', 'UNCERTAIN'];

describe('who issues service messages', () => {
  test.each([
    ['the issuer named for it', 'sts', ['fki'], [serviceplatformen, sts], { issuer: sts, isInherited: false, from: 'sts', basis: 'STATED' }],
    ["its parent's", 'beskedfordeler', ['sts', 'fki'], [serviceplatformen, sts], { issuer: sts, isInherited: true, from: 'sts', basis: 'INFERRED' }],
    ['the nearest of several ancestors', 'beskedfordeler', ['sts', 'fki'], [fki, sts], { issuer: sts, isInherited: true, from: 'sts', basis: 'INFERRED' }],
    ['its own before its parents', 'sts', ['fki'], [fki, sts], { issuer: sts, isInherited: false, from: 'sts', basis: 'STATED' }],
    [
      'a farther ancestor where the nearer has none',
      'beskedfordeler',
      ['sts', 'fki'],
      [fki],
      { issuer: fki, isInherited: true, from: 'fki', basis: 'UNCERTAIN' },
    ],
    ['none where no ancestor has one', 'kitos', ['fki'], [serviceplatformen, sts], null],
    ['none where nothing is named', 'sapa', [], [], null],
  ])('a solution has %s', (_case, solution, ancestors, issuers, expected) => {
    expect(issuerOf(solution, ancestors, BASES, issuers)).toEqual(expected);
  });

  const bases = ['STATED', 'DERIVED', 'INFERRED', 'GENERAL_KNOWLEDGE', 'UNCERTAIN'];
  const pairs = bases.flatMap((sure, at) => bases.slice(at).map((less): [string, string] => [sure, less]));

  test.each(pairs)('of %s and %s, the second is the less sure', (sure, less) => {
    const basisOf = (issuer: string, step: string) => issuerOf('part', ['whole'], [step], [{ solution: 'whole', basis: issuer }])?.basis;
    expect([basisOf(sure, less), basisOf(less, sure)]).toEqual([less, less]);
  });
});
