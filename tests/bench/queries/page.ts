import type { QueryDefinition } from './query.ts';
import { dateFields } from './wide-view.ts';

interface Answer {
  klikTasksEndingFrom: { nodes: { start: string; end: string }[] };
}

export const PAGE: QueryDefinition = {
  name: 'page',
  title: 'A filtered page of tasks',
  variables: { from: '2025-11-21' },
  sql: `
    with page as (
      select id, kind, title, start, "end", end_to from klik.task
      where kind in ('KLIK_TASK', 'PLAYBOOK_ACTIVITY') and end_to >= $1::date order by end_to, id limit 51
    )
    select json_build_object('tasks', json_build_object(
      'totalCount', (select count(*) from klik.task where kind in ('KLIK_TASK', 'PLAYBOOK_ACTIVITY') and end_to >= $1::date),
      'pageInfo', json_build_object('hasNextPage', (select count(*) > 50 from page)),
      'nodes', (select coalesce(json_agg(json_build_object('id', id, 'kind', kind, 'title', title,
          'start', json_build_object('raw', start ->> 'raw', 'from', start ->> 'from'),
          'end', json_build_object('raw', "end" ->> 'raw', 'to', "end" ->> 'to')) order by end_to, id), '[]')
        from (select * from page order by end_to, id limit 50) first)))::text`,
  postgraphile: {
    query: `query ($from: Date!) { klikTasksEndingFrom(day: $from, kinds: ["KLIK_TASK", "PLAYBOOK_ACTIVITY"], first: 50) {
      totalCount pageInfo { hasNextPage } nodes { id: rowId kind title start end } } }`,
    reshape: ({ klikTasksEndingFrom: { nodes, ...list } }: Answer) => ({
      tasks: {
        ...list,
        nodes: nodes.map((task) => ({ ...task, start: dateFields(task.start, ['raw', 'from']), end: dateFields(task.end, ['raw', 'to']) })),
      },
    }),
  },
};
