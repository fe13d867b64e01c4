import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import ICAL from 'ical.js';
import { sync as nodeIcal } from 'node-ical';
import { openShared, setups, type Hub } from './setups.js';

interface Item {
  id: string;
  label: string;
  when: { raw: string | null; from: string; to: string | null; precision: string };
  version: number;
  changedAt: string;
}

const HOST = '@portfolio-graph.kombit.dk';
const calendarAt = (hub: Hub, id: string, init?: RequestInit) => fetch(new URL(`/calendar/${id}.ics`, hub.url), init);
/** The day after a day. */
const after = (day: string) => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);

/** What stands on the time line of a subject, as the graph tells it. */
async function itemsOf(hub: Hub, filter: object): Promise<Item[]> {
  const { data } = await hub.request(
    'query Items($filter: TimelineItemFilter) { timeline(first: 500, filter: $filter) { nodes { id label when { raw from to precision } version changedAt } } }',
    { filter },
  );
  return (data!.timeline as { nodes: Item[] }).nodes;
}

/** What an event of a calendar must say of an item. */
const expectedOf = ({ id, label, when, version, changedAt }: Item) => ({
  uid: id + HOST,
  summary: label,
  start: when.from,
  end: after(when.to ?? when.from),
  sequence: version - 1,
  stamp: `${changedAt.slice(0, 19)}Z`,
});

/** The events of a calendar, as ical.js reads them. */
function eventsIn(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text) as never);
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    return {
      uid: event.uid,
      summary: event.summary,
      start: event.startDate.toString(),
      end: event.endDate.toString(),
      sequence: event.sequence,
      stamp: String(component.getFirstPropertyValue('dtstamp')),
    };
  });
}

