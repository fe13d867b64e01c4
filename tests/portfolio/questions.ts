import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Shape } from './shape.js';
import { shapes as first } from './shapes-01-10.js';
import { shapes as second } from './shapes-11-20.js';
import { shapes as third } from './shapes-21-30.js';
import { shapes as fourth } from './shapes-31-40.js';

export interface Question {
  id: string;
  /** In Danish and in English. */
  question: { da: string; en: string };
  variables: Record<string, unknown>;
  subgraphs: string[];
  /** The sections that it is answered from. */
  sources: { document: string; section: string }[];
  expected: unknown;
  operation: string;
  /** SQL statements sent, by subgraph: how many, or the fewest and the most where it depends on which rows come together. */
  statements: Record<string, number | [number, number]>;
  shape: Shape;
}

const read = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8');
const shapes: Record<string, Shape> = { ...first, ...second, ...third, ...fourth };

/** The portfolio questions with their operations, their exact answers and what each may cost. */
export function questions(): Question[] {
  const statements = parse(read('statements.yaml')) as Record<string, Question['statements']>;
  const records = parse(read('questions.yaml')) as Omit<Question, 'operation' | 'statements' | 'shape'>[];
  return records.map((record) => ({ ...record, operation: read(`${record.id}.graphql`), statements: statements[record.id] ?? {}, shape: shapes[record.id]! }));
}
