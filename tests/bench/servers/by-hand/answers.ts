import { STATE } from '../../queries/dossier.ts';

/** The columns that the statements select, each some of them. */
export interface Row {
  abbreviation: string;
  agreement: string;
  code: string;
  count: number;
  date: string;
  end_raw: string;
  end_to: string;
  governed: boolean;
  id: string;
  incident: string | null;
  issuer: string | null;
  issuer_raw: string;
  kind: string;
  kkr: string;
  missing: number;
  municipality: string;
  name: string;
  raw: string;
  signed: number;
  solution: string;
  solutions: string[];
  start_from: string;
  start_raw: string;
  state: string;
  status: string;
  steering: string;
  title: string;
  to: string;
  to_setup: string | null;
  total: number;
}

type Read = (text: string, values?: unknown[]) => Promise<Row[]>;
type Variables = Record<string, string>;

/** The data of each query, by its name. */
export const ANSWERS: Record<string, (read: Read, variables: Variables) => Promise<object>> = {
  'small-list': async (read) => ({
    solutions: { nodes: await read('select id, abbreviation, name, kind, status from solutions.solution order by position, id limit 20') },
  }),
  async page(read, { from }) {
    const where = `kind in ('KLIK_TASK', 'PLAYBOOK_ACTIVITY') and end_to >= $1::date`;
    const rows = await read(
      `select id, kind, title, start ->> 'raw' as start_raw, start ->> 'from' as start_from, "end" ->> 'raw' as end_raw, "end" ->> 'to' as end_to,
        (select count(*) from klik.task where ${where}) as total from klik.task where ${where} order by task.end_to, id limit 51`,
      [from],
    );
    const nodes = rows.slice(0, 50).map(({ id, kind, title, start_raw, start_from, end_raw, end_to }) => ({
      ...{ id, kind, title },
      start: { raw: start_raw, from: start_from },
      end: { raw: end_raw, to: end_to },
    }));
    return { tasks: { totalCount: rows[0]?.total ?? 0, pageInfo: { hasNextPage: rows.length > 50 }, nodes } };
  },
  'wide-view': wideView,
  dossier,
  aggregate,
};

async function wideView(read: Read) {
  const [municipalities, signatures, agreements, solutions] = await Promise.all([
    read('select code, name from municipalities.municipality order by position, code'),
    read('select municipality, agreement, status from agreements.signature order by agreement, id'),
    read(`select id, deadline ->> 'to' as "to", solutions from agreements.agreement`),
    read('select id, name from solutions.solution'),
  ]);
  const names = new Map(solutions.map(({ id, name }) => [id, { name }]));
  const byId = new Map(agreements.map(({ id, to, solutions: own }) => [id, { id, deadline: { to }, solutions: own.map((key) => names.get(key)) }]));
  const lists = new Map(municipalities.map(({ code }) => [code, [] as object[]]));
  for (const { municipality, agreement, status } of signatures) lists.get(municipality)!.push({ status, agreement: byId.get(agreement) });
  const nodes = municipalities.map(({ code, name }) => {
    const own = lists.get(code)!;
    return { code, name, agreements: { totalCount: own.length, nodes: own.slice(0, 500) } };
  });
  return { municipalities: { totalCount: nodes.length, nodes } };
}

const OPEN_TASKS = `(audience = 'ALL_MUNICIPALITIES' or addressee = 'kommunerne' or audience = 'NAMED_MUNICIPALITIES' and municipalities && array[$1::text])
  and start_from <= $2::date and (end_to >= $2::date or ongoing_as_of >= $2::date) and (closed_by_addendum is null or closed_by_addendum >= $2::date)`;
const UNSIGNED = `g.municipality = $1 and g.status in ('MISSING', 'NOT_REPORTED')`;

