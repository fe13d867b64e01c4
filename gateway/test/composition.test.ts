import { describe, expect, test } from '@jest/globals';
import { composeSupergraph } from '@portfolio/gateway';
import { REFUSED_HINTS } from '../src/composition/refused-hints.js';
import { checkSupergraph } from '../src/execution/supergraph/check-supergraph.js';
import { contractOf, stockSupergraph, type MadeUp } from './stock.js';

const LINK = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@shareable"])';
const compose = (subgraphs: readonly MadeUp[]) => () => composeSupergraph(subgraphs.map(contractOf));
const refused = (...reasons: string[]) => `The subgraphs do not compose:\n${reasons.map((reason) => `  ${reason}`).join('\n')}`;

describe('a @key that names a field with @requires', () => {
  const parts = (keys: string, more = ''): MadeUp[] => [
    { name: 'parts', sdl: `type Query { part: Part } type Part ${keys} { id: ID! number: ID @requires(fields: "maker") maker: ID @external }`, resolvers: {} },
    { name: 'makers', sdl: `type Part @key(fields: "id") { id: ID! maker: ID }`, resolvers: {} },
    { name: 'stock', sdl: `type Part @key(fields: "number") { number: ID @shareable count: Int ${more} }`, resolvers: {} },
  ];
  const reason =
    '[parts] Part: expected @key to name only fields without @requires, but got "number" with Part.number: the subgraph cannot tell such a key before it has been found by it';

  test.each([['beside'], ['before']])('is refused with a reason, %s a key of its own', (where) => {
    const [id, number] = ['@key(fields: "id")', '@key(fields: "number")'];
    const keys = where === 'beside' ? `${id} ${number}` : `${number} ${id}`;
    expect(() => stockSupergraph(parts(keys))).toThrow('Maximum call stack size exceeded');
    expect(compose(parts(keys))).toThrow(`${refused(reason)}\n  composition failed: Maximum call stack size exceeded`);
  });

  test('passes where the key names other fields, whatever requires what', () => {
    const [near] = parts('@key(fields: "id")');
    expect(compose([near!, parts('')[1]!])).not.toThrow();
  });
});

test('every refusal is told at once', () => {
  const fault = (name: string) =>
    `type ${name} @key(fields: "id") @key(fields: "number") { id: ID! number: ID @requires(fields: "maker") maker: ID @external }`;
  const both: MadeUp[] = [
    { name: 'parts', sdl: `type Query { part: Part } ${fault('Part')} ${fault('Tool')}`, resolvers: {} },
    { name: 'makers', sdl: 'type Part @key(fields: "id") { id: ID! maker: ID } type Tool @key(fields: "id") { id: ID! maker: ID }', resolvers: {} },
  ];
  expect(compose(both)).toThrow(/^The subgraphs do not compose:\n {2}\[parts\] Part: .*\n {2}\[parts\] Tool: .*$/);
});

