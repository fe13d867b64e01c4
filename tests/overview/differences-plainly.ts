/** What differs between two days, computed from the data files alone: nothing here is of the product. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { obligationsOn, type Folders } from './plainly.ts';
import { timelineOf } from './timeline-plainly.ts';

export interface PlainDifference {
  kind: string;
  /** The row, with the KKR geography where its municipalities are counted. */
  of: string;
  before: string;
  after: string;
}

interface Day {
  from?: string;
  to?: string;
  status?: string;
}

interface Row {
  id: string;
  code: string;
  kkr: string;
  status?: string;
  asOf: string;
  agreement: string;
  municipality: string;
  requiresSignature?: boolean;
  sent?: Day;
  deadline?: Day;
  effectiveEnd?: Day;
  start?: Day;
  end?: Day;
  ongoingAsOf?: string;
  closedByAddendum?: string;
}

const SUBGRAPHS = fileURLToPath(new URL('../../subgraphs', import.meta.url));

/** Every difference, sorted as text. */
export function differencesBetween(from: string, to: string, folders: Folders = {}): PlainDifference[] {
  const read = (subgraph: string, file: string) =>
    parse(readFileSync(join(folders[subgraph] ?? join(SUBGRAPHS, subgraph, 'data'), `${file}.yaml`), 'utf8')) as Row[];
  const found: PlainDifference[] = [];
  const differ = (kind: string, of: string, state: (day: string) => string) => {
    const [before, after] = [state(from), state(to)];
    if (before !== after) found.push({ kind, of, before, after });
  };
  const agreements = read('agreements', 'agreements');
  for (const agreement of agreements) differ('AGREEMENT_STATE', agreement.id, (day) => agreementOn(agreement, day));
  for (const file of ['klik-tasks', 'follow-ups', 'playbook-activities'])
    for (const task of read('klik', file)) differ('TASK_STATE', task.id, (day) => taskOn(task, day));

  const [before, after] = [from, to].map(
    (day) =>
      new Map(
        obligationsOn(day, folders)
          .filter(({ kind }) => kind === 'SIGN_AGREEMENT')
          .map(({ id, state }) => [id.replace('/obligation', ''), state]),
      ),
  );
  for (const [id] of before!) differ('SIGNATURE_STATE', id, (day) => (day === from ? before! : after!).get(id)!);

  const municipalities = read('municipalities', 'municipalities');
  const signed = read('agreements', 'signatures').filter(({ status }) => status === 'SIGNED');
  for (const { id } of agreements.filter(({ requiresSignature }) => requiresSignature))
    for (const kkr of new Set(municipalities.map((each) => each.kkr))) {
      const codes = municipalities.filter((each) => each.kkr === kkr).map(({ code }) => code);
      differ(
        'COVERAGE',
        `${id} ${kkr}`,
        (day) => `${signed.filter((each) => each.agreement === id && codes.includes(each.municipality) && each.asOf <= day).length}/${codes.length}`,
      );
    }

  const passing: Record<string, string> = {
    DEADLINE: 'DEADLINE_PASSED',
    TERM_END: 'TERM_ENDED',
    MEETING: 'MEETING_HELD',
    MILESTONE: 'MILESTONE_REACHED',
    PERIOD: 'PERIOD',
  };
  for (const item of timelineOf(folders)) {
    const kind = passing[item.kind];
    const isOver = (day: string) => item.to !== null && (item.kind === 'MEETING' || item.kind === 'MILESTONE' ? item.to <= day : item.to < day);
    const ongoing = (day: string) => item.kind === 'PERIOD' && item.from <= day;
    if (kind) differ(kind, item.subject, (day) => (isOver(day) ? 'PASSED' : ongoing(day) ? 'ONGOING' : 'NOT_YET'));
  }
  return inOrder(found);
}

export function inOrder(differences: readonly PlainDifference[]): PlainDifference[] {
  const text = ({ kind, of, before, after }: PlainDifference) => [kind, of, before, after].join(' ');
  return differences.toSorted((a, b) => (text(a) < text(b) ? -1 : 1));
}

function agreementOn({ status, sent, deadline, effectiveEnd }: Row, day: string): string {
  if (effectiveEnd?.to && effectiveEnd.to < day) return 'ENDED';
  if (status === 'IN_FORCE' || status === 'CONCLUDED' || status === 'DRAFT') return status;
  if (deadline?.status === 'UNDETERMINED') return 'UNDETERMINED';
  if (deadline?.to && deadline.to < day) return 'DEADLINE_PASSED';
  if (sent?.from && sent.from > day) return 'TO_BE_SENT';
  return deadline?.to || (sent && sent.status !== 'NOT_STATED') ? 'OPEN' : 'SENT_NOT_STATED';
}

function taskOn({ start, end, ongoingAsOf, closedByAddendum }: Row, day: string): string {
  const last = [end?.to, ongoingAsOf]
    .filter((each) => each !== undefined)
    .sort()
    .at(-1);
  const isClosed = closedByAddendum !== undefined && closedByAddendum < day;
  if (start?.from && start.from <= day && last && last >= day && !isClosed) return 'OPEN';
  if ((end?.to && end.to < day) || isClosed) return 'ENDED';
  return start?.from && start.from > day ? 'NOT_YET' : 'UNDETERMINED';
}
