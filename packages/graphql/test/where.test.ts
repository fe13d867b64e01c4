import { describe, expect, test } from '@jest/globals';
import { meets } from '@portfolio/loaders';
import * as r from '@portfolio/records';
import { onColumnNamed, whereOf, type FilterRule } from '../src/where.js';

const Item = r.defineRecord({
  name: 'Item',
  subgraph: 'test',
  files: ['items'],
  columns: { id: r.key(), title: r.optionalText(), tags: r.texts(), owners: r.references('Organisation'), on: r.optionalDay(), due: r.approximateDate() },
});

const where = (filter: object | null | undefined, rules: Record<string, FilterRule> = {}) => whereOf(Item, filter, rules, { today: '2025-11-21' });

describe('the condition of a filter', () => {
  test.each([undefined, null, {}, { title: null, due: undefined }])('that gives none is every row: %j', (filter) => expect(where(filter)).toEqual({}));

  test.each<[string, object, object]>([
    ['a text that is', { title: { eq: 'a' } }, { $and: [{ title: 'a' }] }],
    ['a text among others', { title: { in: ['a', 'b'] } }, { $and: [{ title: { $in: ['a', 'b'] } }] }],
    ['a text that holds', { title: { contains: 'a' } }, { $and: [{ title: { $holds: 'a' } }] }],
    ['empty texts', { title: { eq: '', in: [], contains: '' } }, { $and: [{ title: '' }, { title: { $in: [] } }, { title: { $holds: '' } }] }],
    ['nulls of a text', { title: { eq: null, in: null, contains: null } }, { $and: [] }],
    ['a list that holds one', { tags: { eq: 'a' } }, { $and: [{ tags: { $contains: ['a'] } }] }],
    ['a list that holds one of several', { tags: { in: ['a', 'b'] } }, { $and: [{ tags: { $overlap: ['a', 'b'] } }] }],
    ['nulls of a list', { tags: { eq: null, in: null } }, { $and: [] }],
    ['a list of keys', { owners: { eq: 'a', in: [] } }, { $and: [{ owners: { $contains: ['a'] } }, { owners: { $overlap: [] } }] }],
    ['a day that is', { on: { eq: '2025-11-21' } }, { $and: [{ on: '2025-11-21' }] }],
    ['an earlier day', { on: { before: '2025-11-21' } }, { on: { $lt: '2025-11-21' } }],
    ['a later day', { on: { after: '2025-11-21' } }, { on: { $gt: '2025-11-21' } }],
    ['no later day', { on: { onOrBefore: '2025-11-21' } }, { on: { $lte: '2025-11-21' } }],
    ['no earlier day', { on: { onOrAfter: '2025-11-21', eq: '2025-11-22' } }, { on: { $gte: '2025-11-21', $eq: '2025-11-22' } }],
    ['a day with a null', { on: { before: '2025-11-21', after: null } }, { on: { $lt: '2025-11-21' } }],
    ['the earliest day of a date', { due: { from: { before: '2025-11-21' } } }, { $and: [{ dueFrom: { $lt: '2025-11-21' } }] }],
    ['the latest day of a date', { due: { to: { eq: '2025-11-21' } } }, { $and: [{ dueTo: { $eq: '2025-11-21' } }] }],
    ['the status of a date', { due: { status: ['ONGOING'] } }, { $and: [{ dueStatus: { $in: ['ONGOING'] } }] }],
    ['nothing of a date', { due: { from: null, to: null, overlaps: null, status: null } }, { $and: [] }],
  ])('%s', (_title, filter, condition) => expect(where(filter)).toEqual({ $and: [condition] }));

  test('holds every field that is given', () => {
    expect(where({ title: { eq: 'a' }, tags: null, on: { before: '2025-11-21' } })).toEqual({
      $and: [{ $and: [{ title: 'a' }] }, { on: { $lt: '2025-11-21' } }],
    });
  });

  test('is a rule of its own before it is a column, with the day of the request', () => {
    const rule = ((value: string, { today }: { today: string }) => ({ title: `${value} ${today}` })) as unknown as FilterRule;
    expect(where({ title: 'a', called: { eq: 'b' } }, { title: rule, called: onColumnNamed(Item, 'title') })).toEqual({
      $and: [{ title: 'a 2025-11-21' }, { $and: [{ title: 'b' }] }],
    });
  });

  test('is refused where there is neither a column nor a rule', () => {
    expect(() => where({ owner: { eq: 'a' } })).toThrow('expected Item to have a column or a rule for the filter field "owner"');
  });
});

describe('a period overlaps a window', () => {
  const window = { from: '2025-11-10', to: '2025-11-20' };
  const overlaps = meets(Item, where({ due: { overlaps: window } }));

  test.each<[string, string | null, string | null, boolean]>([
    ['ends on the day before it', '2025-11-01', '2025-11-09', false],
    ['ends on its first day', '2025-11-01', '2025-11-10', true],
    ['lies in it', '2025-11-12', '2025-11-13', true],
    ['begins on its last day', '2025-11-20', '2025-11-30', true],
    ['begins on the day after it', '2025-11-21', '2025-11-30', false],
    ['holds it', '2025-11-01', '2025-11-30', true],
    ['begins before it, with an open end', '2025-11-01', null, true],
    ['begins on its last day, with an open end', '2025-11-20', null, true],
    ['begins after it, with an open end', '2025-11-21', null, false],
    ['has no start', null, '2025-11-12', false],
    ['has neither', null, null, false],
  ])('that %s: %s to %s is %p', (_title, from, to, expected) => {
    expect(overlaps({ due: { from, to, status: 'KNOWN' } })).toBe(expected);
  });
});
