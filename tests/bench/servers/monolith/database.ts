import DataLoader from 'dataloader';
import pg from 'pg';

/** The columns that the statements select, each some of them; days are texts. */
export interface Row {
  id: string;
  code: string;
  kkr: string;
  municipality: string;
  status: string;
  count: number;
  agreement: string;
  solution: string;
  solutions: string[];
  ancestor_ids: string[];
  steering_body: string;
  incident_body: string | null;
  issuer_raw: string;
  to_setup: string;
  effective_end_to: string | null;
  deadline_status: string;
  deadline_to: string | null;
  sent_from: string | null;
  sent_status: string;
}

pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text);
pg.types.setTypeParser(pg.types.builtins.INT8, Number);

/** One pool; every statement is prepared once a connection, under the name of its text. */
export function openPool(connectionString: string | undefined) {
  const pool = new pg.Pool({ connectionString, max: 6 });
  const names = new Map<string, string>();
  return async (text: string, values: unknown[] = []): Promise<Row[]> => {
    let name = names.get(text);
    if (!name) names.set(text, (name = `s${names.size}`));
    return (await pool.query<Row>({ name, text, values })).rows;
  };
}

export type RunQuery = ReturnType<typeof openPool>;

/** The loaders of one request. */
export function loadersOf(runQuery: RunQuery) {
  const one = (text: string, key: 'id' | 'solution' = 'id') =>
    new DataLoader<string, Row | null>(async (keys) => {
      const found = new Map((await runQuery(text, [keys])).map((row) => [row[key], row]));
      return keys.map((id) => found.get(id) ?? null);
    });
  const many = (text: string, key: 'solution' | 'municipality') =>
    new DataLoader<string, Row[]>(async (keys) => {
      const groups = Map.groupBy(await runQuery(text, [keys]), (row) => row[key]);
      return keys.map((id) => groups.get(id) ?? []);
    });
  return {
    kkr: one('select id, name from municipalities.kkr_geography where id = any($1)'),
    solution: one('select id, abbreviation, name, ancestor_ids from solutions.solution where id = any($1)'),
    agreement: one(
      'select id, status, effective_end_to, deadline, deadline_status, deadline_to, sent_from, sent_status, solutions from agreements.agreement where id = any($1)',
    ),
    governance: one('select solution, steering_body, incident_body from governance.governance_assignment where solution = any($1)', 'solution'),
    body: one('select id, name from governance.body where id = any($1)'),
    issuer: one('select solution, issuer_raw from sts.service_message_issuer where solution = any($1)', 'solution'),
    retenders: many('select solution, to_setup from sts.retender where solution = any($1) order by position, id', 'solution'),
    elections: many('select solution, name, "when" from valg.election where solution = any($1) order by position, id', 'solution'),
    dataAccesses: many('select solution, name, status from sapa.data_access where solution = any($1) order by position, id', 'solution'),
    signatures: many(
      'select municipality, agreement, status from agreements.signature where municipality = any($1) order by municipality, agreement, id',
      'municipality',
    ),
  };
}