describe.each(setups())('calendars of the hub $name', ({ open }) => {
  let hub: Hub;

  beforeAll(async () => {
    hub = await open();
  });

  afterAll(() => hub?.close());

  test.each([
    ['a municipality', '751', { municipalities: { eq: '751' } }, 'Aarhus'],
    ['a body', 'fagraad', { bodies: { eq: 'fagraad' } }, 'Fagråd'],
    ['a solution', 'sapa', { solutions: { eq: 'sapa' } }, 'Sagsoverblik/Partskontakt'],
  ])('that of %s has each item of its time line, as two other libraries read it', async (_, id, filter, name) => {
    const response = await calendarAt(hub, id);
    const text = await response.text();
    expect([response.status, response.headers.get('content-type'), response.headers.get('content-disposition')]).toEqual([
      200,
      'text/calendar; charset=utf-8',
      `inline; filename="${id}.ics"`,
    ]);
    const items = await itemsOf(hub, filter);
    expect(items.length).toBeGreaterThan(8);
    expect(eventsIn(text)).toEqual(items.map(expectedOf));
    expect(new ICAL.Component(ICAL.parse(text) as never).getFirstPropertyValue('x-wr-calname')).toBe(name);
    const second = Object.values(nodeIcal.parseICS(text)).flatMap((part) => (part?.type === 'VEVENT' ? [part] : []));
    const days = second.map(({ uid, start, datetype, summary }) => ({ uid, summary, datetype, month: start.getMonth(), day: start.getDate() }));
    expect(days).toEqual(
      items.map(({ id: own, label, when }) => ({
        uid: own + HOST,
        summary: label,
        datetype: 'date',
        month: Number(when.from.slice(5, 7)) - 1,
        day: Number(when.from.slice(8)),
      })),
    );
  });

  test('lines end by CRLF and have at most 75 bytes', async () => {
    const text = await (await calendarAt(hub, '751')).text();
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    const lines = text.split('\r\n');
    expect(lines.filter((line) => /[\r\n]/.test(line))).toEqual([]);
    expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
  });

  test('an approximate date says what the source says, and where it stands', async () => {
    const text = await (await calendarAt(hub, 'dubu')).text();
    const calendar = new ICAL.Component(ICAL.parse(text) as never);
    const event = calendar.getAllSubcomponents('vevent').find((each) => each.getFirstPropertyValue('uid') === `dubu-tilslutning/textEnd/timeline${HOST}`)!;
    const description = String(event.getFirstPropertyValue('description')).split('\n');
    expect(description[0]).toBe('Tidspunkt ifølge kilden: ved udgangen af 2026');
    expect(description.at(-1)).toMatch(/^Kilde: .+, .+/);
    expect(event.getFirstPropertyValue('transp')).toBe('TRANSPARENT');
  });

  test('the same data are the same bytes, and 304 for who has them', async () => {
    const first = await calendarAt(hub, '751');
    const text = await first.text();
    const etag = first.headers.get('etag')!;
    expect(await (await calendarAt(hub, '751')).text()).toBe(text);
    const again = await calendarAt(hub, '751', { headers: { 'if-none-match': etag } });
    expect([again.status, await again.text()]).toEqual([304, '']);
    const head = await calendarAt(hub, '751', { method: 'HEAD' });
    expect([head.status, head.headers.get('etag'), await head.text()]).toEqual([200, etag, '']);
  });

  test('a solution without any date has a calendar without events', async () => {
    const { data } = await hub.request('{ solutions(first: 500) { nodes { id } } timeline(first: 500) { nodes { solutions { id } } } }');
    const dated = new Set((data!.timeline as { nodes: { solutions: { id: string }[] }[] }).nodes.flatMap(({ solutions }) => solutions.map(({ id }) => id)));
    const { id } = (data!.solutions as { nodes: { id: string }[] }).nodes.find((solution) => !dated.has(solution.id))!;
    const response = await calendarAt(hub, id);
    expect([response.status, eventsIn(await response.text())]).toEqual([200, []]);
  });

  test.each([
    ['/calendar', 404, 'NOT_FOUND', 'expected /calendar/<id>.ics or /feed/<code>.atom, but got "/calendar"'],
    ['/calendar/751', 404, 'NOT_FOUND', 'expected /calendar/<id>.ics or /feed/<code>.atom, but got "/calendar/751"'],
    ['/feed/751.ics', 404, 'NOT_FOUND', 'expected /calendar/<id>.ics or /feed/<code>.atom, but got "/feed/751.ics"'],
    ['/feed/sapa.atom', 404, 'NOT_FOUND', 'expected the code of a municipality, but got "sapa"'],
    ['/feed/751.atom?asOf=i%20dag', 400, 'BAD_REQUEST', 'expected "extensions.asOf" to be a day as YYYY-MM-DD, but got "i dag"'],
    ['/feed/751.atom?first=3', 400, 'BAD_REQUEST', 'expected the parameter asOf or none for "/feed/751.atom", but got "first"'],
    ['/calendar/999.ics', 404, 'NOT_FOUND', 'expected the id of a municipality, body, solution, organisation or KKR geography, but got "999"'],
    [
      '/calendar/k-aftale-datastandard.ics',
      404,
      'NOT_FOUND',
      'expected the id of a municipality, body, solution, organisation or KKR geography, but got "k-aftale-datastandard", which is of the type Agreement',
    ],
    ['/calendar/%zz.ics', 400, 'BAD_REQUEST', 'expected an id that is encoded as in an address, but got "%zz"'],
    ['/calendar/751.ics?token=1', 400, 'BAD_REQUEST', 'expected no parameters for "/calendar/751.ics", but got "token"'],
  ])('%s is refused by its code', async (path, status, code, message) => {
    const response = await fetch(new URL(path, hub.url));
    const { errors } = (await response.json()) as { errors: { message: string; extensions: { code: string } }[] };
    expect([response.status, errors.map((error) => [error.extensions.code, error.message])]).toEqual([status, [[code, message]]]);
  });

  test('only GET and HEAD are answered', async () => {
    const response = await calendarAt(hub, '751', { method: 'POST' });
    const { errors } = (await response.json()) as { errors: { message: string }[] };
    expect([response.status, response.headers.get('allow'), errors[0]!.message]).toEqual([
      405,
      'GET, HEAD',
      'expected GET or HEAD for "/calendar/751.ics", but got POST',
    ]);
  });
});

interface Entry {
  id: string;
  title: string;
  updated: string;
  link: { '@href': string; '@rel': string };
  category: { '@term': string };
  content: { '#text': string; '@type': string };
}

interface Feed {
  id: string;
  title: string;
  updated: string;
  link: { '@href': string; '@rel': string }[];
  entry: Entry[];
}

const TAG = 'tag:kombit.dk,2026:portfolio-graph';
const DAY = '2025-12-01';
const feedAt = (hub: Hub, code: string, query = `?asOf=${DAY}`, init?: RequestInit) => fetch(new URL(`/feed/${code}.atom${query}`, hub.url), init);

function feedIn(text: string): Feed {
  expect(XMLValidator.validate(text)).toBe(true);
  const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '@', parseTagValue: false, isArray: (name) => name === 'entry' });
  return (parser.parse(text) as { feed: Feed }).feed;
}

