import { describe, expect, test } from '@jest/globals';
import { KeyLoader } from '../src/index.js';

function loader() {
  const sent: string[][] = [];
  const lengths = new KeyLoader(async (keys) => {
    sent.push([...keys]);
    if (keys.includes('bad')) throw new Error('no such table');
    return keys.map((key) => key.length);
  });
  return { sent, lengths };
}

describe('values by key', () => {
  test('what is asked for in one turn goes to one call, each key once', async () => {
    const { sent, lengths } = loader();
    const later = Promise.resolve().then(() => lengths.load('four'));
    const [many, one, again, last] = await Promise.all([lengths.many(['a', 'bb', 'a']), lengths.load('ccc'), lengths.many(['bb']), later]);
    expect([many, one, again, last]).toEqual([[1, 2, 1], 3, [2], 4]);
    expect(sent).toEqual([['a', 'bb', 'ccc', 'four']]);
  });

  test('what is known is answered at once, and only the rest is asked for', async () => {
    const { sent, lengths } = loader();
    await lengths.many(['a', 'bb']);
    expect(lengths.many(['bb', 'a'])).toEqual([2, 1]);
    expect(await lengths.many(['bb', 'ccc'])).toEqual([2, 3]);
    expect(sent).toEqual([['a', 'bb'], ['ccc']]);
  });

  test('a failed call fails all who wait for it, and may be tried again', async () => {
    const { sent, lengths } = loader();
    const all = await Promise.allSettled([lengths.load('a'), lengths.many(['bad', 'a'])]);
    expect(all.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(await lengths.load('a')).toBe(1);
    expect(sent).toEqual([['a', 'bad'], ['a']]);
  });

  test('a key that is no text is refused', async () => {
    await expect(loader().lengths.load(undefined as never)).rejects.toThrow(new TypeError('expected a key to load by, but got undefined'));
  });
});
