import { describe, expect, test } from '@jest/globals';
import { defaultClients, readConfiguration } from '../src/index.js';

describe('what clients may spend in a time', () => {
  test('is not limited where nothing says so; requests are shed when the loop is a second late', () => {
    expect(readConfiguration({}).clients).toEqual({ rateLimits: undefined, trustedProxies: 0, redisUrl: undefined, shedDelay: 1_000 });
    expect(defaultClients()).toEqual(readConfiguration({}).clients);
  });

  test('is a rate, a burst and rates by name', () => {
    const { clients } = readConfiguration({
      RATE_LIMIT: '500',
      RATE_LIMIT_BY_CLIENT: 'report=20000, borger.dk=5000',
      TRUSTED_PROXIES: '1',
      REDIS_URL: 'redis://127.0.0.1:6379',
      SHED_DELAY_MS: '0',
    });
    expect(clients).toEqual({
      rateLimits: { rate: 500, burstSeconds: 20, byClient: { report: 20_000, 'borger.dk': 5_000 } },
      trustedProxies: 1,
      redisUrl: 'redis://127.0.0.1:6379',
      shedDelay: 0,
    });
  });

  test.each([
    [{ RATE_LIMIT: '0' }, 'RATE_LIMIT: '],
    [{ RATE_LIMIT_BY_CLIENT: 'report' }, 'expected name=cost pairs separated by commas, but got "report="'],
    [{ REDIS_URL: 'http://x' }, 'REDIS_URL: expected a redis:// or rediss:// address'],
  ])('%j is refused', (environment, message) => {
    expect(() => readConfiguration(environment)).toThrow(message);
  });
});
