import { describe, expect, test } from '@jest/globals';
import { readConfiguration } from '../src/index.js';

const read = (environment: Record<string, string>) => readConfiguration(environment).timeouts;

describe('timeouts', () => {
  test('have defaults', () => {
    expect(read({})).toEqual({ request: 30_000, subgraph: 10_000, bySubgraph: {}, drain: { delay: 2_000, timeout: 25_000 } });
  });

  test('are given for all subgraphs and for some', () => {
    expect(read({ REQUEST_TIMEOUT_MS: '5000', SUBGRAPH_TIMEOUT_MS: '2000, klik=4000,valg=1000', DRAIN_DELAY_MS: '0', DRAIN_TIMEOUT_MS: '5000' })).toEqual({
      request: 5_000,
      subgraph: 2_000,
      bySubgraph: { klik: 4_000, valg: 1_000 },
      drain: { delay: 0, timeout: 5_000 },
    });
  });

  test.each(['', 'soon', '0', '1000,klik', '1000,klik=', '1000,=5', '1000,klik=never'])('"%s" is refused', (value) => {
    expect(() => read({ SUBGRAPH_TIMEOUT_MS: value })).toThrow(
      `SUBGRAPH_TIMEOUT_MS: expected milliseconds, and name=milliseconds pairs separated by commas, but got "${value}"`,
    );
  });
});
