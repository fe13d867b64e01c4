import { describe, expect, test } from '@jest/globals';
import { readConfiguration } from '@portfolio/config';
import { RootField } from '@portfolio/graphql';
import { defineRecord, key } from '@portfolio/records';
import { Resolver } from 'type-graphql';
import { defineSubgraph, openSubgraph, serveSubgraph } from '../src/index.js';

const VIEWER = { transactionId: '00000000-0000-4000-8000-000000000000', transactionTime: '2025-11-21T12:00:00Z' };

const LampRecord = defineRecord({ name: 'Lamp', subgraph: 'lamps', columns: { id: key() } });

@Resolver(() => String)
class LampFields {
  @RootField(() => String, { description: 'A text.' })
  light() {
    return 'on';
  }

  @RootField(() => String, { description: 'What cannot be read.' })
  stored(_args: object, { rows }: { rows: { count(record: unknown): Promise<number> } }) {
    return rows.count(LampRecord);
  }
}

const lamps = defineSubgraph({ name: 'lamps', records: [], resolvers: [LampFields], dataFolder: new URL('./data/', import.meta.url) });

describe('a subgraph without migrations', () => {
  test('is opened without a database, answers, and has one version as long as its code is the same', async () => {
    const subgraph = await openSubgraph(lamps);
    const { data, errors } = await subgraph.execute({ query: '{ light stored }' }, subgraph.createContext(VIEWER));
    expect(data).toEqual({ light: 'on', stored: null });
    expect(errors?.map(({ message, path }) => [path, message])).toEqual([[['stored'], 'expected a database to read Lamp from, but there is none']]);
    const again = await openSubgraph(lamps);
    expect(await again.version()).toBe(await subgraph.version());
    expect([subgraph.rowCount, subgraph.orm, lamps.tables]).toEqual([0, undefined, []]);
    await Promise.all([subgraph.close(), again.close()]);
  });

  test('is served and ready where no database can be reached', async () => {
    const environment = { DATABASE_URL: 'postgresql://nobody@127.0.0.1:1/none', PORT: '0', DRAIN_DELAY_MS: '0' };
    const served = await serveSubgraph(lamps, readConfiguration(environment));
    const at = (path: string) => fetch(new URL(path, served.url));
    expect((await at('/health/ready')).status).toBe(200);
    expect(await (await at('/health')).json()).toEqual({ subgraph: 'lamps', rows: 0 });
    const body = JSON.stringify({ query: '{ light }' });
    const answer = await fetch(served.url, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
    expect(await answer.json()).toEqual({ data: { light: 'on' } });
    await served.close();
  });
});

describe('refused', () => {
  test('are records without migrations of their tables', () => {
    const definition = { name: 'lamps', records: [LampRecord], resolvers: [LampFields], dataFolder: new URL('./data/', import.meta.url) };
    expect(() => defineSubgraph(definition)).toThrow('expected the subgraph "lamps", which has records, to have migrations of their tables');
  });

  test('is a subgraph with migrations that is opened without a database', async () => {
    const definition = { name: 'lamps', records: [], resolvers: [LampFields], dataFolder: new URL('./data/', import.meta.url) };
    const stored = defineSubgraph({ ...definition, migrations: async () => [] });
    await expect(openSubgraph(stored)).rejects.toThrow('expected a database for the subgraph "lamps", which has migrations');
  });
});
