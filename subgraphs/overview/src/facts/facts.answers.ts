import type { CitationValue } from '@portfolio/records';
import type { AgreementFacts } from '../rules/what-an-agreement-asks.js';
import type { TaskFacts } from '../rules/what-a-task-asks.js';

/** A node as the graph answers it: references as objects with an id. */
export interface Node {
  __typename: string;
  id: string;
  [field: string]: unknown;
}

export interface SolutionFacts {
  id: string;
  type: 'Solution';
  label: string;
  vendors: { id: string; label: string }[];
  steeringBody: string | null;
}

/** What is kept of a node: references by their ids alone. */
export interface Fact {
  id: string;
  type: string;
}

/** The node without the form of its answer. */
export function plain(node: Node): Fact {
  return PLAIN[node.__typename]?.(node as never) ?? { type: node.__typename, id: node.id };
}

type Reference = { id: string } | null;
interface Sources {
  sources: { document: { id: string }; section: { id: string } }[];
}

const idOf = (reference: Reference): string | null => reference?.id ?? null;
const idsOf = (references: Reference[] | null): string[] => (references ?? []).flatMap((reference) => reference?.id ?? []);
const citations = ({ sources }: Sources): CitationValue[] => sources.map(({ document, section }) => ({ document: document.id, section: section.id }));

interface Place {
  id: string;
  label: string;
  kkr: Reference;
  region: Reference;
}

interface SolutionNode {
  id: string;
  label: string;
  vendors: { organisation: { id: string; label: string } }[];
  governance: { steeringBody: Reference } | null;
}

type AgreementNode = Omit<AgreementFacts, 'solutions' | 'endsOn' | 'sources'> &
  Sources & { solutions: Reference[]; term: { effectiveEnd: { to: string | null } } };

type TaskNode = Pick<TaskFacts, 'id' | 'label' | 'start' | 'end' | 'concernsEveryMunicipality' | 'historyAfter'> &
  Sources & {
    __typename: TaskFacts['type'];
    solutions: Reference[];
    agreements: Reference[];
    concernedMunicipalities: Reference[];
    events: { basis: string; event: { kind: string } }[];
    audienceBasis?: string | null;
    addresseeBasis?: string | null;
    playbookBasis?: string | null;
    ongoingAsOf?: string | null;
    closedByAddendum?: string | null;
    isReadiness?: boolean;
  };

const municipality = ({ id, label, kkr, region }: Place) => ({ type: 'Municipality', id, name: label, kkr: idOf(kkr), region: idOf(region) });

const solution = ({ id, label, vendors, governance }: SolutionNode): SolutionFacts => ({
  type: 'Solution',
  id,
  label,
  vendors: vendors.map(({ organisation }) => organisation),
  steeringBody: idOf(governance?.steeringBody ?? null),
});

const agreement = ({ id, label, requiresSignature, solutions, sent, deadline, term, ...others }: AgreementNode): AgreementFacts & Fact => ({
  type: 'Agreement',
  id,
  label,
  requiresSignature,
  solutions: idsOf(solutions),
  sent,
  deadline,
  endsOn: term.effectiveEnd.to,
  sources: citations(others),
});

const task = (node: TaskNode): TaskFacts => ({
  type: node.__typename,
  id: node.id,
  label: node.label,
  solutions: idsOf(node.solutions),
  agreements: idsOf(node.agreements),
  start: node.start,
  end: node.end,
  concernsEveryMunicipality: node.concernsEveryMunicipality,
  concernedMunicipalities: idsOf(node.concernedMunicipalities),
  basis: node.audienceBasis ?? node.addresseeBasis ?? node.playbookBasis ?? null,
  historyAfter: node.historyAfter,
  ongoingAsOf: node.ongoingAsOf ?? null,
  closedByAddendum: node.closedByAddendum ?? null,
  events: node.events.map(({ basis, event }) => ({ basis, kind: event.kind })),
  isReadiness: node.isReadiness ?? false,
  sources: citations(node),
});

export interface SignatureNode extends Sources, Node {
  label: string;
  status: string;
  asOf: string | null;
  basis: string | null;
}

const signature = ({ id, status, asOf, basis, ...others }: SignatureNode) => ({ type: 'Signature', id, status, asOf, basis, sources: citations(others) });

const PLAIN: Readonly<Record<string, (node: never) => Fact>> = {
  Municipality: municipality,
  Solution: solution,
  Agreement: agreement,
  KlikTask: task,
  FollowUp: task,
  PlaybookActivity: task,
  Signature: signature,
};
