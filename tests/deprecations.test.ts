import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openGateways, type Gateways } from './gateways.js';

const QUERY = '{ retender(id: "sts-retender") { areasNamed } }';
const MESSAGE =
  'The field Retender.areasNamed is deprecated. No successor: no source names any; the working groups of April 2014 are an event of the solution. Goes on 2027-07-01.';
const WARNINGS = [{ message: MESSAGE, code: 'DEPRECATED', type: 'WARNING', removedOn: '2027-07-01' }];

describe('what the wire says of the schema', () => {
  let gateways: Gateways;

  beforeAll(async () => {
    gateways = await openGateways({ responseCacheBytes: 10_000_000 });
  });

  afterAll(() => gateways?.close());

  async function get(url: string, query: string) {
    const response = await fetch(`${url}?${new URLSearchParams({ query }).toString()}`, { headers: { 'apollo-require-preflight': '1' } });
    return { response, body: (await response.json()) as { data: object; extensions?: object } };
  }

  test('an answer with a deprecated field has a warning, the first as those from the cache, and an ETag', async () => {
    const { url } = await gateways.start();
    const tags = new Set<string | null>();
    for (let time = 0; time < 3; time += 1) {
      const { response, body } = await get(url, QUERY);
      expect(body).toEqual({ data: { retender: { areasNamed: [] } }, extensions: { warnings: WARNINGS } });
      tags.add(response.headers.get('etag'));
    }
    expect([...tags]).toEqual([expect.stringMatching(/^"[\w-]{27}"$/)]);
  });

  test('every answer names the version of the schema, that of /version', async () => {
    const { url } = await gateways.start();
    const { schemaVersion } = (await (await fetch(new URL('/version', url))).json()) as { schemaVersion: string };
    expect(schemaVersion).toMatch(/^[0-9a-f]{16}$/);
    for (const query of ['{ regions { id } }', '{ regions { id } }', '{ nothing }']) {
      const { response } = await get(url, query);
      expect(response.headers.get('x-schema-version')).toBe(schemaVersion);
    }
  });
});
