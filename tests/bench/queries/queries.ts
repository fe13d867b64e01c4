import { readFileSync } from 'node:fs';
import { ACROSS } from '../across/across.ts';
import { AGGREGATE } from './aggregate.ts';
import { DOSSIER } from './dossier.ts';
import { PAGE } from './page.ts';
import { PLAIN, SHAPES, type Shape } from './shapes.ts';
import { SMALL_LIST } from './small-list.ts';
import { WIDE_VIEW } from './wide-view.ts';

/** A query in the schema of a peer that has one of its own. */
export interface PeerQuery {
  query: string;
  /** The peer's answer in the shape of the graph's. */
  reshape(data: never): unknown;
}

/** One query, for all variants. */
export interface QueryDefinition {
  name: string;
  /** For people. */
  title: string;
  variables: Record<string, string>;
  /** The limit: one statement whose one row's one column is the answer's JSON text; `$1` and on are the variables in order. */
  sql: string;
  postgraphile: PeerQuery;
}

export interface BenchQuery extends Omit<QueryDefinition, 'postgraphile'> {
  /** Absent: it is not asked of PostGraphile, nor of the monolith. */
  postgraphile?: PeerQuery;
  /** The operation as the graph's clients send it. */
  operation: string;
  /** The name of the query, independent of its shape. */
  queryName: string;
  shape: Shape;
}

/** Each query, sent as a plain POST. */
export const QUERIES: readonly BenchQuery[] = [SMALL_LIST, DOSSIER, WIDE_VIEW, PAGE, AGGREGATE].map((definition) => ({
  ...definition,
  queryName: definition.name,
  shape: PLAIN,
  operation: readFileSync(new URL(`./${definition.name}.graphql`, import.meta.url), 'utf8'),
}));

/** The smallest and the widest in fetches once more, as clients send them. */
const AS_SENT: readonly BenchQuery[] = QUERIES.filter((query) => [SMALL_LIST.name, DOSSIER.name].includes(query.name)).flatMap((query) =>
  SHAPES.map((shape) => ({ ...query, name: `${query.name}-${shape.name}`, title: `${query.title}, ${shape.title}`, shape })),
);

export const ALL_QUERIES: readonly BenchQuery[] = [...QUERIES, ...AS_SENT];

/** Those over the overview too, which the hub and the limit alone are asked. */
export const EVERY_QUERY: readonly BenchQuery[] = [...ALL_QUERIES, ...ACROSS];
