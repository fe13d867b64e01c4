import { describe, expect, test } from '@jest/globals';
import { issuerOf } from '../src/rules/who-issues-service-messages.js';

const [sts, serviceplatformen, fki] = [{ solution: 'sts' }, { solution: 'serviceplatformen' }, { solution: 'fki' }];

describe('who issues service messages', () => {
  test.each([
    ['the issuer named for it', 'sts', ['fki'], [serviceplatformen, sts], { issuer: sts, inherited: false, from: 'sts' }],
    ["its parent's", 'beskedfordeler', ['sts', 'fki'], [serviceplatformen, sts], { issuer: sts, inherited: true, from: 'sts' }],
    ['the nearest of several ancestors', 'beskedfordeler', ['sts', 'fki'], [fki, sts], { issuer: sts, inherited: true, from: 'sts' }],
    ['its own before its parents', 'sts', ['fki'], [fki, sts], { issuer: sts, inherited: false, from: 'sts' }],
    ['a farther ancestor where the nearer has none', 'beskedfordeler', ['sts', 'fki'], [fki], { issuer: fki, inherited: true, from: 'fki' }],
    ['none where no ancestor has one', 'kitos', ['fki'], [serviceplatformen, sts], null],
    ['none where nothing is named', 'sapa', [], [], null],
  ])('a solution has %s', (_case, solution, ancestors, issuers, expected) => {
    expect(issuerOf(solution, ancestors, issuers)).toEqual(expected);
  });
});
