import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { setups, type Hub } from '../setups.js';
import { readKnown, type Known } from './data-files.js';
import { citedIn, namedIn } from './named.js';
import { questions, type Question } from './questions.js';
import { answersTable, type Answered } from './table.js';

/** What a question is answered from and no fact of its answer cites: a document does not say where in it its revisions stand. */
const UNCITED: Readonly<Record<string, string[]>> = { q12: ['drejebog-4-1#s1'] };

/** Of the subgraphs that were sent more or fewer statements than expected, how many. */
function unexpected(sent: Readonly<Record<string, number>>, expected: Question['statements']): Record<string, number> {
  const isExpected = (count: number, wanted: number | [number, number] = 0) =>
    typeof wanted === 'number' ? count === wanted : count >= wanted[0] && count <= wanted[1];
  const names = Object.keys({ ...sent, ...expected });
  return Object.fromEntries(names.map((name) => [name, sent[name] ?? 0] as const).filter(([name, count]) => !isExpected(count, expected[name])));
}

const answered: Answered[] = [];
let known: ReadonlyMap<string, Known>;

beforeAll(async () => {
  known = await readKnown();
});

afterAll(() => {
  process.stdout.write(answersTable(answered));
});

describe.each(setups())('the portfolio questions, $name', ({ name, open }) => {
  let hub: Hub;

  beforeAll(async () => {
    hub = await open();
  });

  afterAll(() => hub?.close());

  test.each(questions())('$id: $question.en', async ({ id, operation, variables, expected, sources, statements, shape }) => {
    const { data, errors, extensions } = await hub.request(operation, variables);
    const row: Answered = { id, setup: name, statements: extensions?.statements ?? {}, equal: false };
    answered.push(row);
    expect(errors).toBeUndefined();
    const again = await hub.request(operation, variables);
    expect(again).toEqual({ status: 200, data, extensions: { statements: expect.anything() } });
    expect(shape(data, variables)).toEqual(expected);
    const named = namedIn(data);
    const cited = citedIn(data);
    expect(named.map(({ key, label }) => [key, label])).toEqual(named.map(({ key }) => [key, known.get(key)?.label]));
    expect(named.filter((each) => each.sources).map((each) => [each.key, each.sources])).toEqual(
      named.filter((each) => each.sources).map(({ key }) => [key, known.get(key)?.sources]),
    );
    expect(sources.map(({ document, section }) => `${document}#${section}`).filter((section) => !cited.has(section))).toEqual(UNCITED[id] ?? []);
    row.equal = true;
    for (const sent of [row.statements, again.extensions!.statements!]) expect(unexpected(sent, statements)).toEqual({});
  });
});
