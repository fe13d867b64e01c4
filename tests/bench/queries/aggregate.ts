import type { QueryDefinition } from './query.ts';

interface Answer {
  allKkrGeographies: { nodes: unknown[] };
  allKlikTasks: { totalCount: number };
  klikTaskKinds: { nodes: { value: string; count: string }[] };
}

const SHARE = (column: string) => `case when signed + missing = 0 then null else round(${column} * 1000.0 / total) / 10 end::float`;

export const AGGREGATE: QueryDefinition = {
  name: 'aggregate',
  title: 'Coverage by KKR geography, tasks by kind',
  variables: { agreement: 'k-aftale-datastandard', asOf: '2025-11-21' },
  sql: `
    with counts as (
      select m.kkr, count(s.id) as total,
        count(*) filter (where s.status = 'SIGNED' and s.as_of <= $2::date) as signed, count(*) filter (where s.status = 'MISSING' and s.as_of <= $2::date) as missing
      from municipalities.municipality m left join agreements.signature s on s.municipality = m.code and s.agreement = $1 group by m.kkr
    ), kinds as (select kind, count(*)::int as count from klik.task group by kind)
    select json_build_object(
      'kkrGeographies', (select json_agg(json_build_object('id', k.id, 'name', k.name, 'coverage', json_build_object('total', total, 'signed', signed,
        'missing', missing, 'notReported', total - signed - missing, 'signedPercentage', ${SHARE('signed')})) order by k.position, k.id)
        from municipalities.kkr_geography k join counts c on c.kkr = k.id),
      'tasks', json_build_object('totalCount', (select sum(count) from kinds),
        'groups', (select json_agg(json_build_object('keys', json_build_array(json_build_object('value', kind)), 'count', count) order by count desc, kind) from kinds)))::text`,
  postgraphile: {
    query: `query ($agreement: String!, $asOf: Date!) {
      allKkrGeographies(orderBy: [POSITION_ASC]) { nodes { id: rowId name
        coverage: coverage(ofAgreement: $agreement, day: $asOf) { total signed missing notReported signedPercentage } } }
      allKlikTasks { totalCount }
      klikTaskKinds { nodes { value count } } }`,
    reshape: ({ allKkrGeographies, allKlikTasks, klikTaskKinds }: Answer) => ({
      kkrGeographies: allKkrGeographies.nodes,
      tasks: { totalCount: allKlikTasks.totalCount, groups: klikTaskKinds.nodes.map(({ value, count }) => ({ keys: [{ value }], count })) },
    }),
  },
};
