import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openTestSubgraph, type TestSubgraph } from '@portfolio/testkit';
import { klik } from '../src/index.js';

describe("the fields that klik adds to others' entities", () => {
  let subgraph: TestSubgraph;

  beforeAll(async () => {
    subgraph = await openTestSubgraph(klik);
  });

  afterAll(() => subgraph?.close());

  async function entities(type: string, fields: string, representations: object[]) {
    const query = `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on ${type} { ${fields} } } }`;
    const variables = { representations: representations.map((key) => ({ __typename: type, ...key })) };
    const { data, statements } = await subgraph.query<{ _entities: object[] }>(query, variables);
    return { found: data._entities, statements };
  }

  test('a municipality has nine KLIK tasks of the overview between 2025-11-21 and 2025-12-21', async () => {
    const fields = `tasks(filter: { kind: { eq: KLIK_TASK }, isPublished: { eq: true }, during: { from: "2025-11-21", to: "2025-12-21" } }) { nodes { id } }`;
    const { found, statements } = await entities('Municipality', fields, [{ code: '340' }, { code: '751' }]);
    const sapa = ['klik-sapa-forskud-11', 'klik-sapa-r75-dp1', 'klik-sapa-r75-dp2', 'klik-sapa-r75-dp3', 'klik-sapa-r75-dp4'];
    const nodes = ['klik-valg-ean', 'klik-rolle-4', 'klik-flis-dba', 'klik-adg-0', ...sapa].map((id) => ({ id }));
    expect(found).toEqual([{ tasks: { nodes } }, { tasks: { nodes } }]);
    expect(statements).toBe(1);
  });

  test('every municipality is concerned by all KLIK tasks, two follow-ups and the 26 activities of chapters 4 to 6, whether they name it or not', async () => {
    const fields = `tasks(first: 2) { totalCount groups(by: KIND) { keys { value } count } } playbookActivities { nodes { number theme { id } } }`;
    const { found, statements } = await entities('Municipality', fields, [{ code: '265' }, { code: '101' }]);
    const groups = [
      { keys: [{ value: 'PLAYBOOK_ACTIVITY' }], count: 26 },
      { keys: [{ value: 'KLIK_TASK' }], count: 13 },
      { keys: [{ value: 'FOLLOW_UP' }], count: 2 },
    ];
    const activity = (number: string, theme: string) => ({ number, theme: { id: theme } });
    expect(found).toEqual([
      {
        tasks: { totalCount: 41, groups },
        playbookActivities: { nodes: [activity('4.13', 'organisatorisk'), activity('4.14', 'organisatorisk'), activity('7.2.1', 'cases')] },
      },
      { tasks: { totalCount: 41, groups }, playbookActivities: { nodes: [] } },
    ]);
    expect(statements).toBe(3);
  });

  test('a solution has its tasks of every kind and its areas of operation', async () => {
    const fields = `id tasks(filter: { kind: { in: [KLIK_TASK, FOLLOW_UP] } }) { nodes { id } } operationalAreas { nodes { id } }`;
    const { found, statements } = await entities('Solution', fields, [{ id: 'valg' }, { id: 'organisation' }, { id: 'dubu' }]);
    expect(found).toEqual([
      { id: 'valg', tasks: { nodes: [{ id: 'klik-valg-ean' }, { id: 'fu-valg-evaluering' }] }, operationalAreas: { nodes: [] } },
      { id: 'organisation', tasks: { nodes: [] }, operationalAreas: { nodes: [{ id: 'area-6' }] } },
      { id: 'dubu', tasks: { nodes: [{ id: 'fu-dubu' }] }, operationalAreas: { nodes: [{ id: 'area-4' }] } },
    ]);
    expect(statements).toBe(2);
  });

  test("an agreement's deadline, brought by the gateway, is compared with the ends of its tasks", async () => {
    const fields = `id tasks { nodes { id } } tasksAgainstDeadline { task { __typename id } relation days equal } none: tasksAgainstDeadline(kind: PLAYBOOK_ACTIVITY) { days }`;
    const { found, statements } = await entities('Agreement', fields, [
      { id: 'flis-dba', deadline: { to: '2025-12-05' } },
      { id: 'k-aftale-datastandard', deadline: { to: '2025-12-31' } },
      { id: 'dubu-tilslutning', deadline: { to: null } },
    ]);
    const compared = (__typename: string, id: string, relation: string, days: number | null, equal: boolean | null) => ({
      tasks: { nodes: [{ id }] },
      tasksAgainstDeadline: [{ task: { __typename, id }, relation, days, equal }],
      none: [],
    });
    expect(found).toEqual([
      { id: 'flis-dba', ...compared('KlikTask', 'klik-flis-dba', 'SAME', 0, true) },
      { id: 'k-aftale-datastandard', ...compared('FollowUp', 'fu-k-aftale', 'BEFORE', -16, false) },
      { id: 'dubu-tilslutning', ...compared('FollowUp', 'fu-dubu', 'UNDETERMINED', null, null) },
    ]);
    expect(statements).toBe(2);
  });

  test.each([
    ['RecipientGroup', 'kombit-programledere', 'followUps { totalCount }', { followUps: { totalCount: 9 } }],
    ['DataAccess', 'skat-r75', 'tasks { totalCount }', { tasks: { totalCount: 4 } }],
    ['Event', 'ev034', 'tasks { basis task { id } }', { tasks: [{ basis: 'UNCERTAIN', task: { id: 'klik-adg-0' } }] }],
    ['Organisation', 'eg', 'variantTasks { nodes { id } }', { variantTasks: { nodes: [{ id: 'klik-bob-eg-fordringer' }] } }],
  ])('%s %s has its tasks', async (type, id, fields, expected) => {
    expect((await entities(type, fields, [{ id }])).found).toEqual([expected]);
  });

  test("klik's own entities are found again by their keys, several in one statement", async () => {
    const { found, statements } = await entities('PlaybookActivity', 'number end { status }', [{ id: 'pb-4-2' }, { id: 'pb-4-15' }]);
    expect(found).toEqual([
      { number: '4.2', end: { status: 'ONGOING' } },
      { number: '4.15', end: { status: 'KNOWN' } },
    ]);
    expect(statements).toBe(1);
  });
});
