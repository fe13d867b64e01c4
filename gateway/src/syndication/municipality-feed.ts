import { PortfolioError } from '@portfolio/errors';
import type { GatewayContext } from '../context.js';
import type { GatewayServices } from '../http/gateway-services.js';
import { askAs, type Answered } from './asking.js';
import { atomOf, TAG, type AtomEntry } from './atom.js';
import { FEED_OPERATION } from './feed.operation.js';
import { datesIn, sourcesIn, type Cited, type Item } from './items.js';

interface Due {
  id: string;
  label: string;
  state: 'OPEN' | 'OVERDUE' | 'PASSED_NOT_REPORTED';
  due: { raw: string | null; to: string | null; precision: string | null };
  sources: Cited[];
}

interface Answer {
  node: { __typename: string; label: string } | null;
  timeline: { nodes: Item[] };
  withdrawnTimeline: { nodes: Item[] };
  obligations: { nodes: Due[] };
}

/** How many days before its end an obligation is told of, and for how many afterwards where nobody reports it. */
const DAYS_BEFORE = 30;
const DAYS_AFTER = 90;

/** How many entries there are of each kind at the most. */
const MOST = 50;

/** `updated` of a feed without entries. */
const NEVER = '2026-01-01T00:00:00Z';

const STATES = { OPEN: 'Frist nærmer sig', OVERDUE: 'Frist overskredet', PASSED_NOT_REPORTED: 'Frist passeret, ikke oplyst' } as const;

const DAY = 24 * 60 * 60 * 1_000;

/**
 * The Atom feed of a municipality on the request's day, the last first: what is new on its time line, and what is due. An obligation is told of anew when its end comes near, and when it has passed. Rejects with
 * NOT_FOUND for an id that is no municipality's.
 *
 * @param page whether there are pages for people, for links
 */
export async function municipalityFeed(services: GatewayServices, context: GatewayContext, id: string, page: boolean): Promise<Answered<string>> {
  const { today } = context;
  const variables = { id, since: dayOf(today, -DAYS_AFTER), until: dayOf(today, DAYS_BEFORE), most: MOST };
  const { data, quota } = await askAs<Answer>(services, context, FEED_OPERATION, variables);
  if (data.node?.__typename !== 'Municipality') throw new PortfolioError('NOT_FOUND', `expected the code of a municipality, but got "${id.slice(0, 100)}"`);
  const alternate = page ? `../kommuner/${encodeURIComponent(id)}` : undefined;
  const news = [...data.timeline.nodes, ...data.withdrawnTimeline.nodes].map(newsOf);
  const due = data.obligations.nodes.flatMap((each) => dueOf(each, today) ?? []);
  const entries = [...news, ...due].map((entry) => ({ ...entry, alternate })).sort(lastFirst);
  const feed = atomOf({
    id: `${TAG}/feed/${encodeURIComponent(id)}`,
    title: `${data.node.label}: nyt og frister`,
    language: 'da',
    updated: entries[0]?.updated ?? NEVER,
    self: `${encodeURIComponent(id)}.atom`,
    alternate,
    entries,
  });
  return { data: feed, quota };
}

function newsOf(item: Item): AtomEntry {
  const { id, label, changedAt, version, withdrawn } = item;
  const what = withdrawn ? 'Udgået' : version === 1 ? 'Nyt' : 'Ændret';
  return {
    id: `${TAG}/${encodeURI(id)}`,
    title: `${what}: ${label}`,
    updated: changedAt,
    category: 'nyt',
    content: { type: 'text', text: [datesIn(item.when), ...sourcesIn(item.sources)].join('\n') },
  };
}

/** Undefined where it is not known until when. */
function dueOf({ id, label, state, due, sources }: Due, today: string): AtomEntry | undefined {
  if (due.to === null) return undefined;
  const since = due.to < today ? dayOf(due.to, 1) : dayOf(due.to, -DAYS_BEFORE);
  return {
    id: `${TAG}/${encodeURI(id)}`,
    title: `${STATES[state]}: ${label}`,
    updated: `${since}T00:00:00.000Z`,
    category: 'frist',
    content: {
      type: 'text',
      text: [`Senest ${due.to}${due.precision !== 'DAY' && due.raw !== null ? ` (${due.raw})` : ''}`, ...sourcesIn(sources)].join('\n'),
    },
  };
}

function lastFirst(one: AtomEntry, other: AtomEntry): number {
  if (one.updated !== other.updated) return one.updated > other.updated ? -1 : 1;
  return one.id < other.id ? -1 : 1;
}

function dayOf(day: string, further: number): string {
  return new Date(Date.parse(day) + further * DAY).toISOString().slice(0, 10);
}
