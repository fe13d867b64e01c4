import { describe, expect, test } from '@jest/globals';
import { buildSchema, getOperationAST, parse } from 'graphql';
import { pino } from 'pino';
import type { Priced } from '../src/protection/cost/index.js';
import { BoundedNames } from '../src/observability/bounded-names.js';
import { FieldUsage } from '../src/observability/field-usage.js';
import { logListener } from '../src/observability/log.js';
import type { Answered } from '../src/observability/observer-events.js';

const schema = buildSchema(`
  type Query { solution(id: ID): Solution node: Node }
  interface Node { id: ID! }
  type Solution implements Node { id: ID! name: String! event: Event }
  type Event { day: String! }
`);

function pricedOf(query: string): Priced {
  const document = parse(query);
  return { schema, document, operation: getOperationAST(document)! };
}

describe('field usage', () => {
  test('counts each field once a request, by client, whatever its alias or fragment', () => {
    const usage = new FieldUsage();
    const both = pricedOf('{ a: solution(id: "x") { name n2: name ...F } node { id __typename } } fragment F on Solution { event { day } }');
    usage.count('borger.dk', both);
    usage.count('borger.dk', both);
    usage.count('none', pricedOf('{ solution { id } __schema { queryType { name } } }'));
    const rows: unknown[] = [];
    usage.forEach((...row) => rows.push(row));
    expect(rows).toEqual([
      ['borger.dk', 'Query.solution', 2],
      ['borger.dk', 'Solution.name', 2],
      ['borger.dk', 'Query.node', 2],
      ['borger.dk', 'Node.id', 2],
      ['borger.dk', 'Solution.event', 2],
      ['borger.dk', 'Event.day', 2],
      ['none', 'Query.solution', 1],
      ['none', 'Solution.id', 1],
    ]);
  });

  test('counts what is deprecated of inputs once a request, in documents and in variables, and nothing else of them', () => {
    const deprecated = '@deprecated(reason: "Use `b`. Goes on 2027-07-01.")';
    const taking = buildSchema(`
      type Query { f(by: By, old: Int ${deprecated}, kind: Kind): Int g(by: [By!], plain: Plain): Int }
      input By { a: Int ${deprecated} b: Int and: [By!] kind: Kind plain: Plain }
      input Plain { c: Int }
      enum Kind { OLD ${deprecated} NEW }`);
    const counted = (query: string, variables: Record<string, unknown> = {}) => {
      const usage = new FieldUsage();
      const document = parse(query);
      for (let time = 0; time < 2; time += 1) usage.count('portal', { schema: taking, document, operation: getOperationAST(document)! }, variables);
      const rows: string[] = [];
      usage.forEach((client, field, requests) => rows.push(`${client} ${field} ${requests}`));
      return rows.sort();
    };
    expect(counted('{ f(by: { a: 1, and: [{ b: 1, kind: OLD }, { kind: NEW }] }, old: 1) }')).toEqual([
      'portal By.a 2',
      'portal Kind.OLD 2',
      'portal Query.f 2',
      'portal Query.f(old:) 2',
    ]);
    const query = 'query ($by: [By!], $plain: Plain, $kind: Kind) { g(by: $by, plain: $plain) f(kind: $kind) }';
    expect(counted(query, { by: [{ and: [{ a: null }, { a: 2 }] }], plain: { c: 1 }, kind: 'OLD' })).toEqual([
      'portal By.a 2',
      'portal Kind.OLD 2',
      'portal Query.f 2',
      'portal Query.g 2',
    ]);
    expect(counted(query, { by: [{ b: 1 }], plain: { a: 1 }, kind: 'NEW' })).toEqual(['portal Query.f 2', 'portal Query.g 2']);
  });

  test('names that clients make up are bounded', () => {
    const names = new BoundedNames(2);
    expect(['a', 'b', 'c', undefined, 'a', '', null, 'd'].map((name) => names.of(name))).toEqual(['a', 'b', 'other', 'none', 'a', 'none', 'none', 'other']);
    expect(new BoundedNames(2).of('x'.repeat(45_000))).toBe(`${'x'.repeat(100)}...`);
  });

  test('a flood of invented names pushes out neither the known nor the frequent', () => {
    const dropped: string[] = [];
    const names = new BoundedNames(20, ['Trusted'], (name) => dropped.push(name));
    const counts: Record<string, number> = {};
    for (let number = 0; number < 50_000; number += 1) {
      names.of(`Invented${number}`);
      for (const name of number % 10 === 0 ? ['Frequent', 'Trusted'] : []) counts[names.of(name)] = (counts[names.of(name)] ?? 0) + 1;
    }
    expect(counts).toEqual({ Frequent: 5_000, Trusted: 5_000 });
    expect(dropped.filter((name) => !name.startsWith('Invented'))).toEqual([]);
  });

  test('what was frequent once makes room', () => {
    const names = new BoundedNames(1);
    for (let number = 0; number < 500; number += 1) names.of('Old');
    for (let number = 0; number < 2_000; number += 1) names.of('New');
    expect([names.of('New'), names.of('Old')]).toEqual(['New', 'other']);
  });
});

describe('the log', () => {
  const answered = (overrides: Partial<Answered> = {}): Answered => ({
    context: {
      metadata: { transactionId: '3f2504e0-4f89-41d3-9a0c-0305e82c3301', transactionTime: '2026-01-01T00:00:00Z' },
      today: '2026-01-01',
      client: { name: 'borger.dk', version: '1', address: '10.0.0.1' },
      statements: {},
      observed: { cost: 5, fetches: { klik: { count: 2, milliseconds: 3.14159 } } },
    },
    operationName: 'Secret',
    operation: pricedOf('query Secret($id: ID = "secret one") { solution(id: "secret two") { name } other: solution(id: $id) { id } }'),
    start: 0,
    errors: 0,
    data: true,
    cached: false,
    variables: ['id'],
    ...overrides,
  });

  function lines(level: string, slow: number, milliseconds: number): Record<string, unknown>[] {
    const written: Record<string, unknown>[] = [];
    const logger = pino({ level, base: null, timestamp: false }, { write: (line: string) => void written.push(JSON.parse(line) as Record<string, unknown>) });
    logListener(logger, slow).answered!(answered(), milliseconds);
    return written;
  }

  const line = {
    transactionId: '3f2504e0-4f89-41d3-9a0c-0305e82c3301',
    client: 'borger.dk',
    clientVersion: '1',
    operation: 'Secret',
    milliseconds: 12.3,
    errors: 0,
    cost: 5,
    kept: false,
    subgraphs: { klik: [2, 3.1] },
  };

  test('has one line a request, nothing more', () => {
    expect(lines('info', 1_000, 12.345)).toEqual([{ level: 30, ...line, msg: 'answered' }]);
    expect(lines('warn', 1_000, 12.345)).toEqual([]);
    expect(lines('info', 0, 12.345)).toEqual([{ level: 30, ...line, msg: 'answered' }]);
  });

  test('tells a slow operation with its document, and no value', () => {
    const logged = lines('warn', 10, 12.345);
    expect(logged).toEqual([
      {
        level: 40,
        ...line,
        document: 'query Secret($id:ID=""){solution(id:""){name}other:solution(id:$id){id}}',
        documentHash: expect.stringMatching(/^[0-9a-f]{16}$/),
        variables: ['id'],
        msg: 'a slow operation',
      },
    ]);
    expect(JSON.stringify(logged)).not.toContain('secret');
  });
});
