import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { format } from 'prettier';

/** A Markdown text as the project writes them. */
export async function formatted(root, text) {
  const options = JSON.parse(await readFile(join(root, '.prettierrc.json'), 'utf8'));
  return format(text, { parser: 'markdown', ...options });
}
