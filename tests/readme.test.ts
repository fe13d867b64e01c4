import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { SUBGRAPHS } from '@portfolio/gateway';
import { openShared, type Hub } from './setups.js';

/** A query and the answer that stands below it. */
const EXAMPLE = /```graphql\n([^]*?)```[^]*?```json\n([^]*?)```/g;

const readmes = ['README.md', ...SUBGRAPHS.map(({ name }) => `subgraphs/${name}/README.md`)];

describe('the READMEs are true', () => {
  let hub: Hub;

  beforeAll(async () => {
    hub = await openShared();
  });

  afterAll(() => hub?.close());

  test.each(readmes)('each query of %s has the answer that stands below it', async (path) => {
    const text = readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');
    const examples = [...text.matchAll(EXAMPLE)];
    expect(examples.length).toBeGreaterThan(0);
    for (const [, query = '', answer = ''] of examples) {
      const { data, errors } = await hub.request(query);
      const written = JSON.parse(answer) as { data?: unknown };
      expect({ errors, data }).toEqual({ errors: undefined, data: written.data ?? written });
    }
  });
});
