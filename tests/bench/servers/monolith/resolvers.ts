import type { RunQuery, loadersOf, Row } from './database.ts';

export interface MonolithContext {
  runQuery: RunQuery;
  load: ReturnType<typeof loadersOf>;
}

interface PageArgs {
  first: number;
  filter?: { state?: { asOf: string }; kind?: { in: string[] }; end?: { to: { onOrAfter: string } }; status?: { in: string[] } };
}

/** Root fields and their lists; the fields of objects are in `fields.ts`. */
export const ROOT = {
  municipality: async ({ code }: { code: string }, { runQuery }: MonolithContext) =>
    municipality((await runQuery('select code, name, kkr from municipalities.municipality where code = $1', [code]))[0]!),
  async municipalities({ first }: PageArgs, { runQuery }: MonolithContext) {
    const rows = await runQuery('select code, name, kkr from municipalities.municipality order by position, code limit $1', [first]);
    return { nodes: rows.map(municipality), totalCount: () => countOf(runQuery, 'select count(*) from municipalities.municipality') };
  },
  async solutions({ first }: PageArgs, { runQuery }: MonolithContext) {
    return { nodes: await runQuery('select id, abbreviation, name, kind, status from solutions.solution order by position, id limit $1', [first]) };
  },
  async tasks({ first, filter }: PageArgs, { runQuery }: MonolithContext) {
    const where = filter ? 'kind = any($1) and end_to >= $2' : 'true';
    return taskPage(runQuery, where, filter ? [filter.kind!.in, filter.end!.to.onOrAfter] : [], first);
  },
  kkrGeographies: async (_args: object, { runQuery }: MonolithContext) =>
    (await runQuery('select id, name from municipalities.kkr_geography order by position, id')).map((geography) => ({
      ...geography,
      coverage: ({ agreement, asOf }: { agreement: string; asOf: string }, { runQuery }: MonolithContext) => coverage(runQuery, geography.id, agreement, asOf),
    })),
};

function municipality(row: Row) {
  return {
    ...row,
    kkr: (_args: object, { load }: MonolithContext) => load.kkr.load(row.kkr),
    tasks: ({ first, filter }: PageArgs, { runQuery }: MonolithContext) => taskPage(runQuery, OPEN_FOR, [row.code, filter!.state!.asOf], first),
    async signatures({ first, filter }: PageArgs, { load }: MonolithContext) {
      const all = await load.signatures.load(row.code);
      const rows = filter?.status ? all.filter(({ status }) => filter.status!.in.includes(status)) : all;
      return { totalCount: rows.length, nodes: rows.slice(0, first).map(signature) };
    },
  };
}

const OPEN_FOR = `(audience = 'ALL_MUNICIPALITIES' or addressee = 'kommunerne' or audience = 'NAMED_MUNICIPALITIES' and municipalities && array[$1::text])
  and start_from <= $2 and (end_to >= $2 or ongoing_as_of >= $2) and (closed_by_addendum is null or closed_by_addendum >= $2)`;

async function taskPage(runQuery: RunQuery, where: string, values: unknown[], first: number) {
  const text = `select id, kind, title, start, "end", solutions from klik.task where ${where} order by end_to nulls last, id limit ${first + 1}`;
  return {
    nodes: async () => (await runQuery(text, values)).slice(0, first).map(task),
    pageInfo: async () => ({ hasNextPage: (await runQuery(text, values)).length > first }),
    totalCount: () => countOf(runQuery, `select count(*) from klik.task where ${where}`, values),
    groups: () =>
      runQuery(
        `select json_build_array(json_build_object('value', kind)) as keys, count(*) from klik.task where ${where} group by kind order by 2 desc, kind`,
        values,
      ),
  };
}

async function countOf(runQuery: RunQuery, text: string, values: unknown[] = []): Promise<number> {
  return (await runQuery(text, values))[0]!.count;
}

async function coverage(runQuery: RunQuery, kkr: string, agreement: string, asOf: string) {
  const [row] = await runQuery(
    `select count(*) as total, count(*) filter (where status = 'SIGNED' and as_of <= $3) as signed, count(*) filter (where status = 'MISSING' and as_of <= $3) as missing
    from agreements.signature where agreement = $2 and municipality in (select code from municipalities.municipality where kkr = $1)`,
    [kkr, agreement, asOf],
  );
  const { total, signed, missing } = row as unknown as Record<string, number>;
  const signedPercentage = signed! + missing! === 0 ? null : Math.round((signed! * 1_000) / total!) / 10;
  return { total, signed, missing, notReported: total! - signed! - missing!, signedPercentage };
}

function task(row: Row) {
  return { ...row, solutions: solutionsOf(row) };
}

function solutionsOf(row: Row) {
  return async (_args: object, { load }: MonolithContext) => {
    const rows = await Promise.all(row.solutions.map((id) => load.solution.load(id)));
    return rows.map((found) => solution(found!));
  };
}

function signature({ status, agreement }: Row) {
  return { status, agreement: async (_args: object, { load }: MonolithContext) => agreementOf((await load.agreement.load(agreement))!) };
}

function agreementOf(row: Row) {
  return { ...row, solutions: solutionsOf(row), state: ({ asOf }: { asOf: string }) => stateOf(row, asOf) };
}

function stateOf({ status, effective_end_to, deadline_status, deadline_to, sent_from, sent_status }: Row, day: string): string {
  if (effective_end_to && effective_end_to < day) return 'ENDED';
  if (status === 'IN_FORCE' || status === 'CONCLUDED' || status === 'DRAFT') return status;
  if (deadline_status === 'UNDETERMINED') return 'UNDETERMINED';
  if (deadline_to && deadline_to < day) return 'DEADLINE_PASSED';
  if (sent_from && sent_from > day) return 'TO_BE_SENT';
  return deadline_to || sent_status !== 'NOT_STATED' ? 'OPEN' : 'SENT_NOT_STATED';
}

function solution(row: Row) {
  return {
    ...row,
    async governance(_args: object, { load }: MonolithContext) {
      const found = await load.governance.load(row.id);
      const body = (id: string | null) => (id ? load.body.load(id) : null);
      return found && { incidentBody: () => body(found.incident_body), steeringBody: () => body(found.steering_body) };
    },
    async retender(_args: object, { load }: MonolithContext) {
      const [found] = await load.retenders.load(row.id);
      return found ? { toSetup: found.to_setup } : null;
    },
    async serviceMessages(_args: object, { load }: MonolithContext) {
      const chain = [row.id, ...row.ancestor_ids];
      const issuer = (await Promise.all(chain.map((id) => load.issuer.load(id)))).find((found) => found !== null);
      return issuer ? { isInherited: issuer.solution !== row.id, issuer: { issuerRaw: issuer.issuer_raw } } : null;
    },
    elections: async ({ first }: PageArgs, { load }: MonolithContext) => ({ nodes: (await load.elections.load(row.id)).slice(0, first) }),
    dataAccesses: async ({ first }: PageArgs, { load }: MonolithContext) => ({ nodes: (await load.dataAccesses.load(row.id)).slice(0, first) }),
  };
}
