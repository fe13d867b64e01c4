import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { setups, type Hub } from '../setups.js';
import type { Answer, Shape } from './shape.js';

/** How a question is answered: by the graph, put into shape, and by a plain computation over the data files. */
export interface TwoAnswers {
  shape: Shape;
  computed: (variables: Answer) => unknown;
}

interface Question {
  id: string;
  /** In Danish and in English. */
  question: { da: string; en: string };
  variables: Record<string, unknown>;
  /** SQL statements that it sends, by subgraph, where they are held. */
  statements?: Record<string, number>;
}

/** Holds the questions of a folder: the operation of each gives in every set-up what is computed over the data files. */
export function holdQuestions(title: string, folder: URL, answers: Readonly<Record<string, TwoAnswers>>): void {
  const read = (name: string) => readFileSync(new URL(name, folder), 'utf8');
  const questions = parse(read('questions.yaml')) as Question[];

  test('every question has its answers, and every answer its question', () => {
    expect(questions.map(({ id }) => id)).toEqual(Object.keys(answers));
    expect(new Set(questions.flatMap(({ question }) => [question.da, question.en])).size).toBe(questions.length * 2);
  });

  describe.each(setups())(`${title}, $name`, ({ open }) => {
    let hub: Hub;

    beforeAll(async () => {
      hub = await open();
    });

    afterAll(() => hub?.close());

    test.each(questions)('$id: $question.en', async ({ id, variables, statements }) => {
      const { shape, computed } = answers[id]!;
      const { data, errors, extensions } = await hub.request(read(`${id}.graphql`), variables);
      expect(errors).toBeUndefined();
      const expected = computed(variables) as { count: number; rows: { documents?: string[] }[] };
      expect(shape(data, variables)).toEqual(expected);
      expect(expected.count).toBeGreaterThan(0);
      expect(expected.rows.filter(({ documents }) => documents?.length === 0)).toEqual([]);
      if (statements) expect(extensions?.statements).toEqual(statements);
    });
  });
}
