import { readFileSync } from 'node:fs';
import { PLAIN } from '../queries/shapes.ts';
import type { BenchQuery, QueryDefinition } from '../queries/query.ts';

type Definition = Omit<QueryDefinition, 'postgraphile'>;

/** Where an obligation stands on a day; see `statesOn` of the overview. */
const state = (day: string) => `case when done_from <= ${day} then 'DONE' when relevant_until < ${day} then 'NOT_RELEVANT'
  when due_to < ${day} and missing_from <= ${day} then 'OVERDUE' when due_to < ${day} then 'PASSED_NOT_REPORTED'
  when opens_on > ${day} then 'NOT_YET' when open_until >= ${day} then 'OPEN' else 'UNDETERMINED' end`;
const late = (day: string) => `due_to < ${day} and (done_from <= ${day}) is not true and (relevant_until < ${day}) is not true`;
const overdue = (day: string) => `${late(day)} and missing_from <= ${day}`;
const open = (day: string) => `(${state(day)}) = 'OPEN'`;

/** Groups as the graph gives them: the largest first, those of one size by their keys. */
const groups = (rows: string, ...keys: string[]) =>
  `(select coalesce(json_agg(json_build_object('count', count, 'keys', json_build_array(${keys.join(', ')})) order by count desc, ${orderOf(keys.length)}), '[]') from (${rows}) grouped)`;
const orderOf = (keys: number) => ['one', 'two'].slice(0, keys).join(' collate "C", ') + ' collate "C"';
const value = (column: string) => `json_build_object('value', ${column})`;
const byState = (day: string) => groups(`select ${state(day)} as one, count(*)::int as count from overview.obligation group by 1`, value('one'));
const NAMED = `json_build_object('value', one, 'node', case when one is not null then json_build_object('name', name) end)`;
/** A row without any stands in the group of none. */
const eachOf = (list: string) => `unnest(case when ${list} = '{}' then array[null::text] else ${list} end)`;

