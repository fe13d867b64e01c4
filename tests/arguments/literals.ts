/** Literals go into documents, which have limits of their own. */
const LONGEST = 20_000;
const TOGETHER = 10;

export interface Literals {
  /** Values that the schema allows, some to a document: each is executed and judged at its own alias. */
  valid: string[][];
  /** One of these fails a whole document. */
  invalid: string[];
}

/** JSON values as GraphQL literals; a text that is a name is also tried as an enum's value. */
export function literalsOf(values: readonly string[], isValid: (literal: string) => boolean): Literals {
  const literals = [...new Set(values.flatMap((json) => forms(JSON.parse(json))))].filter((literal) => literal.length <= LONGEST);
  const valid = literals.filter((literal) => check(literal, isValid));
  const chosen = new Set(valid);
  return { valid: together(valid), invalid: literals.filter((literal) => !chosen.has(literal)) };
}

function check(literal: string, isValid: (literal: string) => boolean): boolean {
  try {
    return isValid(literal);
  } catch {
    return false;
  }
}

function forms(value: unknown): string[] {
  const [quoted, bare] = [literalOf(value, false), literalOf(value, true)];
  return quoted === bare ? [quoted] : [quoted, bare];
}

function literalOf(value: unknown, enums: boolean): string {
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : value > 0 ? '1e999' : '-1e999';
  if (typeof value === 'string') return enums && /^[A-Za-z_]\w*$/.test(value) && value.length < 100 ? value : JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map((item) => literalOf(item, enums)).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return String(value);
  return `{${Object.entries(value)
    .map(([name, inner]) => `${name}: ${literalOf(inner, enums)}`)
    .join(', ')}}`;
}

function together(literals: readonly string[]): string[][] {
  const groups: string[][] = [];
  let room = 0;
  for (const literal of literals) {
    const last = groups.at(-1);
    if (last && last.length < TOGETHER && literal.length <= room) last.push(literal);
    else groups.push([literal]);
    room = (groups.at(-1)!.length === 1 ? LONGEST : room) - literal.length - 100;
  }
  return groups;
}
