import type { Ask, Change, Following, Tables } from '@portfolio/subgraph';
import { writeObligations } from '../obligation/obligation.follower.js';
import { writeStandings } from '../standing/standing.follower.js';
import { OVERVIEW_FACTS, OVERVIEW_SIGNATURES } from './facts.operation.js';
import { writeRows } from './tables.follower.js';
import { plain, type Node, type SignatureNode } from './facts.answers.js';

/** Where rows of a type are asked. */
const LISTS = {
  Municipality: 'municipalities',
  Solution: 'solutions',
  Agreement: 'agreements',
  KlikTask: 'tasks',
  FollowUp: 'tasks',
  PlaybookActivity: 'tasks',
} as const;

type List = (typeof LISTS)[keyof typeof LISTS];
type Ids = Record<List, Set<string>> & { signatures: Set<string> };

const TASKS = ['KlikTask', 'FollowUp', 'PlaybookActivity'];

/** Rows that say something of others: those of these types are asked anew. */
const TOUCHED: Readonly<Record<string, readonly string[]>> = { Organisation: ['Solution'], Event: TASKS, ReadinessRule: TASKS };

/** Ids asked at a time; of signatures those of so many agreements. */
const AT_ONCE = 100;
const AGREEMENTS_AT_ONCE = 5;

export interface Facts {
  /** Nothing was there before. */
  isFirst: boolean;
  /** The signatures that have changed. */
  signatures: readonly SignatureNode[];
  /** Writes the answers and all that follows from them; gives the obligations that are new or gone, none of all. */
  write(tables: Tables): Promise<string[] | undefined>;
}

/** Asks the graph of all rows that have changed and of those that they touch. */
export async function followFacts({ changes, anew, ask, own }: Following): Promise<Facts> {
  const ids = await idsToAsk(changes, anew, own);
  const isFirst = anew && (await own.execute('select 1 from "overview"."fact" limit 1')).length === 0;
  const others = await factsOf(ids, ask);
  const signatures = await signaturesOf([...ids.signatures], ask);
  const nodes = [...others, ...signatures].map(plain);
  const answered = new Set(nodes.map(({ id }) => id));
  const gone = changes.filter((change) => change.gone && (change.type in LISTS || change.type === 'Signature')).map(({ id }) => id);
  const missing = [...Object.values(ids)].flatMap((each) => [...each]).filter((id) => !answered.has(id));
  const removed = [...gone, ...missing];
  const write = async (tables: Tables) => {
    if (anew) for (const table of ['fact', 'duty', 'obligation']) await tables.execute(`delete from "overview"."${table}"`);
    else await tables.execute('delete from "overview"."fact" where "id" in (select jsonb_array_elements_text(?::jsonb))', [JSON.stringify(removed)]);
    await writeRows(
      tables,
      `insert into "overview"."fact" ("id", "position", "type", "facts") select "fact" ->> 'id', 0, "fact" ->> 'type', "fact" from jsonb_array_elements(?::jsonb) as "fact"
      on conflict ("id") do update set ("type", "facts") = (excluded."type", excluded."facts")`,
      nodes,
    );
    await writeStandings(tables);
    return writeObligations(tables, { anew, isFirst, changed: [...answered, ...removed] });
  };
  return { isFirst, signatures, write };
}

async function idsToAsk(changes: readonly Change[], anew: boolean, own: Tables): Promise<Ids> {
  const ids: Ids = { municipalities: new Set(), solutions: new Set(), agreements: new Set(), tasks: new Set(), signatures: new Set() };
  const add = (type: string, id: string) => ids[LISTS[type as keyof typeof LISTS]].add(id);
  for (const { type, id, gone } of changes) {
    if (!gone && type === 'Signature') ids.signatures.add(id);
    else if (!gone && type in LISTS) add(type, id);
  }
  if (anew) return ids;
  const goneIds = new Set(changes.filter(({ gone }) => gone).map(({ id }) => id));
  const touched = new Set(changes.flatMap(({ type }) => TOUCHED[type] ?? []));
  const steered = new Set(changes.filter(({ type }) => type === 'GovernanceAssignment' || type === 'SolutionGovernance').map(({ id }) => id.split('/')[0]!));
  if (touched.size + steered.size === 0) return ids;
  for (const { id, type } of await own.execute<{ id: string; type: string }>('select "id", "type" from "overview"."fact" where "type" <> \'Signature\'')) {
    if (!goneIds.has(id) && (touched.has(type) || (type === 'Solution' && steered.has(id)))) add(type, id);
  }
  return ids;
}

type Answer = Record<List, { nodes: Node[] }> & { readinessRule: { activity: { id: string } } | null };

async function factsOf(ids: Ids, ask: Ask): Promise<Node[]> {
  const lists = [...new Set(Object.values(LISTS))].map((list) => [list, [...ids[list]]] as const);
  const nodes: Node[] = [];
  for (let start = 0; lists.some(([, all]) => all.length > start); start += AT_ONCE) {
    const part = Object.fromEntries(lists.map(([list, all]) => [list, all.slice(start, start + AT_ONCE)]));
    const { readinessRule, ...answer } = await ask<Answer>(OVERVIEW_FACTS, { ...part, most: AT_ONCE });
    const readiness = readinessRule?.activity.id;
    nodes.push(...Object.values(answer).flatMap((list) => list.nodes.map((node) => (node.id === readiness ? { ...node, isReadiness: true } : node))));
  }
  return nodes;
}

async function signaturesOf(ids: readonly string[], ask: Ask): Promise<SignatureNode[]> {
  const nodes: SignatureNode[] = [];
  const parts = [...Map.groupBy(ids, (id) => id.slice(0, id.lastIndexOf('/')))].flatMap(([agreement, own]) =>
    Array.from({ length: Math.ceil(own.length / AT_ONCE) }, (_, index) => ({ agreement, ids: own.slice(index * AT_ONCE, (index + 1) * AT_ONCE) })),
  );
  for (let start = 0; start < parts.length; start += AGREEMENTS_AT_ONCE) {
    const asked = parts.slice(start, start + AGREEMENTS_AT_ONCE);
    const { agreements } = await ask<{ agreements: { nodes: { signatures: { nodes: SignatureNode[] } }[] } }>(OVERVIEW_SIGNATURES, {
      agreements: [...new Set(asked.map(({ agreement }) => agreement))],
      signatures: asked.flatMap((part) => part.ids),
      agreementCount: AGREEMENTS_AT_ONCE,
      most: AGREEMENTS_AT_ONCE * AT_ONCE,
    });
    nodes.push(...agreements.nodes.flatMap(({ signatures: own }) => own.nodes));
  }
  return nodes;
}
