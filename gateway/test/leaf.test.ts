import { expect, test } from '@jest/globals';
import { quoted } from '../src/execution/executor/shape/leaf.js';

test('a text is quoted as JSON has it, whatever stands in it', () => {
  const wrong: string[] = [];
  for (let unit = 0; unit <= 0xffff; unit += 1) {
    const character = String.fromCharCode(unit);
    for (const text of [character, `a${character}b`]) if (quoted(text) !== JSON.stringify(text)) wrong.push(text);
  }
  expect(wrong).toEqual([]);
  expect(['', 'æ 🎈 "', '\ud83c \udf88'].map(quoted)).toEqual(['""', '"æ 🎈 \\""', '"\\ud83c \\udf88"']);
});
