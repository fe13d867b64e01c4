import { describe, expect, test } from '@jest/globals';
import { composeSupergraph } from '@portfolio/gateway';
import { contractOf, stockSupergraph, type MadeUp } from './stock.js';

const compose = (subgraphs: readonly MadeUp[]) => () => composeSupergraph(subgraphs.map(contractOf));
const refused = (...reasons: string[]) => `The subgraphs do not compose:\n${reasons.map((reason) => `  ${reason}`).join('\n')}`;

describe('a @key that names a field with @requires', () => {
  const parts = (keys: string, more = ''): MadeUp[] => [
    { name: 'parts', sdl: `type Query { part: Part } type Part ${keys} { id: ID! number: ID @requires(fields: "maker") maker: ID @external }`, resolvers: {} },
    { name: 'makers', sdl: `type Part @key(fields: "id") { id: ID! maker: ID }`, resolvers: {} },
    { name: 'stock', sdl: `type Part @key(fields: "number") { number: ID @shareable count: Int ${more} }`, resolvers: {} },
  ];
  const reason =
    '[parts] Part: expected @key to name only fields without @requires, but got "number" with Part.number: the subgraph cannot tell such a key before it has been found by it';

  test.each([['beside'], ['before']])('is refused with a reason, %s a key of its own', (where) => {
    const [id, number] = ['@key(fields: "id")', '@key(fields: "number")'];
    const keys = where === 'beside' ? `${id} ${number}` : `${number} ${id}`;
    expect(() => stockSupergraph(parts(keys))).toThrow('Maximum call stack size exceeded');
    expect(compose(parts(keys))).toThrow(`${refused(reason)}\n  composition failed: Maximum call stack size exceeded`);
  });

  test('passes where the key names other fields, whatever requires what', () => {
    const [near] = parts('@key(fields: "id")');
    expect(compose([near!, parts('')[1]!])).not.toThrow();
  });
});

test('every refusal is told at once', () => {
  const fault = (name: string) =>
    `type ${name} @key(fields: "id") @key(fields: "number") { id: ID! number: ID @requires(fields: "maker") maker: ID @external }`;
  const both: MadeUp[] = [
    { name: 'parts', sdl: `type Query { part: Part } ${fault('Part')} ${fault('Tool')}`, resolvers: {} },
    { name: 'makers', sdl: 'type Part @key(fields: "id") { id: ID! maker: ID } type Tool @key(fields: "id") { id: ID! maker: ID }', resolvers: {} },
  ];
  expect(compose(both)).toThrow(/^The subgraphs do not compose:\n {2}\[parts\] Part: .*\n {2}\[parts\] Tool: .*$/);
});
