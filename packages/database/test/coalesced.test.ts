import { describe, expect, test } from '@jest/globals';
import { Coalesced } from '../src/index.js';

describe('coalesced requests', () => {
  test('return the next result to a call made while one is pending', async () => {
    const pending: ((answer: number) => void)[] = [];
    const source = new Coalesced(() => new Promise<number>((resolve) => pending.push(resolve)));
    const first = [source.now(), source.now()];
    await Promise.resolve();
    await Promise.resolve();
    expect(pending).toHaveLength(1);
    const later = [source.now(), source.now()];
    pending[0]!(1);
    expect(await Promise.all(first)).toEqual([1, 1]);
    await new Promise(setImmediate);
    expect(pending).toHaveLength(2);
    pending[1]!(2);
    expect(await Promise.all(later)).toEqual([2, 2]);
  });

  test('reject only the calls that waited for the failed request', async () => {
    let fails = true;
    const source = new Coalesced(async () => {
      if (fails) throw new Error('away');
      return 'there';
    });
    await expect(source.now()).rejects.toThrow('away');
    fails = false;
    expect(await source.now()).toBe('there');
  });
});
