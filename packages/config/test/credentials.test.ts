import { describe, expect, test } from '@jest/globals';
import { readConfiguration } from '../src/index.js';

const SECRET = 'hemmelig';

describe('a variable that is wrong', () => {
  test.each([
    ['SUBGRAPH_URLS', `klik=http//u:${SECRET}@host/graphql`],
    ['SUBGRAPH_URLS', `klik=http://u:a,${SECRET}@host/graphql`],
    ['SUBGRAPH_URLS', `klik=http://u:a,${SECRET}=b@host/graphql`],
    ['SUBGRAPH_URLS', `http://u:${SECRET}@host/graphql`],
    ['SUBGRAPH_URLS', `klik=ftp://u:${SECRET}@host/graphql`],
    ['DATABASE_URL', `postgresql//u:${SECRET}@host/db`],
    ['DATABASE_URL', `http://u:${SECRET}@host/db`],
    ['DATABASE_REPLICA_URL', `u:${SECRET}@host`],
    ['REDIS_URL', `http://u:${SECRET}@host`],
    ['OTEL_EXPORTER_OTLP_ENDPOINT', `u:${SECRET}@host:4318`],
    ['CORS_ORIGINS', `https://u:${SECRET}@host/`],
  ])('%s is named, without the password in %s', (name, value) => {
    const read = () => readConfiguration({ DATABASE_URL: 'postgresql://host/db', [name]: value });
    expect(read).toThrow(new RegExp(`^The environment is not usable: ${name}: expected `));
    expect(read).not.toThrow(SECRET);
  });

  test('names the address that is invalid', () => {
    expect(() => readConfiguration({ SUBGRAPH_URLS: 'klik=http://a/graphql,sapa=b' })).toThrow(
      'SUBGRAPH_URLS: expected name=url pairs separated by commas, of http:// or https:// addresses, but number 2 of 2 is none',
    );
  });
});
