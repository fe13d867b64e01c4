/** The actual cost of an answer: how many objects it holds, the outermost apart. No recursion, so any depth will do. */
export function actualCost(data: unknown): number {
  let objects = -1;
  const open: unknown[] = [data];
  while (open.length > 0) {
    const value = open.pop();
    if (typeof value !== 'object' || value === null) continue;
    if (!Array.isArray(value)) objects += 1;
    for (const inner of Object.values(value)) if (typeof inner === 'object' && inner !== null) open.push(inner);
  }
  return Math.max(0, objects);
}

const [QUOTE, BACKSLASH, BRACE] = [0x22, 0x5c, 0x7b];

/** The same of `data` as JSON, for an answer that was written without building its objects. */
export function actualCostOfText(json: string): number {
  let objects = -1;
  for (let at = 0; at < json.length; at += 1) {
    const char = json.charCodeAt(at);
    if (char === BRACE) objects += 1;
    else if (char === QUOTE) at = endOfString(json, at);
  }
  return Math.max(0, objects);
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
