/** What municipalities owe, computed from the data files alone: nothing here is of the product. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

export interface Plain {
  id: string;
  kind: string;
  state: string;
  due: string | null;
  municipality: string;
  kkr: string;
  region: string;
  agreement: string | null;
  task: string | null;
  solutions: string[];
  vendors: string[];
  steeringBody: string | null;
  basis: string;
}

interface Day {
  from?: string | null;
  to?: string | null;
  status: string;
}

/** A record of a data file. */
interface Fact {
  id: string;
  kind: string;
  solution: string;
  steeringBody: string;
  activity: string;
  audience: string;
  audienceBasis: string;
  addressee: string;
  addresseeBasis: string;
  status: string;
  asOf: string;
  basis: string;
  requiresSignature?: boolean;
  vendors?: { organisation: string }[];
  municipalities?: string[];
  solutions?: string[];
  agreements?: string[];
  start?: Day;
  end?: Day;
  sent?: Day;
  deadline?: Day;
  effectiveEnd?: Day;
  events?: { event: string; basis: string }[];
}

const SUBGRAPHS = fileURLToPath(new URL('../../subgraphs', import.meta.url));

/** The folder of each subgraph's data files, where it is another than its own. */
export type Folders = Readonly<Record<string, string>>;

/** Every obligation on a day, in the order of ids. */
export function obligationsOn(day: string, folders: Folders = {}): Plain[] {
  const read = (subgraph: string, file: string) =>
    parse(readFileSync(join(folders[subgraph] ?? join(SUBGRAPHS, subgraph, 'data'), `${file}.yaml`), 'utf8')) as Fact[];
  const municipalities = read('municipalities', 'municipalities');
  const solutions = new Map(read('solutions', 'solutions').map((solution) => [solution.id, solution]));
  const events = new Map(read('solutions', 'events').map((event) => [event.id, event.kind]));
  const steering = new Map(read('governance', 'assignments').map((row) => [row.solution, row.steeringBody]));
  const agreements = read('agreements', 'agreements').filter(({ requiresSignature }) => requiresSignature);
  const signatures = new Map(read('agreements', 'signatures').map((signature) => [signature.id, signature]));
  const readiness = new Set(read('klik', 'readiness').map(({ activity }) => activity));
  const about = (row: Fact) => ({
    solutions: row.solutions ?? [],
    vendors: [...new Set((row.solutions ?? []).flatMap((id) => (solutions.get(id)?.vendors ?? []).map((vendor) => vendor.organisation)))].sort(),
    steeringBody: (row.solutions ?? []).map((id) => steering.get(id)).find((body) => body !== undefined) ?? null,
  });
  const past = (date: Day | undefined) => Boolean(date?.to && date.to < day);
  const rows: Plain[] = [];
  const add = (
    row: Fact,
    codes: readonly string[] | undefined,
    facts: Pick<Plain, 'kind' | 'due' | 'agreement' | 'task'>,
    of: (code: string) => Pick<Plain, 'state' | 'basis'>,
  ) => {
    for (const { code, kkr, region } of municipalities as unknown as { code: string; kkr: string; region: string }[]) {
      if (!codes || codes.includes(code))
        rows.push({ id: `${row.id}/${code}/obligation`, municipality: code, kkr, region, ...facts, ...about(row), ...of(code) });
    }
  };
  const merged = new Map<string, string>();
  for (const task of read('klik', 'klik-tasks')) {
    const same = agreements.find(({ id, deadline }) => (task.agreements ?? []).includes(id) && task.end?.to && task.end.to === deadline?.to);
    if (same) merged.set(same.id, task.id);
    else {
      const codes = task.audience === 'ALL_MUNICIPALITIES' ? undefined : (task.municipalities ?? []);
      const open = task.start?.from && task.start.from <= day && task.end?.to && task.end.to >= day;
      const state = past(task.end) ? 'PASSED_NOT_REPORTED' : task.start?.from && task.start.from > day ? 'NOT_YET' : open ? 'OPEN' : 'UNDETERMINED';
      add(task, codes, { kind: 'KLIK_TASK', due: task.end?.to ?? null, agreement: task.agreements?.[0] ?? null, task: task.id }, () => ({
        state,
        basis: task.audienceBasis,
      }));
    }
  }
  for (const agreement of agreements) {
    const { sent, deadline } = agreement;
    const unsigned = () => {
      if (sent?.from && sent.from > day) return 'NOT_YET';
      if (deadline?.to || (deadline?.status === 'NOT_STATED' && sent?.status === 'KNOWN')) return 'OPEN';
      return 'UNDETERMINED';
    };
    add(
      agreement,
      undefined,
      { kind: 'SIGN_AGREEMENT', due: deadline?.to ?? null, agreement: agreement.id, task: merged.get(agreement.id) ?? null },
      (code) => {
        const signature = signatures.get(`${agreement.id}/${code}`);
        const known = signature && signature.asOf <= day ? signature.status : 'NOT_REPORTED';
        const basis = signature?.basis ?? 'STATED';
        if (known === 'SIGNED') return { basis, state: 'DONE' };
        if (past(agreement.effectiveEnd)) return { basis, state: 'NOT_RELEVANT' };
        if (past(deadline)) return { basis, state: known === 'NOT_REPORTED' ? 'PASSED_NOT_REPORTED' : 'OVERDUE' };
        return { basis, state: unsigned() };
      },
    );
  }
  for (const row of read('klik', 'follow-ups')) {
    const survey = (row.events ?? []).find(({ event }) => events.get(event) === 'PERIOD');
    if (row.addressee !== 'kommunerne' && !survey) continue;
    const state = past(row.end) ? 'PASSED_NOT_REPORTED' : 'UNDETERMINED';
    const kind = survey ? 'ANSWER_EVALUATION' : 'FOLLOW_UP';
    add(row, undefined, { kind, due: row.end?.to ?? null, agreement: row.agreements?.[0] ?? null, task: row.id }, () => ({
      state,
      basis: survey?.basis ?? row.addresseeBasis,
    }));
  }
  // days before the playbook ended are asked of its activities by the subgraph's own tests
  for (const row of read('klik', 'playbook-activities').filter(({ audience }) => audience === 'ALL_MUNICIPALITIES')) {
    if (day <= '2016-02-29') throw new Error('expected a day after the playbook');
    const kind = readiness.has(row.id) ? 'CONFIRM_READINESS' : 'PLAYBOOK_ACTIVITY';
    add(row, undefined, { kind, due: row.end?.to ?? null, agreement: row.agreements?.[0] ?? null, task: row.id }, () => ({
      state: 'NOT_RELEVANT',
      basis: row.audienceBasis,
    }));
  }
  return rows.sort((a, b) => (a.id < b.id ? -1 : 1));
}
