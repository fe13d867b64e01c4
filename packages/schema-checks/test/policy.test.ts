import { describe, expect, test } from '@jest/globals';
import { buildSchema } from 'graphql';
import {
  coordinatesOf,
  migrationFaults,
  noticeFaults,
  readUsage,
  releaseChanges,
  removalFaults,
  shapeFaults,
  usageFaults,
  type AcceptedChange,
} from '../src/index.js';
import { missingIn } from '../src/coordinates.js';
import { monthsAfter } from '../src/deprecations.js';

const USE_STATE = '@deprecated(reason: "Use `state`. Goes on 2027-07-01.")';
const BEFORE = `
  type Query { tasks(filter: TaskFilter, old: Int @deprecated(reason: "No successor: nobody sent it. Goes on 2027-07-01.")): [Task!]! solution: Solution }
  type Task { isOpen: Boolean ${USE_STATE} state: State! title: String }
  type Solution { id: ID! }
  input TaskFilter { openOn: String ${USE_STATE} state: State }
  enum State { OPEN GONE ${USE_STATE} }`;
const NOW = `
  type Query { tasks(filter: TaskFilter): [Task!] notes(first: Int): [Note] }
  type Task { state: State! title: String heading: String @deprecated(reason: "Use \`title\`. Goes on 2028-01-01.") }
  type Note { text: String }
  input TaskFilter { state: State }
  enum State { OPEN ENDED }`;
const [before, now] = [BEFORE, NOW].map((sdl) => coordinatesOf(buildSchema(sdl))) as [ReturnType<typeof coordinatesOf>, ReturnType<typeof coordinatesOf>];
const REMOVED = ['Query.solution', 'Query.tasks(old:)', 'Solution', 'State.GONE', 'Task.isOpen', 'TaskFilter.openOn'];

test('a part of a schema has its coordinate, and what goes as a whole is told as the whole', () => {
  expect([...coordinatesOf(buildSchema('type Query { a(b: In): E } input In { c: Int } enum E { D } scalar S')).keys()].sort()).toEqual(
    ['E', 'E.D', 'In', 'In.c', 'Query', 'Query.a', 'Query.a(b:)', 'S'].sort(),
  );
  expect(missingIn(before, now)).toEqual(REMOVED);
});

test.each([
  ['2026-11-29', 6, '2027-05-29'],
  ['2026-08-31', 6, '2027-02-28'],
  ['2027-01-01', 6, '2027-07-01'],
])('%s and %d months are %s', (day, months, later) => {
  expect(monthsAfter(day, months)).toBe(later);
});

describe('the changes of a release', () => {
  const reviewed = { since: '2027-01-02', reason: 'The reason.' };

  test('are told by coordinate, with the migration of each break: as reviewed, by the successor, or none', async () => {
    const [released, present] = [buildSchema(BEFORE), buildSchema(NOW)];
    const publicSchema = buildSchema(NOW.replace('notes(first: Int): [Note]', '').replace('type Note { text: String }', ''));
    const accepted = [
      { ...reviewed, path: 'Query.solution', migration: 'Ask `solutions`.' },
      { ...reviewed, path: 'Query.tasks', migration: 'Read null as a failure.' },
    ];
    expect(await releaseChanges({ released, present, publicSchema, accepted })).toEqual({
      added: ['Note', 'Query.notes', 'State.ENDED', 'Task.heading'],
      deprecated: [{ path: 'Task.heading', successor: 'title', goesOn: '2028-01-01' }],
      removed: [
        { path: 'Query.solution', migration: 'Ask `solutions`.' },
        { path: 'Query.tasks(old:)', migration: 'It has no successor.' },
        { path: 'Solution', migration: 'It has no successor.' },
        { path: 'State.GONE', migration: 'Use `state`.' },
        { path: 'Task.isOpen', migration: 'Use `state`.' },
        { path: 'TaskFilter.openOn', migration: 'Use `state`.' },
      ],
      changed: [{ path: 'Query.tasks', message: "Field 'Query.tasks' changed type from '[Task!]!' to '[Task!]'", migration: 'Read null as a failure.' }],
      internal: ['Note', 'Query.notes'],
    });
  });

  test('lack the migration of a break where neither its review nor a deprecation tells it', async () => {
    const schemas = { released: buildSchema(BEFORE), present: buildSchema(NOW) };
    const faultsOf = (...accepted: AcceptedChange[]) => migrationFaults({ ...schemas, accepted });
    const FAULT = 'Query.tasks: expected a migration, what clients write instead, since no deprecation told it';
    expect(await faultsOf({ ...reviewed, path: 'Query.tasks' }, { ...reviewed, path: 'Task.isOpen' })).toEqual([FAULT]);
    expect(await faultsOf({ ...reviewed, path: 'Query.tasks', migration: 'Read null as a failure.' })).toEqual([]);
  });

  test('are of names that keep their shape, once there is a release, unless clients were told', async () => {
    const schemas = { released: buildSchema(BEFORE), present: buildSchema(NOW) };
    const tasks = { ...reviewed, path: 'Query.tasks' };
    const FAULT =
      "Query.tasks: expected another name beside the released one, or the clients under \"told\", but got: Field 'Query.tasks' changed type from '[Task!]!' to '[Task!]'";
    const accepted = [tasks, { ...reviewed, path: 'Query.tasks.old' }, { ...reviewed, path: 'Task.isOpen' }, { ...reviewed, path: 'Query.solution' }];
    expect(await shapeFaults({ ...schemas, accepted }, [{}])).toEqual([FAULT]);
    expect(await shapeFaults({ ...schemas, accepted }, [])).toEqual([]);
    expect(await shapeFaults({ ...schemas, accepted: [{ ...tasks, told: ['portal'] }] }, [{}])).toEqual([]);
  });

  test('are none between equal schemas', async () => {
    const schema = buildSchema(NOW);
    expect(await releaseChanges({ released: schema, present: schema, publicSchema: schema, accepted: [] })).toEqual({
      added: [],
      deprecated: [],
      removed: [],
      changed: [],
      internal: [],
    });
  });
});

