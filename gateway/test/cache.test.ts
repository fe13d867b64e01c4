import { describe, expect, test } from '@jest/globals';
import { defaultTimeouts } from '@portfolio/config';
import { cacheKeyOf } from '../src/execution/cache/cache-key.js';
import { ResponseCache, type Body, type Make } from '../src/execution/cache/response-cache.js';
import { RequestDeadlines, type Deadline } from '../src/protection/request-deadlines.js';

const body = (text: string, errors = 0): Body => ({ chunks: [Buffer.from(text)], errors });
const textOf = ({ chunks }: Body) => Buffer.concat(chunks).toString();

describe('the response cache', () => {
  test('gives a body again while the version is the same, and works it out anew when it is not', async () => {
    const cache = new ResponseCache(1_000_000);
    let made = 0;
    const make = async () => body(`answer ${(made += 1)}`);
    const texts = [];
    for (const version of ['1', '1', '2', '2', '1']) texts.push(textOf(await cache.answer('question', version, make)));
    expect(texts).toEqual(['answer 1', 'answer 1', 'answer 2', 'answer 2', 'answer 3']);
    expect(cache.counts).toEqual({ hits: 2, misses: 3, joined: 0 });
  });

  test('works out equal questions of one version once, and those of another version apart', async () => {
    const cache = new ResponseCache(1_000_000);
    const started: string[] = [];
    const answer = (version: string) =>
      cache.answer('question', version, async () => {
        started.push(version);
        await new Promise(setImmediate);
        return body(version);
      });
    expect((await Promise.all([answer('1'), answer('1'), answer('2')])).map(textOf)).toEqual(['1', '1', '2']);
    expect(started).toEqual(['1', '2']);
    expect(cache.counts).toEqual({ hits: 0, misses: 2, joined: 1 });
  });

  test('does not take a version and a question for others that are written alike', async () => {
    const cache = new ResponseCache(1_000_000);
    const answer = (key: string, version: string) => cache.answer(key, version, async () => body(`${version}/${key}`));
    expect((await Promise.all([answer('b c', 'a'), answer('c', 'a b')])).map(textOf)).toEqual(['a/b c', 'a b/c']);
    expect(cache.counts).toEqual({ hits: 0, misses: 2, joined: 0 });
  });

  test.each([
    [
      { operation: 1, day: '2025-11-21', variables: '{}' },
      { operation: 12, day: '025-11-21', variables: '{}' },
    ],
    [
      { operation: 1, day: '2025-11-21', variables: '{}' },
      { operation: 1, day: '2025-11-2', variables: '1{}' },
    ],
    [
      { operation: 1, day: '2025-11-21', variables: '{}' },
      { operation: 1, day: '2025-11-22', variables: '{}' },
    ],
  ])('%j is another question than %j', (one, other) => expect(cacheKeyOf(one)).not.toBe(cacheKeyOf(other)));

  test('gives up what is worked out when the last who asked for it has gone, and works it out anew for the next', async () => {
    const cache = new ResponseCache(1_000_000);
    const deadlines = new RequestDeadlines(defaultTimeouts());
    const [first, second, third] = [deadlines.deadline(), deadlines.deadline(), deadlines.deadline()];
    const given: string[] = [];
    const make: Make = async (deadline) => {
      const text = await deadline!.run('klik', (token) => new Promise<string>((_, reject) => token.onAbort(() => reject(token.reason!))));
      return body(text);
    };
    const ended = (name: string) => (error: unknown) => void given.push(`${name} ${(error as Error).constructor.name}`);
    const made = async (reader: Deadline) => cache.answer('question', '1', make, () => reader);
    const answers = [made(first).catch(ended('first')), made(second).catch(ended('second'))];
    first.abandon();
    await new Promise(setImmediate);
    expect(given).toEqual([]);
    second.abandon();
    const next = cache.answer(
      'question',
      '1',
      async () => body('anew'),
      () => third,
    );
    await Promise.all(answers);
    expect(given).toEqual(['first Abandoned', 'second Abandoned']);
    expect(textOf(await next)).toBe('anew');
    expect(cache.counts).toEqual({ hits: 0, misses: 2, joined: 1 });
  });

  test('keeps no body with errors', async () => {
    const cache = new ResponseCache(1_000_000);
    let made = 0;
    for (let time = 0; time < 2; time += 1) await cache.answer('question', '1', async () => body(`${(made += 1)}`, 1));
    expect([made, cache.bytes]).toEqual([2, 0]);
  });

  test('stays within its bytes, giving up what was not asked for longest', async () => {
    const cache = new ResponseCache(22_000);
    let made = 0;
    const answer = (key: string, size = 3_000) =>
      cache.answer(key, '1', async () => {
        made += 1;
        return body('x'.repeat(size));
      });
    for (const key of ['a', 'b', 'c', 'd']) await answer(key);
    await answer('a');
    await answer('e');
    expect(made).toBe(5);
    await answer('a');
    expect(made).toBe(5);
    await answer('b');
    expect(made).toBe(6);
    await answer('too large', 6_000);
    await answer('too large', 6_000);
    expect(made).toBe(8);
    expect(cache.bytes).toBeLessThanOrEqual(22_000);
  });
});