async function dossier(read: Read, { code, asOf }: Variables) {
  const [[municipality], tasks, signatures] = await Promise.all([
    read('select m.name, k.name as kkr from municipalities.municipality m join municipalities.kkr_geography k on k.id = m.kkr where m.code = $1', [code]),
    read(
      `select id, title, "end" ->> 'raw' as raw, "end" ->> 'to' as "to", solutions, (select count(*) from klik.task where ${OPEN_TASKS}) as total
        from klik.task where ${OPEN_TASKS} order by end_to, id limit 20`,
      [code, asOf],
    ),
    read(
      `select g.status, (select count(*) from agreements.signature g where ${UNSIGNED}) as total, a.id, a.deadline ->> 'raw' as raw, a.deadline ->> 'to' as "to",
        ${STATE('a', '$2::date')} as state, a.solutions
        from agreements.signature g join agreements.agreement a on a.id = g.agreement where ${UNSIGNED} order by g.agreement, g.id limit 50`,
      [code, asOf],
    ),
  ]);
  const idsOf = (rows: Row[]) => [...new Set(rows.flatMap(({ solutions }) => solutions))];
  const [governed, described] = await Promise.all([governedSolutions(read, idsOf(tasks)), describedSolutions(read, idsOf(signatures))]);
  return {
    municipality: {
      name: municipality!.name,
      kkr: { name: municipality!.kkr },
      tasks: {
        totalCount: tasks[0]?.total ?? 0,
        nodes: tasks.map(({ id, title, raw, to, solutions }) => ({
          id,
          title,
          end: { raw, to },
          solutions: solutions.map((key) => governed.get(key)),
        })),
      },
      agreements: {
        totalCount: signatures[0]?.total ?? 0,
        nodes: signatures.map(({ status, id, raw, to, state, solutions }) => ({
          status,
          agreement: { id, deadline: { raw, to }, state, solutions: solutions.map((key) => described.get(key)) },
        })),
      },
    },
  };
}

async function governedSolutions(read: Read, ids: readonly string[]): Promise<Map<string, object>> {
  const rows = await read(
    `select s.id, s.abbreviation, g.solution is not null as governed, i.name as incident, b.name as steering
      from solutions.solution s left join governance.governance_assignment g on g.solution = s.id
      left join governance.body b on b.id = g.steering_body left join governance.body i on i.id = g.incident_body where s.id = any($1)`,
    [ids],
  );
  return new Map(
    rows.map(({ id, abbreviation, governed, incident, steering }) => [
      id,
      { id, abbreviation, governance: governed ? { incidentBody: incident && { name: incident }, steeringBody: { name: steering } } : null },
    ]),
  );
}

async function describedSolutions(read: Read, ids: readonly string[]): Promise<Map<string, object>> {
  const [rows, elections, accesses] = await Promise.all([
    read(
      `select s.id, s.name, r.to_setup, i.solution as issuer, i.issuer_raw from solutions.solution s
        left join lateral (select to_setup from sts.retender where solution = s.id order by position, id limit 1) r on true
        left join lateral (select i.solution, i.issuer_raw from unnest(s.id || s.ancestor_ids) with ordinality chain(id, step)
          join sts.service_message_issuer i on i.solution = chain.id order by step limit 1) i on true where s.id = any($1)`,
      [ids],
    ),
    read(`select solution, name, "when" ->> 'date' as date from valg.election where solution = any($1) order by position, id`, [ids]),
    read('select solution, name, status from sapa.data_access where solution = any($1) order by position, id', [ids]),
  ]);
  const electionsBy = Map.groupBy(elections, ({ solution }) => solution);
  const accessesBy = Map.groupBy(accesses, ({ solution }) => solution);
  return new Map(
    rows.map(({ id, name, to_setup, issuer, issuer_raw }) => [
      id,
      {
        ...{ id, name },
        retender: to_setup && { toSetup: to_setup },
        serviceMessages: issuer && { isInherited: issuer !== id, issuer: { issuerRaw: issuer_raw } },
        elections: { nodes: (electionsBy.get(id) ?? []).slice(0, 5).map(({ name: title, date }) => ({ name: title, when: { date } })) },
        dataAccesses: { nodes: (accessesBy.get(id) ?? []).slice(0, 5).map(({ name: title, status }) => ({ name: title, status })) },
      },
    ]),
  );
}

async function aggregate(read: Read, { agreement, asOf }: Variables) {
  const [geographies, kinds] = await Promise.all([
    read(
      `select k.id, k.name, count(s.id) as total, count(*) filter (where s.status = 'SIGNED' and s.as_of <= $2::date) as signed,
        count(*) filter (where s.status = 'MISSING' and s.as_of <= $2::date) as missing
        from municipalities.kkr_geography k left join municipalities.municipality m on m.kkr = k.id
        left join agreements.signature s on s.municipality = m.code and s.agreement = $1 group by k.id order by k.position, k.id`,
      [agreement, asOf],
    ),
    read('select kind, count(*) from klik.task group by kind order by count(*) desc, kind'),
  ]);
  return {
    kkrGeographies: geographies.map(({ id, name, total, signed, missing }) => {
      const signedPercentage = signed + missing === 0 ? null : Math.round((signed * 1_000) / total) / 10;
      return { id, name, coverage: { total, signed, missing, notReported: total - signed - missing, signedPercentage } };
    }),
    tasks: {
      totalCount: kinds.reduce((sum, { count }) => sum + count, 0),
      groups: kinds.map(({ kind, count }) => ({ keys: [{ value: kind }], count })),
    },
  };
}
