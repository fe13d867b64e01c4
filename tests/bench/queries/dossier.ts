import type { QueryDefinition } from './query.ts';
import { dateFields } from './wide-view.ts';

interface Answer {
  municipalityByCode: { kkr: unknown; tasks: { nodes: Task[] }; agreements: { nodes: Signature[] } };
}

interface Task {
  end: string;
  solutions: { nodes: unknown[] };
}

interface Signature {
  agreement: { deadline: string; solutions: { nodes: AgreementSolution[] } };
}

interface AgreementSolution {
  retender: { nodes: unknown[] };
  serviceMessages: object | null;
  elections: { nodes: { when: string | object }[] };
}

const TASKS = `
  select t.* from klik.task t
  where (t.audience = 'ALL_MUNICIPALITIES' or t.addressee = 'kommunerne' or t.audience = 'NAMED_MUNICIPALITIES' and t.municipalities && array[$1::text])
    and t.start_from <= $2::date and (t.end_to >= $2::date or t.ongoing_as_of >= $2::date) and (t.closed_by_addendum is null or t.closed_by_addendum >= $2::date)`;

const GOVERNANCE = `
  select json_build_object('incidentBody', case when i.id is not null then json_build_object('name', i.name) end, 'steeringBody', json_build_object('name', b.name))
  from governance.governance_assignment g join governance.body b on b.id = g.steering_body left join governance.body i on i.id = g.incident_body
  where g.solution = s.id`;

const SOLUTION = `
  json_build_object('id', s.id, 'name', s.name,
    'retender', (select json_build_object('toSetup', r.to_setup) from sts.retender r where r.solution = s.id order by r.position, r.id limit 1),
    'serviceMessages', (select json_build_object('isInherited', i.solution <> s.id, 'issuer', json_build_object('issuerRaw', i.issuer_raw))
      from unnest(s.id || s.ancestor_ids) with ordinality chain(id, step) join sts.service_message_issuer i on i.solution = chain.id order by step limit 1),
    'elections', json_build_object('nodes', (select coalesce(json_agg(json_build_object('name', e.name, 'when', json_build_object('date', e."when" ->> 'date'))), '[]')
      from (select * from valg.election e where e.solution = s.id order by e.position, e.id limit 5) e)),
    'dataAccesses', json_build_object('nodes', (select coalesce(json_agg(json_build_object('name', d.name, 'status', d.status)), '[]')
      from (select * from sapa.data_access d where d.solution = s.id order by d.position, d.id limit 5) d)))`;

/** As the rule of the agreements subgraph has it: the first that holds. */
export const STATE = (agreement: string, day: string) => `
  case when ${agreement}.effective_end_to < ${day} then 'ENDED' when ${agreement}.status in ('IN_FORCE', 'CONCLUDED', 'DRAFT') then ${agreement}.status
    when ${agreement}.deadline_status = 'UNDETERMINED' then 'UNDETERMINED' when ${agreement}.deadline_to < ${day} then 'DEADLINE_PASSED'
    when ${agreement}.sent_from > ${day} then 'TO_BE_SENT' when ${agreement}.deadline_to >= ${day} then 'OPEN' when ${agreement}.sent_status = 'NOT_STATED' then 'SENT_NOT_STATED' else 'OPEN' end`;

