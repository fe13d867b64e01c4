import { describe, expect, test } from '@jest/globals';
import { composeSupergraph } from '@portfolio/gateway';
import { checkSupergraph } from '../src/execution/supergraph/check-supergraph.js';
import { chained, keyed, nodes, products, selfRequiring } from './made-up.js';
import { contractOf, stockSupergraph, type MadeUp } from './stock.js';

const compose = (subgraphs: readonly MadeUp[]) => () => composeSupergraph(subgraphs.map(contractOf));

describe('a supergraph that was composed without the rules', () => {
  test('is refused for a key that requires others, by the reason that its contracts are refused for', () => {
    const reason = reasonOf(compose(selfRequiring()));
    expect(reason).toContain('[parts] Part: expected @key to name only fields without @requires');
    expect(reasonOf(() => checkSupergraph(stockSupergraph(selfRequiring())))).toBe(reason);
  });

  test.each([
    ['a required field that takes arguments', products('price(currency: String): Int', 'usd: Int @requires(fields: "price")')],
    ['a required field that itself requires others', chained({ gives: true })],
    ['a first key that is not resolvable', keyed(['number', ', resolvable: false'], ['id', ''])],
    ['an interface object that nothing implements', nodes({ resolvable: false, implemented: false })],
  ])('passes with %s', (_case, subgraphs) => {
    expect(() => checkSupergraph(stockSupergraph(subgraphs))).not.toThrow();
  });

  function reasonOf(throws: () => unknown): string | undefined {
    try {
      throws();
    } catch (error) {
      return (error as Error).message.split('\n').slice(1).join('\n');
    }
    return undefined;
  }
});
