import { describe, expect, test } from '@jest/globals';
import { valuesOf } from '@portfolio/records';
import { DecisionStep } from '../src/change-type/change-type.enums.js';
import { aboveAndBelow } from '../src/rules/above-and-below.js';
import { howManySeats, type CountedSeat } from '../src/rules/how-many-seats.js';
import { mayBeReappointed } from '../src/rules/may-be-reappointed.js';
import { percentageOf } from '../src/rules/percentage-of.js';
import { whatIsDueWhen } from '../src/rules/what-is-due-when.js';
import { whoDecides } from '../src/rules/who-decides.js';

describe('who decides', () => {
  const right = (step: DecisionStep, actor: string, actorKind = 'BODY') => ({ step, actor, actorKind });

  test('deciding and approving count as one role, in the order of the source', () => {
    const { decides } = whoDecides([right('APPROVE', 'styregruppe'), right('DECIDE', 'projektleder'), right('DECIDE', 'leverandoer', 'ORGANISATION')]);
    expect(decides.map(({ actor }) => actor)).toEqual(['styregruppe', 'projektleder', 'leverandoer']);
  });

  test('an actor stands once in a role, and may stand in several roles', () => {
    const route = whoDecides([right('DECIDE', 'a'), right('APPROVE', 'a'), right('EXECUTE', 'a'), right('DECIDE', 'a', 'ORGANISATION')]);
    expect(route.decides).toEqual([right('DECIDE', 'a'), right('DECIDE', 'a', 'ORGANISATION')]);
    expect(route.executes).toEqual([right('EXECUTE', 'a')]);
  });

  test('every step that is none of the five roles is kept as other, repeated or not', () => {
    const other = whoDecides([...valuesOf(DecisionStep), 'MONITOR' as const].map((step) => right(step, 'a'))).other.map(({ step }) => step);
    expect(other).toEqual(['MONITOR', 'DOCUMENT', 'ESTIMATE', 'CONSULT', 'QUALIFY', 'PRIORITISE', 'WEIGH', 'ACCOUNTABLE', 'MONITOR']);
  });

  test('no rights leave every role empty', () => {
    expect(whoDecides([])).toEqual({ initiates: [], advises: [], decides: [], executes: [], informed: [], other: [] });
  });
});

describe('may be reappointed', () => {
  const rule = { maxYears: 5, coolOffYears: 1 };

  test.each([
    ['a member is refused before the cool-off year is over', rule, '2024-06-30', '2025-03-01', false, '2025-07-01'],
    ['a member is refused on the last day of the year of absence', rule, '2024-06-30', '2025-06-30', false, '2025-07-01'],
    ['a member may return on the day after it', rule, '2024-06-30', '2025-07-01', true, '2025-07-01'],
    ['a year after a leap day ends with February', rule, '2024-02-29', '2025-02-28', false, '2025-03-01'],
    ['a year that begins on a leap day is whole too', rule, '2024-02-28', '2025-02-28', false, '2025-03-01'],
    ['a leap day belongs to the year that it ends', rule, '2023-02-28', '2024-02-29', false, '2024-03-01'],
    ['a late day of a month is no leap day', rule, '2024-06-20', '2025-06-21', true, '2025-06-21'],
    ['a longer cool-off lasts longer', { maxYears: 3, coolOffYears: 2 }, '2024-06-30', '2026-06-30', false, '2026-07-01'],
    ['no cool-off lets a member go on', { maxYears: 3, coolOffYears: 0 }, '2024-06-30', '2024-07-01', true, '2024-07-01'],
    ['without a rule nothing is said', null, '2024-06-30', '2030-01-01', null, null],
    ['without a cool-off in the rule nothing is said', { maxYears: 3, coolOffYears: null }, '2024-06-30', '2030-01-01', null, null],
  ])('%s', (_title, termRule, servedUntil, proposed, eligible, earliest) => {
    expect(mayBeReappointed(termRule, servedUntil, proposed)).toMatchObject({ eligible, earliest });
  });

  test('the reason names both days', () => {
    expect(mayBeReappointed(rule, '2024-06-30', '2025-03-01').reason).toBe(
      'Den 1. marts 2025 ligger før den 1. juli 2025, den første dag efter et helt års fravær.',
    );
    expect(mayBeReappointed({ maxYears: 3, coolOffYears: 2 }, '2024-06-30', '2027-01-01').reason).toBe(
      'Den 1. januar 2027 ligger ikke før den 1. juli 2026, den første dag efter 2 hele års fravær.',
    );
    expect(mayBeReappointed(null, '2024-06-30', '2025-03-01').reason).toBe('Der er ikke oplyst en regel om genudpegning for dette organ.');
  });
});