export const DOSSIER: QueryDefinition = {
  name: 'dossier',
  title: "A municipality's dossier, across eight subgraphs",
  variables: { code: '671', asOf: '2025-11-21' },
  sql: `
    with tasks as materialized (${TASKS}),
    signatures as materialized (select * from agreements.signature where municipality = $1 and status in ('MISSING', 'NOT_REPORTED'))
    select json_build_object('municipality', (select json_build_object('name', m.name, 'kkr', json_build_object('name', k.name),
      'tasks', json_build_object('totalCount', (select count(*) from tasks), 'nodes', (
        select coalesce(json_agg(json_build_object('id', t.id, 'title', t.title, 'end', json_build_object('raw', t."end" ->> 'raw', 'to', t."end" ->> 'to'),
          'solutions', (select coalesce(json_agg(json_build_object('id', s.id, 'abbreviation', s.abbreviation, 'governance', (${GOVERNANCE})) order by place), '[]')
            from unnest(t.solutions) with ordinality named(id, place) join solutions.solution s on s.id = named.id)) order by t.end_to, t.id), '[]')
        from (select * from tasks order by end_to, id limit 20) t)),
      'agreements', json_build_object('totalCount', (select count(*) from signatures), 'nodes', (
        select coalesce(json_agg(json_build_object('status', g.status, 'agreement', json_build_object('id', a.id,
          'deadline', json_build_object('raw', a.deadline ->> 'raw', 'to', a.deadline ->> 'to'), 'state', ${STATE('a', '$2::date')},
          'solutions', (select coalesce(json_agg(${SOLUTION} order by nth), '[]')
            from unnest(a.solutions) with ordinality named(id, nth) join solutions.solution s on s.id = named.id))) order by g.agreement, g.id), '[]')
        from (select * from signatures order by agreement, id limit 50) g join agreements.agreement a on a.id = g.agreement)))
      from municipalities.municipality m join municipalities.kkr_geography k on k.id = m.kkr where m.code = $1))::text`,
  postgraphile: {
    query: `query ($code: String!, $asOf: Date!) { municipalityByCode(code: $code) { name kkr: kkrGeographyByKkr { name }
      tasks: openTasks(day: $asOf, first: 20) { totalCount nodes { id: rowId title end
        solutions: solutionRows { nodes { id: rowId abbreviation governance: governanceGovernanceAssignmentBySolution {
          incidentBody: governanceBodyByIncidentBody { name } steeringBody: governanceBodyBySteeringBody { name } } } } } }
      agreements: unsigned(first: 50) { totalCount nodes { status agreement: agreementsAgreementByAgreement { id: rowId deadline state(day: $asOf)
        solutions: solutionRows { nodes { id: rowId name retender: stsRetendersBySolution(first: 1, orderBy: [POSITION_ASC]) { nodes { toSetup } }
          serviceMessages: serviceMessageIssuer { inheritedFrom: solution issuerRaw }
          elections: valgElectionsBySolution(first: 5, orderBy: [POSITION_ASC, ROW_ID_ASC]) { nodes { name when } }
          dataAccesses: sapaDataAccessesBySolution(first: 5, orderBy: [POSITION_ASC, ROW_ID_ASC]) { nodes { name status } } } } } } } } }`,
    reshape: ({ municipalityByCode: { tasks, agreements, ...municipality } }: Answer) => ({
      municipality: {
        ...municipality,
        tasks: { ...tasks, nodes: tasks.nodes.map(reshapeTask) },
        agreements: { ...agreements, nodes: agreements.nodes.map(reshapeSignature) },
      },
    }),
  },
};

function reshapeTask({ end, solutions, ...task }: Task) {
  return { ...task, end: dateFields(end, ['raw', 'to']), solutions: solutions.nodes };
}

function reshapeSignature({ agreement: { solutions, deadline, ...agreement }, ...signature }: Signature) {
  return { ...signature, agreement: { ...agreement, deadline: dateFields(deadline, ['raw', 'to']), solutions: solutions.nodes.map(reshapeSolution) } };
}

function reshapeSolution({ retender, serviceMessages, elections, ...solution }: AgreementSolution) {
  const { inheritedFrom, ...issuer } = (serviceMessages ?? {}) as { inheritedFrom?: string };
  const isInherited = inheritedFrom !== (solution as { id?: string }).id;
  const nodes = elections.nodes.map(({ when, ...election }) => ({ ...election, when: dateFields(when, ['date']) }));
  return { ...solution, elections: { nodes }, retender: retender.nodes[0] ?? null, serviceMessages: serviceMessages && { isInherited, issuer } };
}
