import { expect, test } from '@jest/globals';
import { readConfiguration } from '../src/index.js';

const [DATABASE_URL, DATABASE_REPLICA_URL] = ['postgresql://primary/portfolio', 'postgresql://replica/portfolio'];

test('a replica is configured with its primary', () => {
  expect(readConfiguration({ DATABASE_URL, DATABASE_REPLICA_URL })).toMatchObject({ databaseUrl: DATABASE_URL, databaseReplicaUrl: DATABASE_REPLICA_URL });
});

test('a replica without a primary is refused', () => {
  expect(() => readConfiguration({ DATABASE_REPLICA_URL })).toThrow(
    'The environment is not usable: DATABASE_REPLICA_URL: expected DATABASE_URL, the primary that it follows, beside it.',
  );
});
