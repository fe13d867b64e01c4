import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { setups, type Hub } from '../setups.js';

interface Group {
  count: number;
  keys: { by: string; value: string | null; label: string; node: Record<string, unknown> | null }[];
}

describe.each(setups())('groups $name', ({ open }) => {
  let hub: Hub;

  beforeAll(async () => {
    hub = await open();
  });

  afterAll(() => hub?.close());

  test('are by entities of another subgraph, which answers for all of them at once, and by values, with Danish labels', async () => {
    const { data, errors, extensions } = await hub.request(
      '{ agreements { groups(by: [SOLUTIONS, TYPE], top: 2) { count keys { by value label node { __typename id ... on Solution { name } } } } } }',
    );
    expect(errors).toBeUndefined();
    const type = { by: 'TYPE', value: 'DATA_PROCESSING', label: 'Databehandleraftale', node: null };
    const solution = (value: string, name: string) => ({ by: 'SOLUTIONS', value, label: name, node: { __typename: 'Solution', id: value, name } });
    expect(data).toEqual({
      agreements: {
        groups: [
          { count: 3, keys: [solution('sapa', 'Sagsoverblik/Partskontakt'), type] },
          { count: 2, keys: [solution('ksd', 'Kommunernes Sygedagpengesystem'), type] },
        ],
      },
    });
    expect(extensions?.statements).toEqual({ agreements: 1, solutions: 1 });
  });

  test('are by entities of their own subgraph, read in one statement', async () => {
    const { data, errors, extensions } = await hub.request(
      '{ bodies(first: 0) { groups(by: [PARENT, RESPONSIBLE_ORGANISATION]) { count keys { label value node { id ... on Labelled { label } ... on Body { name } ... on Organisation { name } } } } } }',
    );
    expect(errors).toBeUndefined();
    const keys = (data as { bodies: { groups: Group[] } }).bodies.groups.flatMap((group) => group.keys);
    expect(new Set(keys.map(({ value }) => value)).size).toBeGreaterThan(6);
    for (const { value, label, node } of keys)
      expect([label, node]).toEqual(value === null ? ['Ikke oplyst', null] : [label, { id: value, label, name: label }]);
    expect(extensions?.statements).toEqual({ governance: 5 });
  });

  test('are in the order of their labels as Danes have it: Aa is Å, and comes last', async () => {
    const { data } = await hub.request(
      '{ agreement(id: "k-aftale-datastandard") { signatures(first: 0) { groups(by: MUNICIPALITY, orderBy: LABEL_ASC) { keys { label } } } } }',
    );
    const labels = (data as { agreement: { signatures: { groups: Group[] } } }).agreement.signatures.groups.map(({ keys }) => keys[0]!.label);
    expect(labels).toHaveLength(98);
    expect(labels.slice(0, 3)).toEqual(['Albertslund', 'Allerød', 'Assens']);
    expect(labels.slice(-4)).toEqual(['Ærø', 'Aabenraa', 'Aalborg', 'Aarhus']);
  });

  test.each([
    ['by: []', 'expected "by" to name one or two dimensions, but got 0'],
    ['by: [TYPE, TEMPLATE, SOLUTIONS]', 'expected "by" to name one or two dimensions, but got 3'],
    ['by: [TYPE, TYPE]', 'expected "by" to name two dimensions, but got TYPE twice'],
    ['by: TYPE, top: 0', 'expected "top" from 1 to 500, but got 0'],
    ['by: TYPE, top: 501', 'expected "top" from 1 to 500, but got 501'],
  ])('of (%s) are refused, and nothing else is', async (args, message) => {
    const { data, errors } = await hub.request(`{ agreements { totalCount groups(${args}) { count } } }`);
    expect(data).toEqual({ agreements: { totalCount: 24, groups: null } });
    expect(errors).toMatchObject([{ message, path: ['agreements', 'groups'], extensions: { code: 'BAD_USER_INPUT' } }]);
  });

  test('that a client asks by a variable take a list', async () => {
    const query = 'query ($by: [AgreementGrouping!]!) { agreements { groups(by: $by, top: 1) { count keys { by value label } } } }';
    const { data } = await hub.request(query, { by: ['REQUIRES_SIGNATURE'] });
    expect(data).toEqual({ agreements: { groups: [{ count: 19, keys: [{ by: 'REQUIRES_SIGNATURE', value: 'true', label: 'Ja' }] }] } });
  });
});
