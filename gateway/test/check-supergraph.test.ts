import { describe, expect, test } from '@jest/globals';
import { composeSupergraph } from '@portfolio/gateway';
import { checkSupergraph } from '../src/execution/supergraph/check-supergraph.js';
import { chained, keyed, nodes, products } from './made-up.js';
import { contractOf, stockSupergraph, type MadeUp } from './stock.js';

const compose = (subgraphs: readonly MadeUp[]) => () => composeSupergraph(subgraphs.map(contractOf));

describe('a supergraph that was composed without the rules', () => {
  test.each([
    ['a required field that takes arguments', products('price(currency: String): Int', 'usd: Int @requires(fields: "price")'), '[prices] Product.usd: '],
    ['a first key that is not resolvable', keyed(['id', ', resolvable: false']), '[labels] Asset: '],
    ['an interface object that nothing implements', nodes({ resolvable: true, implemented: false }), '[notes] Node: '],
  ])('is refused for %s, by the reason that its contracts are refused for', (_case, subgraphs, place) => {
    const reason = reasonOf(compose(subgraphs));
    expect(reason).toContain(place);
    expect(reasonOf(() => checkSupergraph(stockSupergraph(subgraphs)))).toBe(reason);
  });

  test.each([
    ['a required field without arguments', products('price: Int', 'usd: Int @requires(fields: "price")')],
    ['a required field that itself requires others', chained({ gives: true })],
    ['a first key that is resolvable', keyed(['id', ''], ['number', ', resolvable: false'])],
    ['an interface object that can be reached', nodes({ resolvable: true, implemented: true })],
    ['one that only refers', nodes({ resolvable: false, implemented: true, adds: false })],
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
