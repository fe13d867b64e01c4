import type { Hub } from '../setups.js';
import type { PlainDifference } from './differences-plainly.ts';
import type { PlainFact } from './facts-plainly.js';
import type { Plain } from './plainly.js';
import type { PlainItem } from './timeline-plainly.js';

type Reference = { id: string } | null;

interface Node extends Omit<Plain, 'due' | 'municipality' | 'kkr' | 'region' | 'agreement' | 'task' | 'solutions' | 'vendors' | 'steeringBody'> {
  due: { to: string | null };
  municipality: { id: string };
  kkr: { id: string };
  region: { id: string };
  agreement: Reference;
  task: Reference;
  solutions: { id: string }[];
  vendors: { id: string }[];
  steeringBody: Reference;
}

const PAGE = `query ($day: Date!, $after: String) {
  obligations(first: 500, after: $after, orderBy: [ID_ASC]) {
    totalCount
    upTo { at lagSeconds }
    pageInfo { hasNextPage endCursor }
    nodes {
      id kind state(asOf: $day) due { to } basis municipality { id } kkr { id } region { id } agreement { id } task { id } solutions { id } vendors { id } steeringBody { id }
    }
  }
}`;

/** Every obligation that a hub tells, page by page; throws where an answer has errors. */
export async function obligationsOf(hub: Hub, day: string): Promise<Plain[]> {
  const rows: Plain[] = [];
  for (let after: string | null = null, isMore = true; isMore;) {
    const { data, errors } = await hub.request(PAGE, { day, after });
    if (errors) throw new Error(errors[0]!.message);
    const { nodes, pageInfo } = data!.obligations as { nodes: Node[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
    rows.push(...nodes.map(plain));
    [after, isMore] = [pageInfo.endCursor, pageInfo.hasNextPage];
  }
  return rows;
}

const plain = ({ due, municipality, kkr, region, agreement, task, solutions, vendors, steeringBody, ...node }: Node): Plain => ({
  ...node,
  due: due.to,
  municipality: municipality.id,
  kkr: kkr.id,
  region: region.id,
  agreement: agreement?.id ?? null,
  task: task?.id ?? null,
  solutions: solutions.map(({ id }) => id),
  vendors: vendors.map(({ id }) => id),
  steeringBody: steeringBody?.id ?? null,
});

interface Connection<T> {
  totalCount: number;
  nodes: T[];
  edges: { cursor: string }[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
}

const PAGE_INFO = 'totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor }';

/** Every row of a list, page by page, forwards or backwards; throws where an answer has errors, or where the pages have another count than the list. */
export async function everyRow<T>(hub: Hub, list: string, selection: string, { size = 500, backwards = false, args = '' } = {}): Promise<T[]> {
  const rows: T[] = [];
  let cursor: string | null = null;
  for (let isMore = true; isMore;) {
    const place = backwards ? `last: ${size}, before: $cursor` : `first: ${size}, after: $cursor`;
    const { data, errors } = await hub.request(`query ($cursor: String) { list: ${list}(${args} ${place}) { ${PAGE_INFO} nodes { ${selection} } } }`, {
      cursor,
    });
    if (errors) throw new Error(errors[0]!.message);
    const { totalCount, nodes, pageInfo } = data!.list as Connection<T>;
    if (backwards) rows.unshift(...nodes);
    else rows.push(...nodes);
    [cursor, isMore] = backwards ? [pageInfo.startCursor, pageInfo.hasPreviousPage] : [pageInfo.endCursor, pageInfo.hasNextPage];
    if (!isMore && rows.length !== totalCount) throw new Error(`expected ${totalCount} rows of ${list}, but the pages have ${rows.length}`);
  }
  return rows;
}

/** A fact as a hub tells it. */
export interface AskedFact extends Omit<PlainFact, 'sections'> {
  id: string;
  sections: { id: string }[];
}

export const FACT = 'id type field value basis sourceCount sections { id }';

export const plainFact = ({ type, field, value, basis, sections, sourceCount }: AskedFact): PlainFact => ({
  type,
  field,
  value,
  basis,
  sections: sections.map(({ id }) => id),
  sourceCount,
});

type Typed = { __typename: string; id: string };

/** An item of the time line as a hub tells it. */
export interface AskedItem {
  kind: string;
  when: { from: string; to: string | null };
  subject: Typed;
  alsoStatedAs: Typed[];
  solutions: { id: string }[];
  municipalities: { id: string }[];
}

export const ITEM = 'kind when { from to } subject { __typename id } alsoStatedAs { __typename id } solutions { id } municipalities { id }';

export const plainItem = ({ kind, when, subject, alsoStatedAs, solutions, municipalities }: AskedItem): PlainItem => ({
  ...when,
  kind,
  subject: named(subject),
  also: [...new Set(alsoStatedAs.map(named))].sort(),
  solutions: solutions.map(({ id }) => id),
  municipalities: municipalities.length,
});

/** Facts in the life of a solution by the solution, since their ids are made. */
const named = ({ __typename: type, id }: Typed) => `${type} ${type === 'LifecycleFact' ? id.split('/')[0] : id}`;

/** A difference as a hub tells it. */
export interface AskedDifference {
  kind: string;
  before: string;
  after: string;
  node: Typed;
  kkr: { id: string } | null;
}

export const DIFFERENCE = 'kind before after node { __typename id } kkr { id }';

const STATES = ['AGREEMENT_STATE', 'TASK_STATE', 'SIGNATURE_STATE'];

export const plainDifference = ({ kind, before, after, node, kkr }: AskedDifference): PlainDifference => ({
  kind,
  of: STATES.includes(kind) ? node.id : kind === 'COVERAGE' ? `${node.id} ${kkr!.id}` : named(node),
  before,
  after,
});