describe('a removal', () => {
  const release = (date: string, ...paths: string[]) => ({ date, deprecated: paths.map((path) => ({ path, goesOn: '2027-07-01' })) });
  const NEVER = 'Query.solution: expected a release that deprecates it before the one that removes it, but got none';

  test('is free before the first release', () => {
    expect(removalFaults(before, now, [], '2026-11-29')).toEqual([]);
  });

  test('waits for its day, and for six months after the release that told it', () => {
    const releases = [release('2027-03-15', 'Task.isOpen'), release('2026-12-01', 'State.GONE')];
    const until = (path: string, day: string, today: string) => `${path}: expected it to stay until ${day}, but it is gone on ${today}`;
    expect(removalFaults(before, now, releases, '2027-06-30')).toEqual([
      NEVER,
      until('Query.tasks(old:)', '2027-07-01', '2027-06-30'),
      until('State.GONE', '2027-07-01', '2027-06-30'),
      until('Task.isOpen', '2027-09-15', '2027-06-30'),
      until('TaskFilter.openOn', '2027-07-01', '2027-06-30'),
    ]);
    expect(removalFaults(before, now, releases, '2027-07-01')).toEqual([NEVER, until('Task.isOpen', '2027-09-15', '2027-07-01')]);
    expect(removalFaults(before, now, releases, '2027-09-15')).toEqual([NEVER]);
  });

  test('is announced by a release six months before, and its day does not come nearer', () => {
    expect(noticeFaults(before, now, '2027-07-01')).toEqual([]);
    expect(noticeFaults(before, now, '2027-07-02')).toEqual([
      'Task.heading: expected it to go on 2028-01-02 at the earliest, six months after 2027-07-02, but got 2028-01-01',
    ]);
    const nearer = coordinatesOf(buildSchema(BEFORE.replace('Use `state`. Goes on 2027-07-01.', 'Use `state`. Goes on 2027-01-01.')));
    expect(noticeFaults(before, nearer, '2026-01-01')).toEqual([
      'Task.isOpen: expected it to go on 2027-07-01 at the earliest, as it was released, but got 2027-01-01',
    ]);
  });
});

const EXPOSITION = `# HELP portfolio_field_requests_total Requests.
# TYPE portfolio_field_requests_total counter
portfolio_field_requests_total{client="portal",field="Task.isOpen"} 12
portfolio_field_requests_total{instance="b",field="Task.isOpen",client="portal"} 3 1790000000000
portfolio_field_requests_total{client="say \\"hi\\"",field="Query.tasks(old:)"} 1e3
portfolio_field_requests_total{client="none",field="Solution.id"} 2
portfolio_field_requests_total{client="none",field="Task.title"} 9
portfolio_field_requests_total{client="other",field="State.GONE"} 0
portfolio_requests_total{client="x",field="Task.isOpen"} 5
`;
const ANSWER = JSON.stringify({
  status: 'success',
  data: {
    resultType: 'vector',
    result: [
      { metric: { client: 'portal', field: 'Task.isOpen' }, value: [1_790_000_000, '14.2'] },
      { metric: { client: 'signing', field: 'Task.isOpen' }, value: [1_790_000_000, '0'] },
      { metric: {}, value: [1_790_000_000, '7'] },
    ],
  },
});

describe('the usage of what is removed', () => {
  test('is read from an exposition, all instances together, and from an answer of Prometheus', () => {
    const entries = (text: string) => [...readUsage(text)].map(([field, clients]) => [field, Object.fromEntries(clients)]);
    expect(entries(EXPOSITION)).toEqual([
      ['Task.isOpen', { portal: 15 }],
      ['Query.tasks(old:)', { 'say "hi"': 1000 }],
      ['Solution.id', { none: 2 }],
      ['Task.title', { none: 9 }],
    ]);
    expect(entries(ANSWER)).toEqual([['Task.isOpen', { portal: 14.2 }]]);
  });

  test.each(['', '<html></html>', '{"status":"error"}', '{', JSON.stringify({ data: { resultType: 'matrix', result: [] } })])(
    'is refused in another text: %j',
    (text) => {
      expect(() => readUsage(text)).toThrow(/^expected the usage of fields to be .*, but got another text$/);
    },
  );

  test('refuses the removal of what is asked, but for clients that were told', () => {
    const accepted = (path: string, ...told: string[]) => ({ path, reason: 'gone', since: '2027-07-01', told });
    const asked = (path: string, by: string) => `${path}: expected no requests, or the clients named under "told", but got ${by}`;
    const usage = readUsage(EXPOSITION);
    expect(usageFaults(before, now, [], usage)).toEqual([
      asked('Query.tasks(old:)', '1000 of say "hi"'),
      asked('Solution', '2 of none'),
      asked('Task.isOpen', '15 of portal'),
    ]);
    expect(
      usageFaults(before, now, [accepted('Query.tasks.old', 'say "hi"'), accepted('Solution', 'none'), accepted('Task.isOpen', 'signing')], usage),
    ).toEqual([asked('Task.isOpen', '15 of portal')]);
    expect(usageFaults(before, now, [accepted('Task.isOpen', 'portal')], readUsage(ANSWER))).toEqual([]);
    expect(usageFaults(before, now, [], readUsage(ANSWER))).toEqual([asked('Task.isOpen', '15 of portal')]);
  });
});