describe('what is due when', () => {
  const [status, agenda, material] = [
    { id: 'status', weeksBeforeMeeting: 4 },
    { id: 'agenda', weeksBeforeMeeting: 4 },
    { id: 'material', weeksBeforeMeeting: 2 },
  ];

  test('items stand by day, then by id', () => {
    expect(whatIsDueWhen([material, status, agenda], '2026-03-12', '2026-02-20')).toEqual([
      { deadline: agenda, due: '2026-02-12', isPassed: true, daysUntil: -8, daysLeft: null, daysPast: 8 },
      { deadline: status, due: '2026-02-12', isPassed: true, daysUntil: -8, daysLeft: null, daysPast: 8 },
      { deadline: material, due: '2026-02-26', isPassed: false, daysUntil: 6, daysLeft: 6, daysPast: null },
    ]);
  });

  test.each([
    ['the day itself has not passed', '2026-02-26', false, 0, null],
    ['the day after has', '2026-02-27', true, null, 1],
  ])('%s', (_title, asOf, passed, daysLeft, daysPast) => {
    expect(whatIsDueWhen([material], '2026-03-12', asOf)).toEqual([
      { deadline: material, due: '2026-02-26', isPassed: passed, daysUntil: daysLeft ?? -daysPast, daysLeft, daysPast },
    ]);
  });

  test('weeks are counted over the end of a year', () => {
    expect(whatIsDueWhen([agenda], '2026-01-08', '2025-11-21')[0]).toMatchObject({ due: '2025-12-11', daysUntil: 20 });
  });

  test('a body without deadlines has nothing due', () => {
    expect(whatIsDueWhen([], '2026-03-12', '2026-02-20')).toEqual([]);
  });
});

describe('how many seats', () => {
  const seat = (organisation: string, min: number | null, max: number | null, perBody: string | null = null): CountedSeat => ({
    organisation,
    min,
    max,
    perBody,
  });
  const council = {
    body: 'council',
    composition: [seat('kl', 1, 1), seat('kommunerne', 13, 13), seat('kommunerne', null, null, 'field')],
    memberTotal: { min: 14, max: null },
  };
  const field = { body: 'field', composition: [seat('kommunerne', 5, null), seat('atp', 0, 1), seat('kl', 3, 3)], memberTotal: { min: 8, max: null } };
  const board = { body: 'board', composition: [seat('kl', 1, 3, 'field')], memberTotal: null };
  const open = { body: 'open', composition: [seat('kl', null, null), seat('kombit', 2, 2)], memberTotal: null };
  const bare = { body: 'bare', composition: [], memberTotal: null };

  test.each([
    ['a seat per other body counts once for each', council, { field: 7 }, null, [21, 21, 1, 21, 21]],
    ['seats per other body keep their range', board, { field: 2 }, null, [2, 6, 1, 2, 6]],
    ['none of the other body leaves no such seat', council, { field: 0 }, null, [14, 14, 1, 14, 14]],
    ["without a number of the others the source's own total holds", council, {}, null, [14, null, 1, 14, null]],
    ['only the seats of an organisation count', council, { field: 7 }, ['kommunerne'], [20, 20, 1, 20, 20]],
    ["an organisation's seats are not known where one is not", council, {}, ['kommunerne'], [null, null, 1, null, null]],
    ['an organisation without a seat has none', council, {}, ['udk'], [0, 0, 1, 0, 0]],
    ['several such bodies multiply', field, { field: 7 }, null, [8, null, 7, 56, null]],
    ['no such body has no seats', field, { field: 0 }, null, [8, null, 0, 0, null]],
    ['a seat without a number and no total is not known', open, {}, null, [null, null, 1, null, null]],
    ['a body without stated seats is not known', bare, {}, null, [null, null, 1, null, null]],
    ['nor are the seats of an organisation in it', bare, {}, ['kl'], [null, null, 1, null, null]],
    ['a body without stated seats has the total of the source', { ...bare, memberTotal: { min: 3, max: 4 } }, {}, null, [3, 4, 1, 3, 4]],
  ])('%s', (_title, facts, counts, organisations, expected) => {
    const { min, max, bodyCount, minInAll, maxInAll } = howManySeats(facts, { counts: new Map(Object.entries(counts)), organisations });
    expect([min, max, bodyCount, minInAll, maxInAll]).toEqual(expected);
  });

  test('seats are added up by organisation', () => {
    expect(howManySeats(council, { counts: new Map([['field', 7]]) }).byOrganisation).toEqual([
      { organisation: 'kl', min: 1, max: 1 },
      { organisation: 'kommunerne', min: 20, max: 20 },
    ]);
    expect(howManySeats(open, { counts: new Map() }).byOrganisation).toEqual([
      { organisation: 'kl', min: null, max: null },
      { organisation: 'kombit', min: 2, max: 2 },
    ]);
  });
});

describe('a share of members', () => {
  test.each([
    ['1/3', 33.3],
    ['2/3', 66.7],
    ['1/2', 50],
    ['1/1', 100],
    ['1/8', 12.5],
  ])('%s is %p percent', (fraction, expected) => {
    expect(percentageOf(fraction)).toBe(expected);
  });
});

describe('bodies above and below', () => {
  const place = (id: string, parent: string | null = null) => ({ id, parent });
  const words = (...bodies: { id: string; parent: string | null }[]) =>
    Object.fromEntries([...aboveAndBelow(bodies)].map(([id, { above, below }]) => [id, [above, below].map((each) => each.map((body) => body.id).join(' '))]));

  test('stand nearest first and level by level', () => {
    expect(words(place('top'), place('mid', 'top'), place('low', 'mid'), place('side', 'top'), place('alone'))).toEqual({
      top: ['', 'mid side low'],
      mid: ['top', 'low'],
      low: ['mid top', ''],
      side: ['top', ''],
      alone: ['', ''],
    });
  });

  test('end where a chain comes back', () => {
    expect(words(place('a', 'b'), place('b', 'a'), place('c', 'c'))).toEqual({ a: ['b', 'b'], b: ['a', 'a'], c: ['', ''] });
  });
});
