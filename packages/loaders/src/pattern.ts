/**
 * The regular expression, as PostgreSQL has them, of the texts that hold this one in capital or small letters. The database's locale may know no letters
 * beside those of ASCII (C, the default of some images), so that every other one is written in both cases here; all that means something in an
 * expression is written as itself.
 */
export function patternOf(text: string): string {
  let pattern = '(?i)';
  for (const letter of text) pattern += letter < '\x80' ? letter.replace(/[^\w\s]/, String.raw`\$&`) : inBothCases(letter);
  return pattern;
}

/** Only cases of one letter each: "ß" is no "SS". */
function inBothCases(letter: string): string {
  const [lower, upper] = [letter.toLowerCase(), letter.toUpperCase()];
  const cases = new Set([letter, lower, upper, upper.toLowerCase(), lower.toUpperCase()].filter((one) => [...one].length === 1));
  return cases.size === 1 ? letter : `[${[...cases].join('')}]`;
}
