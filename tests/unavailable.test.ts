import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openInProcess, openOverHttp, startGateway, subgraphSource, SUBGRAPHS } from '@portfolio/gateway';
import { municipalities } from '@portfolio/municipalities';
import { freePort } from '@portfolio/testkit';
import { GraphQLError } from 'graphql';
import { ownOptions } from './gateways.js';
import { hubAt, type Hub } from './setups.js';

describe('a subgraph that fails', () => {
  let hub: Hub;

  beforeAll(async () => {
    const closed = await freePort();
    const urls = Object.fromEntries(SUBGRAPHS.map(({ name }) => [name, `http://127.0.0.1:${closed}/graphql`]));
    const gateway = await startGateway(await openOverHttp(urls), ownOptions());
    hub = hubAt(gateway.url, () => gateway.close());
  });

  afterAll(() => hub?.close());

  test('is named, with a code and an id, without internal details', async () => {
    const { status, data, errors } = await hub.request('{ municipality(code: "671") { name } }');
    expect({ status, data }).toEqual({ status: 200, data: { municipality: null } });
    expect(errors).toHaveLength(1);
    expect(errors![0]!.message).toMatch(/^The subgraph "municipalities" did not answer; its fields are missing\. Quote [0-9a-f-]{36} if this goes on\.$/);
    expect(errors![0]!.extensions).toMatchObject({
      code: 'SUBGRAPH_UNAVAILABLE',
      type: 'ERROR',
      classification: 'DataFetchingException',
      subgraph: 'municipalities',
    });
    expect(JSON.stringify(errors)).not.toMatch(/ECONN|node_modules|stack/);
  });

  test.each([
    '/calendar/751.ics',
    '/feed/751.atom',
    ...['csv', 'xlsx', 'jsonld'].map((form) => `/graphql.${form}?query={__typename municipality(code:"671"){name}}`),
  ])('there is no file at %s that lacks its part, but an error that says to try again', async (address) => {
    const response = await fetch(new URL(address, hub.url));
    const body = (await response.json()) as { data?: unknown; errors: { extensions: { code: string } }[] };
    expect([response.status, response.headers.get('content-type'), response.headers.get('retry-after'), response.headers.get('content-disposition')]).toEqual([
      503,
      'application/json; charset=utf-8',
      '5',
      null,
    ]);
    expect([Object.keys(body), body.errors[0]!.extensions.code]).toEqual([['errors'], 'SUBGRAPH_UNAVAILABLE']);
  });

  test('an internal error hides the message of the database', async () => {
    const topology = await openInProcess({ subgraphs: [municipalities] });
    const fault = {
      errors: [new GraphQLError('relation "municipalities.municipality" does not exist', { path: ['municipality'] })],
      data: { municipality: null },
    };
    const gateway = await startGateway({ ...topology, dataSource: (name) => subgraphSource(name, () => async () => fault) }, ownOptions());
    const { status, data, errors } = await hubAt(gateway.url, () => gateway.close()).request('{ municipality(code: "671") { name } }');
    await gateway.close();
    expect({ status, data }).toEqual({ status: 200, data: { municipality: null } });
    expect(errors).toMatchObject([{ path: ['municipality'], extensions: { code: 'INTERNAL_SERVER_ERROR', subgraph: 'municipalities' } }]);
    expect(errors![0]!.message).toMatch(/^Something failed on our side\. Quote [0-9a-f-]{36} when you report it\.$/);
  });
});
