import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** The steps of docs/walk.md: the file that the link leads to, and the name that is to be found there. */
const steps = readFileSync(join(ROOT, 'docs/walk.md'), 'utf8')
  .split('\n')
  .filter((line) => /^\| \d+ /.test(line))
  .map((line) => {
    const [, , , file = '', name = ''] = line.split('|').map((cell) => cell.trim());
    const [, text, link] = /^\[(.+)\]\(\.\.\/(.+)\)$/.exec(file) ?? [];
    return { file: link, text, name: name.slice(1, -1) };
  });

test('the walk has its three ways, and every step names the file that it links', () => {
  expect(steps.length).toBeGreaterThanOrEqual(40);
  expect(steps.filter(({ file, text, name }) => !file || file !== text || !name)).toEqual([]);
});

/** A declaration of that name: exported, of the module, or a method; in a data file the text itself. */
function declares(file: string, name: string): boolean {
  const text = readFileSync(join(ROOT, file), 'utf8');
  if (file.endsWith('.yaml')) return text.split('\n').some((line) => line.endsWith(name));
  const declared = new RegExp(`^(?:export )?(?:async )?(?:function|class|const|interface) ${name}\\b|^ {2}(?:private |async |static )*${name}[(<]`, 'm');
  return declared.test(text);
}

test.each(steps)('$file has $name', ({ file, name }) => {
  expect(existsSync(join(ROOT, file!))).toBe(true);
  expect(declares(file!, name)).toBe(true);
});
