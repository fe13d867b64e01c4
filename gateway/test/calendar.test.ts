import { describe, expect, test } from '@jest/globals';
import ICAL from 'ical.js';
import { calendarOf } from '../src/syndication/calendar.js';
import type { Item } from '../src/syndication/items.js';

const ITEM: Item = {
  id: 'a/when/timeline',
  label: 'Møde',
  when: { raw: null, from: '2025-12-15', to: '2025-12-15', precision: 'DAY', note: null },
  version: 3,
  changedAt: '2025-11-21T08:00:00.000Z',
  withdrawn: false,
  sources: [],
};

const calendarIn = (text: string) => new ICAL.Component(ICAL.parse(text) as never);
const componentsIn = (text: string) => calendarIn(text).getAllSubcomponents();

describe('a calendar', () => {
  test.each([
    'END:VEVENT\nBEGIN:VEVENT\nSUMMARY:indsat',
    'a\r\nEND:VCALENDAR\r\nb',
    'a;b,c\\d\\n',
    '"citat": =1+1 @SUM\tfane',
    'æøå '.repeat(60).trim(),
    '🏛️'.repeat(40),
  ])('holds %j as a text', async (hostile) => {
    const text = await calendarOf(hostile, [{ ...ITEM, label: hostile, when: { ...ITEM.when, note: hostile } }]);
    const [event, ...others] = componentsIn(text);
    const plain = hostile.replaceAll('\r\n', '\n');
    expect(others).toEqual([]);
    // a property that ical.js does not know stays as it is written
    expect(calendarIn(text).getFirstPropertyValue('name')).toBe(plain.replaceAll(/[\\;,]/g, String.raw`\$&`).replaceAll('\n', String.raw`\n`));
    expect([event!.name, event!.getFirstPropertyValue('summary'), event!.getFirstPropertyValue('description')]).toEqual(['vevent', plain, plain]);
  });

  test('tells what is newer by its sequence, and what is withdrawn as cancelled', async () => {
    const [standing, withdrawn] = componentsIn(await calendarOf('x', [ITEM, { ...ITEM, id: 'b', withdrawn: true }]));
    expect([standing, withdrawn].map((event) => event!.getFirstPropertyValue('status'))).toEqual([null, 'CANCELLED']);
    expect(standing!.getFirstPropertyValue('sequence')).toBe(2);
    expect(String(standing!.getFirstPropertyValue('dtstamp'))).toBe('2025-11-21T08:00:00Z');
  });

  test.each([
    [{ from: '2025-12-01', to: '2025-12-31' }, '2025-12-01', '2026-01-01'],
    [{ from: '2025-12-01', to: null }, '2025-12-01', '2025-12-02'],
    [{ from: null, to: '2025-12-31' }, '2025-12-31', '2026-01-01'],
    [{ from: '2024-02-29', to: '2024-02-29' }, '2024-02-29', '2024-03-01'],
  ])('shows %j from its first day to the one after its last', async (days, start, end) => {
    const [event] = componentsIn(await calendarOf('x', [{ ...ITEM, when: { ...ITEM.when, ...days } }]));
    expect([event!.getFirstPropertyValue('dtstart'), event!.getFirstPropertyValue('dtend')].map(String)).toEqual([start, end]);
  });

  test('holds an id as one line, whatever it has', async () => {
    const [event, ...others] = componentsIn(await calendarOf('x', [{ ...ITEM, id: 'a\r\nEND:VEVENT æ/b' }]));
    expect([others, event!.getFirstPropertyValue('uid')]).toEqual([[], 'a%0D%0AEND:VEVENT%20%C3%A6/b@portfolio-graph.kombit.dk']);
  });

  test('leaves out what has no day', async () => {
    expect(componentsIn(await calendarOf('x', [{ ...ITEM, when: { ...ITEM.when, from: null, to: null } }]))).toEqual([]);
  });
});
