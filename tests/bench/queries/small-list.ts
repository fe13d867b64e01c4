import type { QueryDefinition } from './query.ts';

export const SMALL_LIST: QueryDefinition = {
  name: 'small-list',
  title: 'Twenty solutions',
  variables: {},
  sql: `
    select json_build_object('solutions', json_build_object('nodes', json_agg(node)))::text
    from (select id, abbreviation, name, kind, status from solutions.solution order by position, id limit 20) node`,
  postgraphile: {
    query: `{ allSolutionsSolutions(first: 20, orderBy: [POSITION_ASC, ROW_ID_ASC]) { nodes { id: rowId abbreviation name kind status } } }`,
    reshape: ({ allSolutionsSolutions }: { allSolutionsSolutions: unknown }) => ({ solutions: allSolutionsSolutions }),
  },
};
