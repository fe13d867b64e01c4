import { describe, expect, test } from '@jest/globals';
import { buildSchema } from 'graphql';
import { Preparer } from '../src/prepare.js';

const SCHEMA = buildSchema('type Query { one: Int }');
/** A text of so many characters. */
const text = (length: number, name = '') => `query ${name}{ one }`.padEnd(length, ' ');

describe('prepared operations', () => {
  const open = (characters?: number) => new Preparer(SCHEMA, { records: [] } as never, characters);

  test('are prepared once while they are in use, each by its name', () => {
    const preparer = open();
    const both = `${text(20, 'A')}${text(20, 'B')}`;
    expect(preparer.prepare(text(20))).toBe(preparer.prepare(text(20)));
    expect(preparer.prepare(both, 'A')).toBe(preparer.prepare(both, 'A'));
    expect(preparer.prepare(both, 'A')).not.toBe(preparer.prepare(both, 'B'));
  });

  test('are not taken for others whose name and text are written alike', async () => {
    const preparer = open();
    const [both, second] = ['query A { one } query B { one }', 'query B { one }'];
    expect(await preparer.prepare(second, 'A query A { one }').execute({}, {} as never)).toMatchObject({
      errors: [{ extensions: { code: 'OPERATION_RESOLUTION_FAILURE' } }],
    });
    expect(preparer.prepare(both, 'A')).not.toBe(preparer.prepare(second, 'A query A { one }'));
  });

  test('are cached by size, the least recently used evicted first', () => {
    const preparer = open(1_000);
    const [first, second] = [text(400, 'First'), text(400, 'Second')];
    const [one, two] = [preparer.prepare(first), preparer.prepare(second)];
    expect(preparer.prepare(first)).toBe(one);
    preparer.prepare(text(400, 'Third'));
    expect([preparer.prepare(first) === one, preparer.prepare(second) === two]).toEqual([true, false]);
  });

  test('are not cached where they are very long', () => {
    const preparer = open();
    expect(preparer.prepare(text(100_001))).not.toBe(preparer.prepare(text(100_001)));
  });
});
