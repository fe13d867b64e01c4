/** What the graph states, and where, computed from the data files alone: nothing here is of the product. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import type { Folders } from './plainly.ts';

export interface PlainFact {
  type: string;
  field: string;
  value: string;
  basis: string;
  sections: string[];
  sourceCount: number;
}

type Row = Record<string, unknown>;

interface Shape {
  type: string;
  /** The type by the row's `kind`. */
  kinds?: Record<string, string>;
  /** Rows of their own, and what they stand under. */
  nested?: Record<string, Shape>;
  /** What clients call it, where the file calls it something else. */
  names?: Record<string, string>;
  /** Whose basis stands under another key than that of the fact and "Basis". */
  bases?: Record<string, string>;
  /** What the row states where its file is silent. */
  usual?: Row;
  /** No facts of a source, or part of what another fact states. */
  without?: string[];
}

const TASK: Shape = {
  type: 'KlikTask',
  kinds: { KLIK_TASK: 'KlikTask', FOLLOW_UP: 'FollowUp', PLAYBOOK_ACTIVITY: 'PlaybookActivity' },
  names: { workingTitle: 'isWorkingTitle' },
  bases: { variantVendor: 'variantBasis' },
  nested: { events: { type: 'TaskEvent' }, relatedActivities: { type: 'RelatedActivity' } },
};

const SHAPES: Record<string, Shape> = {
  'municipalities/kkr-geographies': { type: 'KkrGeography' },
  'municipalities/regions': { type: 'Region' },
  'municipalities/unnamed-groups': { type: 'UnnamedMunicipalityGroup' },
  'municipalities/municipalities': { type: 'Municipality', names: { nameInSource: 'nameRaw' }, nested: { roles: { type: 'MunicipalityRole' } } },
  'solutions/solutions': {
    type: 'Solution',
    without: ['nameNote'],
    nested: {
      vendors: { type: 'SolutionVendor' },
      lifecycle: { type: 'LifecycleFact' },
      contracts: { type: 'Contract', names: { supplier: 'vendor', scope: 'covers', endAltText: 'otherEndRaw' } },
      dependsOn: { type: 'Dependency', usual: { status: 'IN_EFFECT' } },
    },
  },
  'solutions/events': { type: 'Event', names: { topics: 'subjects', remark: 'remarks' }, without: ['taskAttachment'] },
  'governance/annual-wheel': { type: 'WheelItem', bases: { body: 'laneBasis' }, without: ['laneConfidence', 'shortTitle'] },
  'governance/assignments': { type: 'GovernanceAssignment', bases: { incidentBody: 'incidentBasis' }, nested: { notes: { type: 'AssignmentNote' } } },
  'governance/bodies': {
    type: 'Body',
    names: { level: 'kind' },
    bases: { responsibleOrganisation: 'responsibleBasis' },
    without: ['secretariatKind'],
    nested: { composition: { type: 'Seat' }, topics: { type: 'BodyTopic' } },
  },
  'governance/change-types': { type: 'ChangeType', nested: { rights: { type: 'DecisionRight', names: { note: 'remarks' }, without: ['actorKind'] } } },
  'governance/contradictions': { type: 'Contradiction' },
  'governance/finance': { type: 'FinanceItem', names: { what: 'description' }, without: ['currency'] },
  'governance/flows': { type: 'GovernanceFlow', nested: { steps: { type: 'FlowStep' } } },
  'governance/interactions': { type: 'Interaction' },
  'governance/meeting-deadlines': { type: 'MeetingDeadline' },
  'governance/models': { type: 'GovernanceModel', names: { scope: 'appliesTo' } },
  'governance/organisations': { type: 'Organisation', nested: { roles: { type: 'OrganisationRole' } } },
  'governance/staffing-processes': { type: 'StaffingProcess', nested: { steps: { type: 'StaffingStep' } } },
  'agreements/agreements': {
    type: 'Agreement',
    names: { what: 'description', followUp: 'promise', supplier: 'vendor', action: 'asked' },
    without: ['scope', 'withinSolutions', 'standards', 'status'],
  },
  'agreements/recipient-groups': { type: 'RecipientGroup' },
  'agreements/signatures': { type: 'Signature' },
  'klik/klik-tasks': TASK,
  'klik/follow-ups': TASK,
  'klik/playbook-activities': TASK,
  'klik/operational-areas': { type: 'OperationalArea', names: { note: 'description' }, nested: { questions: { type: 'OperationalQuestion' } } },
  'klik/playbook-themes': { type: 'PlaybookTheme' },
  'klik/readiness': { type: 'ReadinessRule', nested: { categories: { type: 'ReadinessCategory' } } },
  'sapa/data-accesses': { type: 'DataAccess', names: { purposes: 'purposeCount', notes: 'remarks' } },
  'sapa/workflow': { type: 'DataAccessStep', names: { order: 'position' } },
  'sts/retenders': { type: 'Retender', nested: { stages: { type: 'TransitionStage' } } },
  'sts/service-message-issuers': { type: 'ServiceMessageIssuer' },
  'valg/elections': { type: 'Election', nested: { nextSteps: { type: 'ElectionNextStep' } } },
};

