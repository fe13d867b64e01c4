import { PortfolioError } from '@portfolio/errors';
import type { GatewayContext } from '../context.js';
import type { GatewayServices } from '../http/gateway-services.js';
import type { Quota } from '../protection/clients/index.js';
import { askAs } from './asking.js';
import { CALENDAR_OPERATION } from './calendar.operation.js';
import type { Item } from './items.js';

interface Page {
  nodes: Item[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
  upTo: { at: string };
}

interface Answer {
  node: { __typename: string; label: string } | null;
  timeline: Page;
  withdrawnTimeline: Page;
}

/** All items of one subject, in the order of time; those that were withdrawn last. */
export interface Items {
  label: string;
  items: Item[];
  quota: Quota | undefined;
}

/** Types whose calendars there are: the time line knows what concerns them. */
const SUBJECTS = ['Municipality', 'Body', 'Solution', 'Organisation', 'KkrGeography'];

const PAGE = 500;

/** Reads all that stands on the time line of an id. Rejects with NOT_FOUND for an id that has none, and with DATA_CHANGED where it changes between two pages. */
export async function itemsOf(services: GatewayServices, context: GatewayContext, id: string): Promise<Items> {
  const [standing, withdrawn]: [Item[], Item[]] = [[], []];
  let after: string | null = null;
  let afterWithdrawn: string | null = null;
  let [first, firstWithdrawn] = [PAGE, PAGE];
  let at: string | undefined;
  for (;;) {
    const variables: Record<string, unknown> = { id, first, after, firstWithdrawn, afterWithdrawn };
    const { data, quota }: { data: Answer; quota: Quota | undefined } = await askAs<Answer>(services, context, CALENDAR_OPERATION, variables);
    const { node, timeline, withdrawnTimeline } = data;
    if (!node || !SUBJECTS.includes(node.__typename)) throw noSubject(id, node?.__typename);
    if ([timeline, withdrawnTimeline].some(({ upTo }) => upTo.at !== (at ??= upTo.at))) {
      throw new PortfolioError('DATA_CHANGED', 'expected pages of one version of the time line, but it changed while they were read; ask again');
    }
    standing.push(...timeline.nodes);
    withdrawn.push(...withdrawnTimeline.nodes);
    first = timeline.pageInfo.hasNextPage ? PAGE : 0;
    firstWithdrawn = withdrawnTimeline.pageInfo.hasNextPage ? PAGE : 0;
    if (first === 0 && firstWithdrawn === 0) return { label: node.label, items: [...standing, ...withdrawn], quota };
    [after, afterWithdrawn] = [timeline.pageInfo.endCursor ?? after, withdrawnTimeline.pageInfo.endCursor ?? afterWithdrawn];
  }
}

function noSubject(id: string, type: string | undefined): PortfolioError {
  const got = type === undefined ? `"${id.slice(0, 100)}"` : `"${id.slice(0, 100)}", which is of the type ${type}`;
  return new PortfolioError('NOT_FOUND', `expected the id of a municipality, body, solution, organisation or KKR geography, but got ${got}`);
}
