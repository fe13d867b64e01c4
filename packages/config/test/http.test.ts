import { describe, expect, test } from '@jest/globals';
import { defaultHttp, readConfiguration } from '../src/index.js';

describe('how HTTP is spoken', () => {
  test('has defaults right for production', () => {
    expect(readConfiguration({}).http).toEqual({
      compression: true,
      corsOrigins: [],
      sharedCache: 0,
      exports: 4,
      headersTimeout: 10_000,
      receiveTimeout: 30_000,
      keepAlive: 65_000,
      send: { timeout: 30_000, bytes: 128_000_000 },
    });
    expect(defaultHttp()).toEqual(readConfiguration({}).http);
  });

  test('a shared cache stores responses for at most a day', () => {
    expect(readConfiguration({ SHARED_CACHE_SECONDS: '60' }).http.sharedCache).toBe(60);
    for (const seconds of ['-1', '86401', '1.5', 'x']) expect(() => readConfiguration({ SHARED_CACHE_SECONDS: seconds })).toThrow('SHARED_CACHE_SECONDS');
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

  test('assistants are served where that is turned on, by the names of hosts', () => {
    const hosts = (MCP_HOSTS?: string) => readConfiguration({ MCP: 'on', MCP_HOSTS }).http.mcp?.hosts;
    expect(readConfiguration({}).http.mcp).toBeUndefined();
    expect(hosts()).toEqual(['localhost', '127.0.0.1', '[::1]']);
    expect(hosts('Graf.Example.dk, porteføljen.example,[2001:DB8::1]')).toEqual(['graf.example.dk', 'xn--portefljen-5cb.example', '[2001:db8::1]']);
    for (const wrong of ['https://graf.example.dk', 'graf.example.dk:443', 'graf.example.dk/', 'a@graf.example.dk', '::1', '*.example.dk:1'])
      expect(() => hosts(wrong)).toThrow('MCP_HOSTS: expected host names such as graph.example.dk separated by commas, without scheme and port');
  });
});