/** Remarks on the data files themselves, by type. */
const REMARKS = ['Event', 'GovernanceModel', 'WheelItem', 'FinanceItem', 'GovernanceFlow', 'StaffingProcess', 'Seat', 'RecipientGroup', 'FollowUp'];
/** Dates that a file may give as a year or a month. */
const DATES = new Set(['asOf', 'statusAsOf', 'when']);
const OTHERS: Record<string, string> = { EXPLICIT: 'STATED', DESCRIPTIVE: 'INFERRED', CORRECTED: 'INFERRED' };
const SUBGRAPHS = fileURLToPath(new URL('../../subgraphs', import.meta.url));

/** Every fact that the data files state, sorted as text. */
export function factsOf(folders: Folders = {}): PlainFact[] {
  const facts: PlainFact[] = [];
  for (const subgraph of readdirSync(SUBGRAPHS)) {
    const folder = folders[subgraph] ?? join(SUBGRAPHS, subgraph, 'data');
    for (const file of existsSync(folder) ? readdirSync(folder) : []) {
      const shape = SHAPES[`${subgraph}/${file.replace('.yaml', '')}`];
      if (!shape && file !== 'documents.yaml') throw new Error(`expected the shape of ${subgraph}/${file} to be known`);
      if (shape) for (const row of parse(readFileSync(join(folder, file), 'utf8')) as Row[]) add(facts, shape, row, []);
    }
  }
  return sorted(facts);
}

export function sorted(facts: readonly PlainFact[]): PlainFact[] {
  return facts
    .map((fact) => [JSON.stringify(fact), fact] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, fact]) => fact);
}

function add(facts: PlainFact[], shape: Shape, row: Row, inherited: object[]): void {
  const { kinds, nested = {}, names = {}, bases = {}, usual = {}, without = [] } = shape;
  const type = kinds?.[row.kind as string] ?? shape.type;
  const sources = (row.sources ?? inherited) as { document: string; section: string }[];
  for (const [key, of] of Object.entries(nested)) for (const each of (row[key] ?? []) as Row[]) add(facts, of, each, sources);
  const silent = ['id', 'code', 'sources', 'basis', 'solutionsNote', 'addresseeNote', ...without, ...Object.keys(nested)];
  if (REMARKS.includes(type)) silent.push('note');
  for (const [key, stated] of Object.entries({ ...usual, ...row })) {
    const isKey = silent.includes(key) && !(key === 'code' && type !== 'Municipality');
    const value =
      isKey || key.endsWith('Basis')
        ? ''
        : DATES.has(key) && typeof stated === 'string' && stated.length < 10
          ? daysOf(stated)
          : textOf(asShown(key, stated, row));
    if (value === '') continue;
    const own = bases[key] ?? `${key}Basis`;
    const basis = (row[own] ?? row.basis ?? 'STATED') as string;
    const sections = [...new Set(sources.map(({ document, section }) => `${document}#${section}`))];
    const sourceCount = new Set(sources.map(({ document }) => document)).size;
    facts.push({ type, field: names[key] ?? key, value, basis: OTHERS[basis] ?? basis, sections, sourceCount });
  }
}

/** What clients see of a value with parts, where the file says less or says it by another name. */
function asShown(key: string, value: unknown, row: Row): unknown {
  if (key === 'figures') return (value as Row[]).map((figure) => ({ basis: 'STATED', ...figure }));
  if (key === 'addenda') return (value as Row[]).map(({ date, ...addendum }) => ({ ...addendum, when: date }));
  if (key === 'amount') return { value, currency: row.currency };
  if (key === 'seniorityRule' && (value as Row).shareMin === '1/3') return { ...(value as Row), shareMinPercentage: 33.3 };
  return value;
}

/** `2014` and `2019-06` as their first and last day. */
function daysOf(text: string): string {
  const [, year, month] = /^(\d{4})(?:-(\d\d))?$/.exec(text)!;
  const last = month ? new Date(Date.UTC(Number(year), Number(month), 0)).toISOString().slice(0, 10) : `${year}-12-31`;
  return `${year}-${month ?? '01'}-01/${last}`;
}

function textOf(value: unknown): string {
  if (value === null || value === undefined || value === false || value === 'NOT_STATED') return '';
  if (Array.isArray(value)) return value.map(textOf).filter(Boolean).join('; ');
  if (typeof value !== 'object') return String(value);
  if ('status' in value && ('raw' in value || 'from' in value || 'note' in value || Object.keys(value).length === 1)) {
    const { raw, from, to, status } = value as Record<string, string>;
    if (status === 'NOT_STATED') return '';
    return raw ?? (from === undefined ? status! : from === to ? from : `${from}/${to}`);
  }
  const parts = Object.entries(value)
    .map(([name, part]) => [name, textOf(part)])
    .filter(([, text]) => text);
  return parts
    .sort()
    .map(([name, text]) => `${name}: ${text}`)
    .join(', ');
}
