import { readFileSync } from 'node:fs';
import { AGGREGATE } from './aggregate.ts';
import { DOSSIER } from './dossier.ts';
import { PAGE } from './page.ts';
import { SMALL_LIST } from './small-list.ts';
import { WIDE_VIEW } from './wide-view.ts';

/** A question as a peer with a schema of its own is asked it. */
export interface PeerQuestion {
  query: string;
  /** The peer's answer in the shape of the graph's. */
  reshape(data: never): unknown;
}

/** One question, for everyone who is asked it. */
export interface BenchQuestion {
  name: string;
  /** For people. */
  title: string;
  variables: Record<string, string>;
  /** The limit: one statement whose one row's one column is the answer's JSON text; `$1` and on are the variables in order. */
  sql: string;
  postgraphile: PeerQuestion;
}

export interface BenchQuery extends BenchQuestion {
  /** The operation as the graph's clients send it. */
  operation: string;
}

export const QUERIES: readonly BenchQuery[] = [SMALL_LIST, DOSSIER, WIDE_VIEW, PAGE, AGGREGATE].map((question) => ({
  ...question,
  operation: readFileSync(new URL(`./${question.name}.graphql`, import.meta.url), 'utf8'),
}));
