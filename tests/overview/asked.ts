import type { Hub } from '../setups.js';
import type { Plain } from './plainly.js';

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
