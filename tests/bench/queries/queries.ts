import { readFileSync } from 'node:fs';
import { ACROSS } from '../across/across.ts';
import { AGGREGATE } from './aggregate.ts';
import { DOSSIER } from './dossier.ts';
import { PAGE } from './page.ts';
import { PLAIN, SHAPES } from './shapes.ts';
import type { BenchQuery } from './query.ts';
import { SMALL_LIST } from './small-list.ts';
import { WIDE_VIEW } from './wide-view.ts';

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
