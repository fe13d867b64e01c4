import type { OperationVariables } from '@apollo/client';
import { LANGUAGE } from '../../app/place.ts';
import type { ViewDocument } from '../../app/use-view.ts';

/** In Danish and in English. */
type Words = readonly [da: string, en: string];

export const inWords = (words: Words): string => words[LANGUAGE === 'da' ? 0 : 1];

/** A ready question, of questions.yaml. */
export interface Question {
  slug: string;
  group: Group;
  /** What its variables are until the reader has chosen; a number is a date, in days from the shown day on, or a count. */
  initial: Readonly<Record<string, string | number | readonly string[]>>;
  da: Told;
  en: Told;
}

/** What is asked, what else is shown, and words that find it besides those. */
type Told = readonly [title: string, more: string, words: string];

export const GROUPS = ['agreements', 'tasks', 'tenders', 'outages', 'solutions', 'municipalities', 'governance', 'playbook'] as const;
export type Group = (typeof GROUPS)[number];

/** What is known of a question's operation: its document, what it takes, and what its answer is made of. */
export interface Asked {
  document: ViewDocument<Answer, OperationVariables>;
  variables: readonly Variable[];
  fields: readonly Field[];
  /** The words for the values of enums. */
  enums: Readonly<Record<string, Readonly<Record<string, Words>>>>;
}

export interface Variable {
  name: string;
  /** The name of its type in the schema: `Date`, `ID`, `Int`, an enum. */
  type: string;
  isList: boolean;
  isEnum: boolean;
}

/** A field of an answer. */
export interface Field {
  key: string;
  words?: Words;
  /** The name of its type in the schema; of a text whose values have words, what those are listed by in `enums`. */
  type: string;
  isList?: true;
  isEnum?: true;
  /** Of an object: what is asked of it. */
  fields?: readonly Field[];
}

export type Answer = Readonly<Record<string, unknown>>;

export const told = (question: Question): Told => question[LANGUAGE];

/** The questions that have each word of a text somewhere in what is told of them; all for none. */
export function found(questions: readonly Question[], text: string): Question[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  return questions.filter((question) => {
    const all = told(question).join(' ').toLowerCase();
    return words.every((word) => all.includes(word));
  });
}
