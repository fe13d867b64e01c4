import { describe, expect, test } from '@jest/globals';
import { defaultHttp, readConfiguration } from '../src/index.js';

describe('how HTTP is spoken', () => {
  test('has defaults right for production', () => {
    expect(readConfiguration({}).http).toEqual({
      compression: true,
      corsOrigins: [],
      headersTimeout: 10_000,
      receiveTimeout: 30_000,
      keepAlive: 65_000,
      send: { timeout: 30_000, bytes: 128_000_000 },
    });
    expect(defaultHttp()).toEqual(readConfiguration({}).http);
  });

  test('origins are origins, not addresses', () => {
    expect(readConfiguration({ CORS_ORIGINS: 'https://kommune.example, http://localhost:3000' }).http.corsOrigins).toEqual([
      'https://kommune.example',
      'http://localhost:3000',
    ]);
    expect(readConfiguration({ CORS_ORIGINS: '*' }).http.corsOrigins).toEqual(['*']);
    expect(() => readConfiguration({ CORS_ORIGINS: 'https://kommune.example/' })).toThrow(
      'CORS_ORIGINS: expected origins such as https://example.dk separated by commas, or *, but got "https://kommune.example/"',
    );
  });
});
