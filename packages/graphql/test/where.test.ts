import { describe, expect, test } from '@jest/globals';
import { meets } from '@portfolio/loaders';
import * as r from '@portfolio/records';
import { onColumn, onScalar } from '../src/where.js';

const Item = r.defineRecord({
  name: 'Item',
  subgraph: 'test',
  files: ['items'],
  columns: {
    id: r.key(),
    title: r.optionalText(),
    tags: r.texts(),
    owners: r.references('Organisation'),
    on: r.optionalDay(),
    size: r.optionalInteger(),
    due: r.approximateDate(),
  },
});

describe('the condition of a filter on a column', () => {
  test.each<[string, string, object, object]>([
    ['a text that is', 'title', { eq: 'a' }, { title: { $eq: 'a' } }],
    ['a text among others', 'title', { in: ['a', 'b'] }, { title: { $in: ['a', 'b'] } }],
    ['a text that holds', 'title', { contains: 'a' }, { title: { $holds: 'a' } }],
    ['a text that there is', 'title', { exists: true }, { title: { $ne: null } }],
    ['a text that there is not', 'title', { exists: false }, { title: null }],
    ['empty texts', 'title', { eq: '', in: [], contains: '' }, { $and: [{ title: { $eq: '' } }, { title: { $in: [] } }, { title: { $holds: '' } }] }],
    ['operators whose variables were not sent', 'title', { eq: undefined, in: undefined }, {}],
    ['a list that holds one', 'tags', { eq: 'a' }, { tags: { $contains: ['a'] } }],
    ['a list that holds one of several', 'tags', { in: ['a', 'b'] }, { tags: { $overlap: ['a', 'b'] } }],
    ['a list that has some', 'tags', { exists: true }, { tags: { $ne: [] } }],
    ['an empty list', 'tags', { exists: false }, { tags: { $eq: [] } }],
    ['a list of keys', 'owners', { eq: 'a', in: [] }, { $and: [{ owners: { $contains: ['a'] } }, { owners: { $overlap: [] } }] }],
    ['a day that is', 'on', { eq: '2025-11-21' }, { on: { $eq: '2025-11-21' } }],
    ['an earlier day', 'on', { before: '2025-11-21' }, { on: { $lt: '2025-11-21' } }],
    ['a later day', 'on', { after: '2025-11-21' }, { on: { $gt: '2025-11-21' } }],
    ['no later day', 'on', { onOrBefore: '2025-11-21' }, { on: { $lte: '2025-11-21' } }],
    ['no earlier day', 'on', { onOrAfter: '2025-11-21' }, { on: { $gte: '2025-11-21' } }],
    ['a number between others', 'size', { gt: 1, lte: 3 }, { $and: [{ size: { $gt: 1 } }, { size: { $lte: 3 } }] }],
    ['a number from one on, below another', 'size', { gte: 0, lt: 3 }, { $and: [{ size: { $gte: 0 } }, { size: { $lt: 3 } }] }],
    ['the earliest day of a date', 'due', { from: { before: '2025-11-21' } }, { dueFrom: { $lt: '2025-11-21' } }],
    ['the latest day of a date', 'due', { to: { eq: '2025-11-21', exists: true } }, { $and: [{ dueTo: { $eq: '2025-11-21' } }, { dueTo: { $ne: null } }] }],
    [
      'the status of a date',
      'due',
      { status: { eq: 'KNOWN', in: ['ONGOING'] } },
      { $and: [{ dueStatus: { $eq: 'KNOWN' } }, { dueStatus: { $in: ['ONGOING'] } }] },
    ],
    ['nothing of a date', 'due', { from: undefined, overlaps: undefined, status: {} }, {}],
  ])('%s', (_title, column, filter, condition) => expect(onColumn(Item, column, filter)).toEqual(condition));

  test('that was not given is every row', () => expect([onScalar('title', {}), onColumn(Item, 'due', {}), onColumn(Item, 'tags', {})]).toEqual([{}, {}, {}]));
});

describe('a period overlaps a range', () => {
  const range = { from: '2025-11-10', to: '2025-11-20' };
  const overlaps = meets(Item, onColumn(Item, 'due', { overlaps: range }));

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
