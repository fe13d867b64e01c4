import { describe, expect, test } from '@jest/globals';
import { Coalesced } from '../src/index.js';

/** Until all that was to begin with the end of this turn of the event loop has begun. */
const turn = async () => {
  for (let time = 0; time < 5; time += 1) await new Promise(setImmediate);
};

describe('coalesced requests', () => {
  test('are one for all calls of a turn, though each is made when the one before has run', async () => {
    let sent = 0;
    const source = new Coalesced(async () => (sent += 1));
    const calls: Promise<number>[] = [];
    for (let call = 0; call < 5; call += 1) {
      calls.push(source.now());
      await Promise.resolve().then(() => undefined);
    }
    expect(sent).toBe(0);
    expect(await Promise.all(calls)).toEqual([1, 1, 1, 1, 1]);
  });

  test('wait for those who were answered together, who call again in the next turn', async () => {
    let sent = 0;
    const source = new Coalesced(async () => (sent += 1));
    const later = async () => {
      for (let time = 0; time < 2; time += 1) await new Promise(setImmediate);
      return source.now();
    };
    expect(await Promise.all([source.now(), source.now()])).toEqual([1, 1]);
    expect(await Promise.all([source.now(), later()])).toEqual([2, 2]);
    expect(await source.now()).toBe(3);
    expect(await Promise.all([source.now(), later()])).toEqual([4, 5]);
  });

  test('return the next result to a call made while one is pending', async () => {
    const pending: ((answer: number) => void)[] = [];
    const source = new Coalesced(() => new Promise<number>((resolve) => pending.push(resolve)));
    const first = [source.now(), source.now()];
    await turn();
    expect(pending).toHaveLength(1);
    const later = [source.now(), source.now()];
    pending[0]!(1);
    expect(await Promise.all(first)).toEqual([1, 1]);
    await turn();
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
