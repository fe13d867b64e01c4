import { readFile } from 'node:fs/promises';
import { describe, expect, test } from '@jest/globals';
import { DeadlineToken, DeadlineTimer } from '../src/index.js';

const LATE = new Error('late');
const wait = (milliseconds: number) => new DeadlineToken(performance.now() + milliseconds, () => LATE);

describe('a watch', () => {
  test('gives up what is not there in time, and tells it so', async () => {
    const told: unknown[] = [];
    const late = new DeadlineTimer().within(wait(10), (own) => new Promise((resolve) => own.onAbort(() => resolve(told.push(own.reason)))));
    await expect(late).rejects.toBe(LATE);
    expect(told).toEqual([LATE]);
  });

  test('passes on what the work gives, or why it fails', async () => {
    const watch = new DeadlineTimer();
    expect(await watch.within(wait(60_000), async () => 'there')).toBe('there');
    await expect(watch.within(wait(60_000), async () => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
  });

  test('does not count the time in which this process was held up', async () => {
    const watch = new DeadlineTimer();
    const read = watch.within(wait(40), () => readFile(new URL(import.meta.url), 'utf8'));
    const until = performance.now() + 150;
    while (performance.now() < until);
    expect(await read).toContain('held up');
  });
});
