import { describe, expect, test } from '@jest/globals';
import { httpAddress, readConfiguration, silenceTelemetry } from '../src/index.js';

describe('addresses', () => {
  test.each([
    ['127.0.0.1', 'http://127.0.0.1:4000'],
    ['localhost', 'http://localhost:4000'],
    ['::1', 'http://[::1]:4000'],
    ['[::]', 'http://[::]:4000'],
  ])('HOST %s is printed as %s', (HOST, address) => {
    const { host, port } = readConfiguration({ HOST });
    expect(httpAddress(host, port)).toBe(address);
  });

  test.each(['postgresql://u@/db?host=/run/postgresql', 'postgresql:///db', 'postgres://u:p@[::1]:5432/db'])('%s is an address of PostgreSQL', (url) => {
    expect(readConfiguration({ DATABASE_URL: url }).databaseUrl).toBe(url);
  });

  test.each(['mysql://u:secret@x/db', 'postgresql://u:secret@x:port/db', '/run/postgresql', ''])('%j is not an address, and is not printed', (url) => {
    expect(() => readConfiguration({ DATABASE_URL: url })).toThrow(
      'The environment is not usable: DATABASE_URL: expected a postgres:// or postgresql:// address.',
    );
  });
});

test("Apollo's telemetry is off unless it is switched on", () => {
  const telemetryDisabled = (environment: NodeJS.ProcessEnv) => {
    silenceTelemetry(environment);
    return environment.APOLLO_TELEMETRY_DISABLED;
  };
  expect([{}, { APOLLO_TELEMETRY_DISABLED: '' }, { APOLLO_TELEMETRY_DISABLED: '1' }, { APOLLO_TELEMETRY_DISABLED: 'false' }].map(telemetryDisabled)).toEqual([
    'true',
    'true',
    '1',
    'false',
  ]);
});
