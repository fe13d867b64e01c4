import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { setups, type Hub } from '../../setups.js';
import { answers } from './answers.js';

interface OwnQuestion {
  id: string;
  /** In Danish and in English. */
  question: { da: string; en: string };
  variables: Record<string, unknown>;
}

const read = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8');
const questions = parse(read('questions.yaml')) as OwnQuestion[];

test('every question has its answers, and every answer its question', () => {
  expect(questions.map(({ id }) => id)).toEqual(Object.keys(answers));
  expect(new Set(questions.flatMap(({ question }) => [question.da, question.en])).size).toBe(questions.length * 2);
});

describe.each(setups())('questions of our own, $name', ({ open }) => {
  let hub: Hub;

  beforeAll(async () => {
    hub = await open();
  });

  afterAll(() => hub?.close());

  test.each(questions)('$id: $question.en', async ({ id, variables }) => {
    const { shape, computed } = answers[id]!;
    const { data, errors } = await hub.request(read(`${id}.graphql`), variables);
    expect(errors).toBeUndefined();
    const expected = computed(variables) as { count: number; rows: { documents?: string[] }[] };
    expect(shape(data, variables)).toEqual(expected);
    expect(expected.count).toBeGreaterThan(0);
    expect(expected.rows.filter(({ documents }) => documents?.length === 0)).toEqual([]);
  });
});
