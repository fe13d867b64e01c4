import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { StartError } from '@portfolio/errors';
import * as r from '@portfolio/records';
import { readRecords } from '../src/index.js';

const Part = r.defineRecord({
  name: 'Part',
  subgraph: 'test',
  columns: { id: r.nestedKey(), thing: r.parent(), text: r.text(), sources: r.citations() },
});

const Thing = r.defineRecord({
  name: 'Thing',
  subgraph: 'test',
  files: ['things'],
  columns: {
    id: r.key(),
    name: r.text(),
    solution: r.optionalReference('Solution'),
    solutionBasis: r.basisOf('solution'),
    due: r.approximateDate(),
    parts: r.children(Part),
    sources: r.citations(),
  },
});

const SOURCE = '[{ document: programleder-2025, section: aftaler-1 }]';

describe('reading data files', () => {
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'portfolio-data-'));
  });

  afterAll(() => rm(folder, { recursive: true, force: true }));

  const read = async (yaml: string) => {
    await writeFile(join(folder, 'things.yaml'), yaml);
    return readRecords(folder, [Thing, Part]);
  };

  test('nested rows get their parent, a key of their place and its citations', async () => {
    const rows = await read(`- { id: a, name: A, parts: [{ text: one }, { text: two }], sources: ${SOURCE} }`);
    const sources = [{ document: 'programleder-2025', section: 'programleder-2025#aftaler-1' }];
    expect(rows.get(Part)).toEqual([
      { id: 'a/part/1', thing: 'a', text: 'one', sources, position: 1 },
      { id: 'a/part/2', thing: 'a', text: 'two', sources, position: 2 },
    ]);
    expect(rows.get(Thing)).toMatchObject([{ id: 'a', solution: null, due: { status: 'NOT_STATED', precision: null, from: null }, position: 1 }]);
  });

  test('a basis is there exactly where its fact is: STATED unless the file says another', async () => {
    const rows = await read(
      `[${['', ', solution: sapa', ', solution: sapa, solutionBasis: INFERRED'].map((more, index) => `{ id: a${index}, name: A, sources: ${SOURCE}${more} }`).join(', ')}]`,
    );
    expect(rows.get(Thing)!.map(({ solutionBasis }) => solutionBasis)).toEqual([null, 'STATED', 'INFERRED']);
  });

  test.each([
    [
      'a basis of nothing',
      `{ id: a, name: A, solutionBasis: INFERRED, sources: ${SOURCE} }`,
      'things.yaml, record "a": solutionBasis: expected no basis, since "solution" says nothing, but got INFERRED',
    ],
    ['no citation', '{ id: a, name: A }', 'things.yaml, record "a": sources: Invalid input: expected array, received undefined'],
    ['an empty list of citations', '{ id: a, name: A, sources: [] }', 'things.yaml, record "a": sources: expected at least one citation, but got none'],
    ["another type's id", `{ id: aula, name: A, sources: ${SOURCE} }`, 'things.yaml, record "aula": its id "aula" belongs to a record of Solution'],
    [
      'a citation of an unknown section',
      '{ id: a, name: A, sources: [{ document: programleder-2025, section: nowhere }] }',
      'things.yaml, record "a": sources.0: unknown section "nowhere" of programleder-2025',
    ],
    [
      'an unknown reference',
      `{ id: a, name: A, solution: no-such, sources: ${SOURCE} }`,
      'things.yaml, record "a": solution: unknown Solution "no-such"; if its record is new, run "npm run keys"',
    ],
    [
      'an impossible date',
      `{ id: a, name: A, due: { raw: x, date: '2025-02-30', from: '2025-02-30', to: '2025-02-30', precision: DAY, status: KNOWN }, sources: ${SOURCE} }`,
      'things.yaml, record "a": due.date: expected a day of the calendar as YYYY-MM-DD, but got "2025-02-30"',
    ],
    [
      'a date that ends before it starts',
      `{ id: a, name: A, due: { raw: x, from: '2025-03-02', to: '2025-03-01', precision: VAGUE, status: KNOWN }, sources: ${SOURCE} }`,
      'things.yaml, record "a": due: expected "from" on or before "to"',
    ],
    ['an unknown key', `{ id: a, name: A, colour: red, sources: ${SOURCE} }`, 'things.yaml, record "a": Unrecognized key: "colour"'],
    ['an id given twice', `{ id: a, name: A, sources: ${SOURCE} }\n- { id: a, name: B, sources: ${SOURCE} }`, 'things.yaml, record "a": its id is given twice'],
    [
      'a malformed id',
      `{ id: A b, name: A, sources: ${SOURCE} }`,
      'things.yaml, record "A b": id: expected an id of lower-case letters, digits and hyphens, such as "aula-dba", but got "A b"',
    ],
    [
      'a nested row without a fact it needs',
      `{ id: a, name: A, parts: [{}], sources: ${SOURCE} }`,
      'things.yaml, record "a.parts[1]": text: Invalid input: expected string, received undefined',
    ],
  ])('a record with %s is refused with file, record and reason', async (_reason, record, message) => {
    const refusal = await read(`- ${record}`).then(
      () => undefined,
      (error: unknown) => error,
    );
    expect(refusal).toBeInstanceOf(StartError);
    expect((refusal as StartError).message.split('\n  ')).toContain(message);
  });

  test('all errors are reported at once', async () => {
    const refusal = read(`- { id: a, sources: ${SOURCE} }\n- { id: b, name: B }`);
    await expect(refusal).rejects.toThrow(/record "a": name: [^]*record "b": sources: /);
  });

  test('a file that is not YAML is reported by its name', async () => {
    await expect(read('- {')).rejects.toThrow(/^The data is refused: things\.yaml: /);
  });
});