describe('a shared type that one subgraph changes alone', () => {
  const filter = (more: string) => `input IdFilter { eq: ID ${more} } enum Kind { TASK ${more && 'NOTE'} }`;
  const pair = (first: string, second: string) => [
    {
      name: 'parts',
      sdl: `${LINK} type Query { parts(filter: IdFilter, kind: Kind): Int shared(a: Int ${first && ', b: Int'}): Int @shareable } ${filter(first)}`,
    },
    {
      name: 'makers',
      sdl: `${LINK} type Query { makers(filter: IdFilter, kind: Kind): Int shared(a: Int ${second && ', b: Int'}): Int @shareable } ${filter(second)}`,
    },
  ];

  test('is refused, whatever would vanish from the supergraph without a trace', () => {
    expect(() => composeSupergraph(pair('not: ID', ''))).toThrow(
      [
        'The subgraphs do not compose:',
        '  INCONSISTENT_INPUT_OBJECT_FIELD: Input object field "not" will not be added to "IdFilter" in the supergraph as it does not appear in all subgraphs: it is defined in subgraph "parts" but not in subgraph "makers". (a field of a shared input type that one of its subgraphs does not know cannot be sent to any)',
        '  INCONSISTENT_ARGUMENT_PRESENCE: Optional argument "Query.shared(b:)" will not be included in the supergraph as it does not appear in all subgraphs: it is defined in subgraph "parts" but not in subgraph "makers". (an argument of a shared field that one of its subgraphs does not know cannot be sent to any)',
        '  INCONSISTENT_ENUM_VALUE_FOR_INPUT_ENUM: Value "NOTE" of enum type "Kind" will not be part of the supergraph as it is not defined in all the subgraphs defining "Kind": "NOTE" is defined in subgraph "parts" but not in subgraph "makers". (a value of a shared enum that one of its subgraphs does not know cannot be sent to any)',
      ].join('\n'),
    );
  });

  test('passes in both at once, and in neither', () => {
    expect(composeSupergraph(pair('not: ID', 'not: ID')).sdl).toContain('  not: ID\n');
    expect(composeSupergraph(pair('', '')).sdl).not.toContain('not: ID');
  });

  test("of contracts that are not the house's passes where that is said: the field leaves no trace", () => {
    const { sdl, hints } = composeSupergraph(pair('not: ID', ''), { sharedTypesMayDiffer: true });
    expect(hints.map(({ code }) => code)).toContain('INCONSISTENT_INPUT_OBJECT_FIELD');
    expect(/input IdFilter[^}]*}/.exec(sdl)![0]).toBe('input IdFilter\n  @join__type(graph: MAKERS)\n  @join__type(graph: PARTS)\n{\n  eq: ID\n}');
    expect(() => checkSupergraph(sdl)).not.toThrow();
  });

  test.each([
    ['INCONSISTENT_INPUT_OBJECT_FIELD', 'f(by: By): Int } input By { a: Int b: Int }', 'g(by: By): Int } input By { a: Int }'],
    ['INCONSISTENT_ARGUMENT_PRESENCE', 'f(a: Int, b: Int): Int @shareable }', 'f(a: Int): Int @shareable }'],
    ['INCONSISTENT_ENUM_VALUE_FOR_INPUT_ENUM', 'f(by: By): Int } enum By { A B }', 'g(by: By): Int } enum By { A }'],
    ['INCONSISTENT_DEFAULT_VALUE_PRESENCE', 'f(a: Int = 1): Int @shareable }', 'f(a: Int): Int @shareable }'],
    ['INCONSISTENT_EXECUTABLE_DIRECTIVE_PRESENCE', 'f: Int } directive @loud on FIELD', 'g: Int }'],
    ['NO_EXECUTABLE_DIRECTIVE_INTERSECTION', 'f: Int } directive @loud on FIELD', 'g: Int } directive @loud on QUERY'],
    ['INCONSISTENT_EXECUTABLE_DIRECTIVE_LOCATIONS', 'f: Int } directive @loud on FIELD | QUERY', 'g: Int } directive @loud on QUERY'],
    ['INCONSISTENT_EXECUTABLE_DIRECTIVE_REPEATABLE', 'f: Int } directive @loud repeatable on FIELD', 'g: Int } directive @loud on FIELD'],
    ['INCONSISTENT_NON_REPEATABLE_DIRECTIVE_ARGUMENTS', 'f: Int @shareable @deprecated(reason: "A.") }', 'f: Int @shareable @deprecated(reason: "B.") }'],
    ['INCONSISTENT_DESCRIPTION', '"One." f: Int @shareable }', '"Two." f: Int @shareable }'],
  ])('%s is an error with its reason', (code, first, second) => {
    const contracts = [first, second].map((query, index) => ({ name: `s${index}`, sdl: `${LINK} type Query { ${query}` }));
    expect(() => composeSupergraph(contracts)).toThrow(new RegExp(`^The subgraphs do not compose:\\n  ${code}: .* \\(${REFUSED_HINTS[code]!}\\)$`, 's'));
    expect(composeSupergraph(contracts, { sharedTypesMayDiffer: true }).hints.map((hint) => hint.code)).toEqual([code]);
  });

  test('has a case for each code that is refused', () => {
    expect(Object.keys(REFUSED_HINTS)).toHaveLength(10);
  });

  test('passes where nothing is lost: a value of answers, a field of an object that both reach', () => {
    const contracts = ['f: By } enum By { A B }', 'g: By } enum By { A }'].map((query, index) => ({ name: `s${index}`, sdl: `${LINK} type Query { ${query}` }));
    expect(composeSupergraph(contracts).hints.map(({ code }) => code)).toEqual(['INCONSISTENT_ENUM_VALUE_FOR_OUTPUT_ENUM']);
  });
});