/** Questions that the overview answers, over rows of several subgraphs, each beside one statement over the same tables. */
const DEFINITIONS: readonly Definition[] = [
  {
    name: 'late-with-both',
    title: 'Municipalities with a KLIK task past its end and an agreement not signed in time',
    variables: { day: '2025-12-16' },
    sql: `
      with found as (
        select s.id, m.code, m.name from overview.municipality_standing s join municipalities.municipality m on m.code = s.municipality
        where exists (select from overview.obligation o where o.municipality = s.municipality and kind = 'KLIK_TASK' and ${late('$1::date')})
          and exists (select from overview.obligation o where o.municipality = s.municipality and kind = 'SIGN_AGREEMENT' and ${overdue('$1::date')})
      )
      select json_build_object('municipalityStandings', json_build_object('totalCount', count(*),
        'nodes', coalesce(json_agg(json_build_object('municipality', json_build_object('code', code, 'name', name)) order by id), '[]')))::text from found`,
  },
  {
    name: 'most-passed',
    title: 'The ten municipalities with most past its end',
    variables: { day: '2025-12-16' },
    sql: `
      select json_build_object('obligations', json_build_object('groups', ${groups(
        `select one, name, count from (select municipality as one, count(*)::int as count from overview.obligation where ${late('$1::date')}
          group by 1 order by 2 desc, 1 limit 10) top join municipalities.municipality m on m.code = top.one`,
        NAMED,
      )}))::text`,
  },
  {
    name: 'states-by-kkr',
    title: 'What is in each state in each KKR geography',
    variables: { day: '2025-12-16' },
    sql: `
      select json_build_object('obligations', json_build_object('groups', ${groups(
        `select kkr as one, ${state('$1::date')} as two, count(*)::int as count from overview.obligation group by 1, 2`,
        value('one'),
        value('two'),
      )}))::text`,
  },
  {
    name: 'open-by-solution',
    title: 'How much is open for each solution',
    variables: { day: '2025-11-21' },
    sql: `
      select json_build_object('obligations', json_build_object('groups', ${groups(
        `select one, name, count from (select ${eachOf('solutions')} as one, count(*)::int as count from overview.obligation where ${open('$1::date')} group by 1) counted
          left join solutions.solution s on s.id = counted.one`,
        NAMED,
      )}))::text`,
  },
  {
    name: 'late-by-vendor',
    title: 'Signatures past their deadline by vendor',
    variables: { day: '2025-12-16' },
    sql: `
      select json_build_object('obligations', json_build_object('groups', ${groups(
        `select one, name, count from (select ${eachOf('vendors')} as one, count(*)::int as count from overview.obligation
          where kind = 'SIGN_AGREEMENT' and ${late('$1::date')} group by 1) counted left join governance.organisation g on g.id = counted.one`,
        NAMED,
      )}))::text`,
  },
  {
    name: 'kinds-by-steering-body',
    title: 'What there is to do by steering body and kind',
    variables: {},
    sql: `
      select json_build_object('obligations', json_build_object('groups', ${groups(
        `select steering_body as one, kind as two, count(*)::int as count from overview.obligation group by 1, 2`,
        value('one'),
        value('two'),
      )}))::text`,
  },
  {
    name: 'due-soon',
    title: 'What a municipality has to do in three months',
    variables: { municipality: '751', from: '2025-11-21', to: '2026-02-28' },
    sql: `
      with own as (select * from overview.obligation where municipality = $1 and due_to between $2::date and $3::date)
      select json_build_object('obligations', json_build_object('totalCount', (select count(*) from own),
        'nodes', (select coalesce(json_agg(json_build_object('id', o.id, 'kind', o.kind, 'due', json_build_object('to', o.due ->> 'to'),
            'agreement', case when a.id is not null then json_build_object('id', a.id, 'type', a.type) end,
            'solutions', (select coalesce(json_agg(json_build_object('name', s.name) order by nth), '[]')
              from unnest(o.solutions) with ordinality named(id, nth) join solutions.solution s on s.id = named.id)) order by o.due_to, o.id), '[]')
          from (select * from own order by due_to, id limit 50) o left join agreements.agreement a on a.id = o.agreement)))::text`,
  },
  {
    name: 'solutions-with-most',
    title: 'The ten solutions with most to do',
    variables: {},
    sql: `
      with counted as (select unnest(solutions) as solution, count(*) as count from overview.obligation group by 1)
      select json_build_object('solutionStandings', json_build_object('nodes', (select json_agg(json_build_object('solution', json_build_object('id', id, 'name', name),
          'obligations', json_build_object('totalCount', count)) order by count desc, standing)
        from (select p.id as standing, s.id, s.name, coalesce(c.count, 0) as count from overview.solution_standing p join solutions.solution s on s.id = p.solution
          left join counted c on c.solution = p.solution order by 4 desc, 1 limit 10) top)))::text`,
  },
  {
    name: 'map',
    title: 'A figure of each municipality, for the map',
    variables: { day: '2025-12-16' },
    sql: `
      select json_build_object('municipalityStandings', json_build_object('nodes', json_agg(json_build_object('municipality', json_build_object('code', m.code, 'name', m.name),
        'obligations', json_build_object('totalCount', coalesce(c.count, 0))) order by s.id)))::text
      from overview.municipality_standing s join municipalities.municipality m on m.code = s.municipality
      left join (select municipality, count(*) from overview.obligation where ${late('$1::date')} group by 1) c on c.municipality = s.municipality`,
  },
  {
    name: 'two-days',
    title: 'What is in each state on two days',
    variables: { before: '2025-11-21', after: '2026-01-31' },
    sql: `select json_build_object('before', json_build_object('groups', ${byState('$1::date')}), 'after', json_build_object('groups', ${byState('$2::date')}))::text`,
  },
];

export const ACROSS: readonly BenchQuery[] = DEFINITIONS.map((definition) => ({
  ...definition,
  queryName: definition.name,
  shape: PLAIN,
  operation: readFileSync(new URL(`./${definition.name}.graphql`, import.meta.url), 'utf8'),
}));
