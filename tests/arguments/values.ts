import { getNullableType, isEnumType, isInputObjectType, isListType, type GraphQLEnumType, type GraphQLInputObjectType, type GraphQLInputType } from 'graphql';

/** Values as JSON texts, since some have no other form: half a surrogate pair, a number beyond all numbers, an object with `__proto__`. */
type Values = readonly string[];

const TEXTS = [
  '',
  ' ',
  '\0',
  'a\0b',
  "x' or '1'='1",
  '"; drop table solution; --',
  '%',
  '_',
  '\\',
  '\\\\%_',
  '(?i)[a-',
  '***:a',
  'Århus',
  'A\u030arhus',
  '\u202e\u200b\ufeff',
  '😀',
  '__proto__',
  'constructor',
  '../../etc/passwd',
  '${jndi:ldap://x}',
  'x'.repeat(1_000),
  'x'.repeat(1_001),
  'ø'.repeat(1_000),
  'x'.repeat(100_000),
].map((text) => JSON.stringify(text));
const HALF = ['"\\ud800"', '"a\\udc00b"'];
const OTHERS = ['null', 'true', '0', '-1', '1.5', '1e999', '-1e999', '1e400', '9007199254740993', '[]', '[[]]', '{}', '{"__proto__":{"a":1}}', '{"a":1}'];
const NUMBERS = [
  '1',
  '500',
  '501',
  '2147483647',
  '2147483648',
  '-2147483648',
  '-2147483649',
  '9223372036854775807',
  '9223372036854775808',
  '1e308',
  '-0',
  '"1"',
  '"NaN"',
];
const DAYS = [
  '0000-01-01',
  '0000-12-31',
  '0001-01-01',
  '1582-10-10',
  '1900-02-29',
  '2025-02-29',
  '2025-02-30',
  '2025-1-1',
  '2025-12-32',
  '9999-12-31',
  '10000-01-01',
  '+10000-01-01',
  '-0001-01-01',
  '2025-01-01T00:00:00Z',
  '2025-01-01 BC',
  'infinity',
  '-infinity',
  'epoch',
  'now',
  'today',
  '٢٠٢٥-٠١-٠١',
  '2025-01-01\0',
].map((day) => JSON.stringify(day));

/** A forged cursor, in the form that this graph gives them. */
const cursor = (parts: unknown) => JSON.stringify(Buffer.from(JSON.stringify(parts)).toString('base64url'));
const CURSORS = [
  '"eA"',
  '"eA=="',
  '"W10"',
  '"!!!!"',
  cursor([]),
  cursor(null),
  cursor({ list: 1 }),
  cursor(['Solution position:asc id:asc', 1, 'sapa']),
  cursor(['Solution position:asc id:asc', 1e12, 'sapa']),
  cursor(['Solution position:asc id:asc', '1', '\0']),
  cursor(['Task position:asc id:asc', -2147483648, '\ud800']),
];

/** Values of a type that are at its edges, or none of it; `around`: the input objects that it stands in, which are not made inside of themselves again. */
export function hostileValues(type: GraphQLInputType, depth = 3, around: readonly GraphQLInputObjectType[] = []): Values {
  const bare = getNullableType(type);
  if (isListType(bare)) return ofList(hostileValues(bare.ofType, depth, around));
  if (isInputObjectType(bare)) return depth === 0 || around.includes(bare) ? OTHERS : [...OTHERS, ...ofObject(bare, depth, [...around, bare])];
  if (isEnumType(bare)) return [...OTHERS, ...ofEnum(bare)];
  switch (bare.name) {
    case 'Date':
      return [...OTHERS, ...DAYS, ...HALF];
    case 'Int':
    case 'Float':
      return [...OTHERS, ...NUMBERS];
    case 'Boolean':
      return [...OTHERS, '"true"', '1'];
    default:
      return [...OTHERS, ...TEXTS, ...HALF, ...CURSORS];
  }
}

/** What a JSON text tries: each kind takes another way through the checks. */
export function kindOf(value: string): string {
  if (!value.startsWith('"')) return /^[-\d]/.test(value) ? 'number' : value.startsWith('{') ? 'object' : value.startsWith('[') ? 'list' : value;
  if (value.length > 500) return 'long text';
  if (/\\u0000/.test(value)) return 'NUL';
  if (/\\ud[89a-f]/i.test(value)) return 'half a pair';
  if (/^"[+-]?\d{4,}-/.test(value)) return 'day';
  return /^"[\w-]{12,}"$/.test(value) ? 'cursor' : 'text';
}

function ofList(items: Values): Values {
  const [many, tooMany] = [1_000, 1_001].map((count) => `[${Array<string>(count).fill('"x"').join()}]`) as [string, string];
  return [...items, ...items.map((item) => `[${item}]`), '[null]', many, tooMany];
}

function ofEnum(type: GraphQLEnumType): Values {
  const [{ name } = { name: '' }, ...others] = type.getValues();
  return [name, name.toLowerCase(), `${name} `, '', '__proto__', ...others.slice(0, 1).map((other) => other.name)].map((text) => JSON.stringify(text));
}

function ofObject(type: GraphQLInputObjectType, depth: number, around: readonly GraphQLInputObjectType[]): Values {
  const fields = Object.values(type.getFields());
  const dates = fields.every(({ type: inner }) => getNullableType(inner).toString() === 'Date');
  const reversed = dates ? fields.slice(1).map(({ name }) => `{"${fields[0]!.name}":"2025-12-31","${name}":"2025-01-01"}`) : [];
  return [...reversed, ...fields.flatMap((field) => hostileValues(field.type, depth - 1, around).map((value) => `{"${field.name}":${value}}`))];
}
