import { LEAF, roundedUp } from './compile-cost.js';

/** The actual cost of an answer, counted as estimates are: its objects, without the outermost, and its leaves, nulls included. Iterative, for any depth. */
export function actualCost(data: unknown): number {
  let objects = 0;
  let leaves = 0;
  const open: unknown[] = typeof data === 'object' && data !== null ? Object.values(data) : [];
  while (open.length > 0) {
    const value = open.pop();
    if (typeof value !== 'object' || value === null) {
      leaves += 1;
      continue;
    }
    if (!Array.isArray(value)) objects += 1;
    for (const inner of Object.values(value)) open.push(inner);
  }
  return roundedUp(objects + leaves * LEAF);
}

const [QUOTE, COMMA, COLON, BACKSLASH, BRACE, BRACKET] = [0x22, 0x2c, 0x3a, 0x5c, 0x7b, 0x5b];

/** The same for `data` as JSON text without whitespace, for answers written without building objects. */
export function actualCostOfText(json: string): number {
  if (!json.startsWith('{')) return 0;
  let objects = 0;
  let leaves = 0;
  let before = BRACE;
  for (let at = 1; at < json.length; at += 1) {
    const char = json.charCodeAt(at);
    if (char === BRACE) objects += 1;
    else if (char === QUOTE) {
      at = endOfString(json, at);
      if (json.charCodeAt(at + 1) !== COLON) leaves += 1;
    } else if (isBareValue(char) && (before === COLON || before === COMMA || before === BRACKET)) leaves += 1;
    before = char;
  }
  return roundedUp(objects + leaves * LEAF);
}

/** Whether a number, true, false or null begins with this character code. */
function isBareValue(char: number): boolean {
  return (char >= 0x30 && char <= 0x39) || char === 0x2d || char === 0x74 || char === 0x66 || char === 0x6e;
}

/** Where the string that starts at `from` ends. A quote after an odd number of backslashes is part of it. */
function endOfString(json: string, from: number): number {
  for (let at = json.indexOf('"', from + 1); at !== -1; at = json.indexOf('"', at + 1)) {
    let slashes = 0;
    while (json.charCodeAt(at - 1 - slashes) === BACKSLASH) slashes += 1;
    if (slashes % 2 === 0) return at;
  }
  return json.length;
}
