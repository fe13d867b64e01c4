import type { QueryDefinition } from './query.ts';

interface Answer {
  allMunicipalities: {
    nodes: { agreementsSignaturesByMunicipality: { nodes: { agreement: { deadline: string | object; solutions: { nodes: unknown[] } } }[] } }[];
  };
}

export const WIDE_VIEW: QueryDefinition = {
  name: 'wide-view',
  title: 'Every municipality with its agreements',
  variables: {},
  sql: `
    with ranked as (
      select municipality, agreement, status, row_number() over own as place, count(*) over (partition by municipality) as total
      from agreements.signature window own as (partition by municipality order by agreement, id)
    ), lists as (
      select municipality, json_build_object('totalCount', max(total), 'nodes', json_agg(json_build_object('status', r.status, 'agreement',
          json_build_object('id', a.id, 'deadline', json_build_object('to', a.deadline ->> 'to'),
            'solutions', (select coalesce(json_agg(json_build_object('name', s.name) order by nth), '[]')
              from unnest(a.solutions) with ordinality named(id, nth) join solutions.solution s on s.id = named.id))) order by place)) as list
      from ranked r join agreements.agreement a on a.id = r.agreement
      where place <= 500 group by municipality
    )
    select json_build_object('municipalities', json_build_object('totalCount', count(*), 'nodes',
      json_agg(json_build_object('code', m.code, 'name', m.name, 'agreements', coalesce(l.list, '{"totalCount":0,"nodes":[]}')) order by m.position, m.code)))::text
    from municipalities.municipality m left join lists l on l.municipality = m.code`,
  postgraphile: {
    query: `{ allMunicipalities(first: 98, orderBy: [POSITION_ASC, CODE_ASC]) { totalCount nodes { code name
      agreementsSignaturesByMunicipality(first: 500, orderBy: [AGREEMENT_ASC, ROW_ID_ASC]) { totalCount nodes { status
        agreement: agreementsAgreementByAgreement { id: rowId deadline solutions: solutionRows { nodes { name } } } } } } } }`,
    reshape: ({ allMunicipalities }: Answer) => ({ municipalities: { ...allMunicipalities, nodes: allMunicipalities.nodes.map(reshapeMunicipality) } }),
  },
};

function reshapeMunicipality({ agreementsSignaturesByMunicipality, ...rest }: Answer['allMunicipalities']['nodes'][number]) {
  const nodes = agreementsSignaturesByMunicipality.nodes.map(({ agreement, ...signature }) => ({
    ...signature,
    agreement: { ...agreement, deadline: dateFields(agreement.deadline, ['to']), solutions: agreement.solutions.nodes },
  }));
  return { ...rest, agreements: { ...agreementsSignaturesByMunicipality, nodes } };
}

/** PostGraphile gives a jsonb column as one value; the graph's query names the fields of it that it wants. */
export function dateFields(value: string | object, fields: readonly string[]): Record<string, unknown> {
  const date = (typeof value === 'string' ? JSON.parse(value) : value) as Record<string, unknown>;
  return Object.fromEntries(fields.map((field) => [field, date[field] ?? null]));
}