describe.each(setups())('the feed of a municipality from the hub $name', ({ open }) => {
  let hub: Hub;
  let feed: Feed;

  beforeAll(async () => {
    hub = await open();
    feed = feedIn(await (await feedAt(hub, '751')).text());
  });

  afterAll(() => hub?.close());

  test('has what is due on the day, as the graph tells it', async () => {
    const { data } = await hub.request(
      `query Due($asOf: Date!) { obligations(filter: { municipality: { eq: "751" } }, first: 500) { nodes { id label state(asOf: $asOf) due { to } } } }`,
      { asOf: DAY },
    );
    const { nodes } = data!.obligations as { nodes: { id: string; label: string; state: string; due: { to: string | null } }[] };
    const inTime = (to: string | null) => to !== null && to >= '2025-09-02' && to <= '2025-12-31';
    const words: Record<string, string> = { OPEN: 'Frist nærmer sig', OVERDUE: 'Frist overskredet', PASSED_NOT_REPORTED: 'Frist passeret, ikke oplyst' };
    const due = nodes.filter(
      ({ state, due: { to } }) => (state === 'OVERDUE' && to !== null) || (['OPEN', 'PASSED_NOT_REPORTED'].includes(state) && inTime(to)),
    );
    expect(due.length).toBeGreaterThan(5);
    const told = feed.entry.filter((entry) => entry.category['@term'] === 'frist');
    expect(Object.fromEntries(told.map(({ id, title }) => [id, title]))).toEqual(
      Object.fromEntries(due.map(({ id, label, state }) => [`${TAG}/${id}`, `${words[state]}: ${label}`])),
    );
    const agreement = told.find(({ id }) => id === `${TAG}/k-aftale-datastandard/751/obligation`)!;
    expect([agreement.updated, agreement.content['#text'].split('\n')[0]]).toEqual(['2025-11-15T00:00:00.000Z', 'Senest 2025-12-15']);
  });

  test('has what changed last on the time line, the last first, and leads to the page', async () => {
    const { data } = await hub.request(
      '{ timeline(filter: { municipalities: { eq: "751" } }, orderBy: [CHANGED_AT_DESC], first: 50) { nodes { id label changedAt } } }',
    );
    const { nodes } = data!.timeline as { nodes: { id: string; label: string; changedAt: string }[] };
    const told = feed.entry.filter((entry) => entry.category['@term'] === 'nyt');
    expect(new Map(told.map(({ id, updated, title }) => [id, `${updated} ${title}`]))).toEqual(
      new Map(nodes.map(({ id, label, changedAt }) => [`${TAG}/${id}`, `${changedAt} Nyt: ${label}`])),
    );
    const times = feed.entry.map(({ updated }) => updated);
    expect(times).toEqual(times.toSorted().reverse());
    expect([feed.updated, feed.title, feed.id]).toEqual([times[0], 'Aarhus: nyt og frister', `${TAG}/feed/751`]);
    expect(feed.link.map((link) => [link['@rel'], link['@href']])).toEqual([
      ['self', '751.atom'],
      ['alternate', '../kommuner/751'],
    ]);
    expect(new Set(feed.entry.map(({ link }) => link['@href']))).toEqual(new Set(['../kommuner/751']));
  });

  test('is of a day, the same bytes for the same data, and 304 for who has them', async () => {
    const first = await feedAt(hub, '751');
    expect([first.status, first.headers.get('content-type'), first.headers.get('x-as-of')]).toEqual([200, 'application/atom+xml; charset=utf-8', DAY]);
    const text = await first.text();
    expect(await (await feedAt(hub, '751')).text()).toBe(text);
    const again = await feedAt(hub, '751', undefined, { headers: { 'if-none-match': first.headers.get('etag')! } });
    expect(again.status).toBe(304);
    const later = feedIn(await (await feedAt(hub, '751', '?asOf=2025-12-16')).text());
    const passed = later.entry.find(({ id }) => id === `${TAG}/k-aftale-datastandard/751/obligation`);
    expect(passed?.updated).toBe('2025-12-16T00:00:00.000Z');
  });
});

test('the three set-ups are asked alike', async () => {
  const hubs = await Promise.all((['hub-in-process-on-pglite', 'hub-over-http'] as const).map((name) => openShared(name)));
  const texts = await Promise.all(hubs.map(async (hub) => eventsIn(await (await calendarAt(hub, '751')).text()).map(({ stamp: _, ...event }) => event)));
  expect(texts[0]).toEqual(texts[1]);
});
