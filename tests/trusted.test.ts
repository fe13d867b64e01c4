import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { manifestOf } from '@portfolio/gateway';
import { pino } from 'pino';
import { openGateways, type Gateways } from './gateways.js';
import { questions } from './portfolio/questions.js';
import type { Hub } from './setups.js';

const [question] = questions();
const { id } = manifestOf([question!.operation]).operations[0]!;
const other = '{ solution(id: "sapa") { id } }';

let gateways: Gateways;

beforeAll(async () => {
  gateways = await openGateways({ responseCacheBytes: 10_000_000 });
});

afterAll(() => gateways?.close());

describe.each(['enforce', 'log'] as const)('trusted documents, %s', (mode) => {
  let hub: Hub;
  const lines: Record<string, unknown>[] = [];

  beforeAll(async () => {
    const logger = pino({ level: 'warn' }, { write: (line: string) => void lines.push(JSON.parse(line) as Record<string, unknown>) });
    hub = await gateways.start({ trustedDocuments: mode, logger });
  });

  afterAll(() => hub?.close());

  const post = async (body: object) =>
    answered(await fetch(hub.url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }));
  const get = async (parameters: Record<string, string>) =>
    answered(await fetch(`${hub.url}?${new URLSearchParams(parameters).toString()}`, { headers: { 'apollo-require-preflight': 'true' } }));
  const answered = async (response: Response) => ({
    status: response.status,
    ...((await response.json()) as { data?: object; errors?: { extensions: { code: string } }[] }),
  });

  test('every portfolio question is answered, by its text', async () => {
    for (const { operation, variables } of questions())
      expect(await hub.request(operation, variables)).toMatchObject({ status: 200, data: expect.any(Object) });
    expect(lines.filter(({ msg }) => msg === 'not a trusted document')).toEqual([]);
  });

  test('an id is answered, as documentId or as a hash, by POST and by GET', async () => {
    const { variables } = question!;
    const persisted = { persistedQuery: { version: 1, sha256Hash: id } };
    const text = JSON.stringify(variables);
    const expected = await post({ query: question!.operation, variables });
    expect(expected.status).toBe(200);
    expect(await post({ documentId: id, variables })).toEqual(expected);
    expect(await post({ documentId: id, variables })).toEqual(expected);
    expect(await post({ extensions: persisted, variables })).toEqual(expected);
    expect(await get({ documentId: `sha256:${id}`, variables: text })).toEqual(expected);
    expect(await get({ extensions: JSON.stringify(persisted), variables: text })).toEqual(expected);
  });

  test('an unknown id is refused', async () => {
    expect(await post({ documentId: 'x' })).toMatchObject({
      status: 400,
      errors: [{ extensions: { code: 'OPERATION_NOT_TRUSTED', classification: 'OperationNotSupported' } }],
    });
  });

  if (mode === 'enforce') {
    test('any other document is refused, introspection too, in every form', async () => {
      const refused = {
        status: 400,
        errors: [{ message: expect.stringMatching(/^expected one of the trusted documents of this graph/), extensions: { code: 'OPERATION_NOT_TRUSTED' } }],
      };
      expect(await post({ query: other })).toMatchObject(refused);
      expect(await post({ query: '{ __schema { queryType { name } } }' })).toMatchObject(refused);
      expect(await get({ query: other })).toMatchObject(refused);
      const hash = manifestOf([`query Other ${other}`]).operations[0]!.id;
      expect(await post({ query: `query Other ${other}`, extensions: { persistedQuery: { version: 1, sha256Hash: hash } } })).toMatchObject(refused);
      expect(await post({ extensions: { persistedQuery: { version: 1, sha256Hash: hash } } })).toMatchObject(refused);
    });
  } else {
    test('any other document is answered, and logged without its variables; automatic persisted queries stay', async () => {
      const [query, variables] = ['query Other($id: ID!) { solution(id: $id) { id } }', { id: 'sapa' }];
      const data = { solution: { id: 'sapa' } };
      const extensions = { persistedQuery: { version: 1, sha256Hash: manifestOf([query]).operations[0]!.id } };
      lines.length = 0;
      expect(await post({ query, variables, operationName: 'Other' })).toMatchObject({ status: 200, data });
      const logged = lines.filter(({ msg }) => msg !== 'a slow operation');
      expect(logged).toEqual([expect.objectContaining({ msg: 'not a trusted document', operation: 'Other' })]);
      expect(JSON.stringify(lines)).not.toContain('sapa');
      expect(await post({ extensions, variables })).toMatchObject({ status: 200, errors: [{ extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }] });
      expect(await post({ query, extensions, variables })).toMatchObject({ status: 200, data });
      expect(await post({ extensions, variables })).toMatchObject({ status: 200, data });
    });
  }
});
