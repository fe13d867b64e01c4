import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { valuesOf } from '@portfolio/records';
import { openTestSubgraph, type TestSubgraph } from '@portfolio/testkit';
import { klik } from '../src/index.js';
import { TaskState } from '../src/task/task.enums.js';
import { TaskRecord } from '../src/task/task.entity.js';

interface List {
  totalCount: number;
  nodes: Record<string, unknown>[];
  groups: { value: string | null; count: number }[];
}

const idsOf = ({ nodes }: List) => nodes.map(({ id }) => id);

describe('the tasks of the klik subgraph', () => {
  let subgraph: TestSubgraph;

  beforeAll(async () => {
    subgraph = await openTestSubgraph(klik);
  });

  afterAll(() => subgraph?.close());

  test('a list of tasks holds every kind, each with its own facts', async () => {
    const { data, statements } = await subgraph.query<{ all: List; some: List }>(`{
      all: tasks { totalCount groups(by: KIND) { keys { value } count } }
      some: tasks(filter: { id: { in: ["klik-adg-0", "fu-cyber", "pb-4-12"] } }) { nodes {
        __typename id kind ... on KlikTask { code isPublished } ... on FollowUp { addressee } ... on PlaybookActivity { number obligation }
      } }
    }`);
    expect(data.all).toEqual({
      totalCount: 61,
      groups: [
        { keys: [{ value: 'PLAYBOOK_ACTIVITY' }], count: 37 },
        { keys: [{ value: 'KLIK_TASK' }], count: 13 },
        { keys: [{ value: 'FOLLOW_UP' }], count: 11 },
      ],
    });
    expect(data.some.nodes).toEqual([
      { __typename: 'KlikTask', id: 'klik-adg-0', kind: 'KLIK_TASK', code: 'ADG_0', isPublished: true },
      { __typename: 'FollowUp', id: 'fu-cyber', kind: 'FOLLOW_UP', addressee: 'kommunerne' },
      { __typename: 'PlaybookActivity', id: 'pb-4-12', kind: 'PLAYBOOK_ACTIVITY', number: '4.12', obligation: 'OFFER' },
    ]);
    expect(statements).toBe(2);
  });

  test('four KLIK tasks of the overview are open on 2025-11-21', async () => {
    const { data, statements } = await subgraph.query<{ klikTasks: List }>(`{
      klikTasks(filter: { isPublished: { eq: true }, state: { eq: OPEN, asOf: "2025-11-21" } }, orderBy: [END_ASC]) {
        nodes { id solutions { id } end { to } state(asOf: "2025-11-21") }
      }
    }`);
    expect(data.klikTasks.nodes).toEqual([
      { id: 'klik-valg-ean', solutions: [{ id: 'valg' }], end: { to: '2025-12-01' }, state: 'OPEN' },
      { id: 'klik-flis-dba', solutions: [{ id: 'flis' }], end: { to: '2025-12-05' }, state: 'OPEN' },
      { id: 'klik-adg-0', solutions: [{ id: 'adgangsstyring-brugere' }], end: { to: '2025-12-15' }, state: 'OPEN' },
      { id: 'klik-rolle-4', solutions: [{ id: 'klik' }], end: { to: '2026-01-09' }, state: 'OPEN' },
    ]);
    expect(statements).toBe(1);
  });

  test('one KLIK task was past its end on 2025-11-21, by 18 days, and is followed up', async () => {
    const { data, statements } = await subgraph.query<{ klikTasks: List }>(`{
      klikTasks(filter: { state: { eq: ENDED, asOf: "2025-11-21" } }) {
        nodes { id state(asOf: "2025-11-21") end { daysUntil(asOf: "2025-11-21") } followUps { nodes { id taskBasis task { code } } } }
      }
    }`);
    const followUp = { id: 'fu-brugerstyring-adgang', taskBasis: 'INFERRED', task: { code: 'Brugerstyring 1' } };
    expect(data.klikTasks.nodes).toEqual([{ id: 'klik-brugerstyring-1', state: 'ENDED', end: { daysUntil: -18 }, followUps: { nodes: [followUp] } }]);
    expect(statements).toBe(3);
  });

  test('the filters by day and period agree with what each task tells of itself', async () => {
    const days = ['2013-06-01', '2014-05-01', '2014-05-02', '2015-10-31', '2025-11-03', '2025-11-21', '2025-12-31', '2026-02-01'];
    for (const day of days) {
      const { data } = await subgraph.query<Record<'all' | 'open' | 'during' | 'overdue', List>>(
        `query ($day: Date!) {
          all: tasks(first: 100) { nodes { id isOpen(asOf: $day) isOverdue(asOf: $day) } }
          open: tasks(filter: { openOn: $day }) { nodes { id } }
          during: tasks(filter: { during: { from: $day, to: $day } }) { nodes { id } }
          overdue: tasks(filter: { overdueOn: $day }) { nodes { id } }
        }`,
        { day },
      );
      expect(idsOf(data.open)).toEqual(data.all.nodes.filter(({ isOpen }) => isOpen).map(({ id }) => id));
      expect(idsOf(data.during)).toEqual(idsOf(data.open));
      expect(idsOf(data.overdue)).toEqual(data.all.nodes.filter(({ isOverdue }) => isOverdue).map(({ id }) => id));
    }
  });

  test('the filter by state finds on every day the tasks that the rule tells, and open and past its end mean what they did', async () => {
    type Told = { id: string; state: string; isOpen: boolean; isOverdue: boolean };
    const fields = 'nodes { id state(asOf: $day) isOpen(asOf: $day) isOverdue(asOf: $day) }';
    const lists = valuesOf(TaskState).map((state) => `${state}: tasks(first: 100, filter: { state: { eq: ${state}, asOf: $day } }) { ${fields} }`);
    const counts: Record<string, number> = {};
    for (const day of ['2013-06-01', '2014-05-01', '2014-05-02', '2014-06-28', '2025-11-03', '2025-11-21', '2026-02-01']) {
      const { data } = await subgraph.query<Record<string, { nodes: Told[] }>>(`query ($day: Date!) { ${lists.join(' ')} }`, { day });
      const found = Object.entries(data).flatMap(([filtered, { nodes }]) => nodes.map((task) => ({ ...task, filtered })));
      expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
      expect(found.filter(({ filtered, state, isOpen }) => filtered !== state || isOpen !== (state === 'OPEN'))).toEqual([]);
      expect(found.filter(({ state, isOverdue }) => isOverdue && state !== 'ENDED')).toEqual([]);
      counts[day] = found.length;
    }
    expect(new Set(Object.values(counts)).size).toBe(1);
  });

  test('the playbook is history once the last day of its time table has passed, and no other task is', async () => {
    type Counts = Record<'of' | 'others', { totalCount: number; groups: { keys: { value: string }[]; count: number }[]; nodes: { isHistory: boolean }[] }>;
    const { data } = await subgraph.query<Counts>(`{
      of: tasks(first: 1, filter: { isHistory: { eq: true } }) { totalCount groups(by: KIND) { keys { value } count } nodes { isHistory } }
      others: tasks(first: 1, filter: { isHistory: { eq: false } }) { totalCount groups(by: KIND) { keys { value } count } nodes { isHistory } }
    }`);
    expect(data.of.groups.map(({ keys }) => keys[0]!.value)).toEqual(['PLAYBOOK_ACTIVITY']);
    expect(data.others.groups.map(({ keys }) => keys[0]!.value)).toEqual(['KLIK_TASK', 'FOLLOW_UP']);
    expect([data.of, data.others].map(({ nodes }) => nodes)).toEqual([[{ isHistory: true }], [{ isHistory: false }]]);
    const onDay = '{ task(id: "pb-5-4") { last: isHistory(asOf: "2016-02-29") after: isHistory(asOf: "2016-03-01") } }';
    expect((await subgraph.query(onDay)).data).toEqual({ task: { last: false, after: true } });
  });

  test('the ends of December 2025 are eight KLIK tasks and two follow-ups', async () => {
    const { data } = await subgraph.query<{ klikTasks: List; followUps: List }>(`{
      klikTasks(filter: { end: { to: { onOrAfter: "2025-12-01", onOrBefore: "2025-12-31" } } }, orderBy: [END_ASC, ID_ASC]) { nodes { id } }
      followUps(filter: { end: { to: { onOrAfter: "2025-12-01", onOrBefore: "2025-12-31" } } }, orderBy: [END_ASC, ID_ASC]) { nodes { id } }
    }`);
    const sapa = ['klik-sapa-forskud-11', 'klik-sapa-r75-dp1', 'klik-sapa-r75-dp2', 'klik-sapa-r75-dp3', 'klik-sapa-r75-dp4'];
    expect(idsOf(data.klikTasks)).toEqual(['klik-valg-ean', 'klik-flis-dba', 'klik-adg-0', ...sapa]);
    expect(idsOf(data.followUps)).toEqual(['fu-k-aftale', 'fu-valg-evaluering']);
  });

  test('a follow-up tells how far it binds and whom it is put to, which no slide says', async () => {
    const { data } = await subgraph.query<{ followUps: List }>(
      `{ followUps { nodes { id level levelRaw addresseeBasis } groups(by: LEVEL) { keys { value } count } } }`,
    );
    expect(data.followUps.nodes[0]).toEqual({ id: 'fu-valg-evaluering', level: 'OPTIONAL', levelRaw: 'må gerne', addresseeBasis: 'INFERRED' });
    expect(new Set(data.followUps.nodes.map(({ addresseeBasis }) => addresseeBasis))).toEqual(new Set(['INFERRED']));
    expect(data.followUps.groups).toEqual([
      { keys: [{ value: 'REQUESTED' }], count: 6 },
      { keys: [{ value: 'OPTIONAL' }], count: 3 },
      { keys: [{ value: 'INVITED' }], count: 2 },
    ]);
  });

  test('a list of one kind is paged by its own cursor and refuses that of another list', async () => {
    const page = `query ($after: String) { followUps(first: 6, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { id } } }`;
    type Page = { followUps: List & { pageInfo: { hasNextPage: boolean; endCursor: string } } };
    const first = await subgraph.query<Page>(page);
    const { endCursor: after } = first.data.followUps.pageInfo;
    const second = await subgraph.query<Page>(page, { after });
    expect([first, second].map(({ data }) => data.followUps.pageInfo.hasNextPage)).toEqual([true, false]);
    expect([first, second].map(({ data }) => idsOf(data.followUps).length)).toEqual([6, 5]);
    expect(second.data.followUps.totalCount).toBe(11);
    const [refusal] = await subgraph.refusals(`query ($after: String) { klikTasks(after: $after) { nodes { id } } }`, { after });
    expect(refusal).toMatchObject({ code: 'BAD_USER_INPUT', message: expect.stringMatching(/^expected "after" to be a cursor of this list/) });
  });

  test('a task is looked up by its id, whatever its kind; an unknown one is null', async () => {
    const { data } = await subgraph.query(`{
      followUp: task(id: "fu-valg-evaluering") { __typename start { status } events { basis event { id } } }
      none: task(id: "no-such-task") { id }
    }`);
    expect(data).toEqual({
      followUp: { __typename: 'FollowUp', start: { status: 'NOT_STATED' }, events: [{ basis: 'UNCERTAIN', event: { id: 'ev043' } }] },
      none: null,
    });
  });

  test('the relations of 40 tasks and of all 61 take the same statements', async () => {
    const query = `query ($first: Int!) { tasks(first: $first) { nodes {
      id events { event { id } } ... on KlikTask { followUps { nodes { id } } }
      ... on PlaybookActivity { theme { title } relatedActivities { activity { number } } relatedFrom { namedBy { number } } readinessCategories { name } }
    } } }`;
    const counts = await Promise.all([40, 100].map(async (first) => (await subgraph.query(query, { first })).statements));
    expect(counts).toEqual([8, 8]);
  });

  test('a follow-up without an addressee, or with a number, does not load', () => {
    const rows = new Map([[TaskRecord, [{ id: 'fu-new', kind: 'FOLLOW_UP', number: '4.1' }]]]) as never;
    expect(() => klik.complete?.(rows)).toThrow(
      'The data is refused:\n  task "fu-new": expected FOLLOW_UP to state addressee\n  task "fu-new": expected FOLLOW_UP to state addresseeBasis\n  task "fu-new": expected FOLLOW_UP to state level\n  task "fu-new": expected FOLLOW_UP not to state number',
    );
  });
});
