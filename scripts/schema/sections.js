/** Generated sections of files that are written by hand: between a comment that says so and one that ends it. */
import { format, resolveConfig } from 'prettier';

const BEGIN = 'written by npm run schema';
const SECTION = new RegExp(`^(\\s*(?:#|<!--) ${BEGIN}.*\\n)[^]*?^(\\s*(?:#|<!--) to here.*)$`, 'gm');

/** @param {string} path @param {string} text @param {readonly string[]} contents of its sections, in order @returns {Promise<string>} the text with them, formatted */
export async function withSections(path, text, contents) {
  const found = [...text.matchAll(SECTION)].length;
  if (found !== contents.length) throw new Error(`${path}: expected ${contents.length} sections from "${BEGIN}" to "to here", but got ${found}`);
  let index = 0;
  const edge = path.endsWith('.md') ? '\n' : '';
  const written = text.replace(SECTION, (_, begin, end) => `${begin}${edge}${contents[index++]}${edge}${end}`);
  if (path.endsWith('.cfg')) return written;
  return format(written, { ...(await resolveConfig(path)), filepath: path });
}
