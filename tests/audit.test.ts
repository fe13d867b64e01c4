import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { auditServer } from 'graphql-http';
import { openShared, type Hub } from './setups.js';

describe('the GraphQL over HTTP audit', () => {
  let hub: Hub;

  beforeAll(async () => {
    hub = await openShared();
  });

  afterAll(() => hub?.close());

  test('finds neither error nor warning', async () => {
    const results = await auditServer({ url: hub.url });
    const failed = results.filter(({ status }) => status === 'error' || status === 'warn').map(({ id, name }) => `${id} ${name}`);
    const counts = Object.fromEntries(['ok', 'notice', 'warn', 'error'].map((status) => [status, results.filter((result) => result.status === status).length]));
    process.stdout.write(`\ngraphql-http audit: ${JSON.stringify(counts)}\n\n`);
    expect(failed).toEqual([]);
    expect(counts).toMatchObject({ warn: 0, error: 0 });
  });
});
