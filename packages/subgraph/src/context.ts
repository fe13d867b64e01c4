import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { BadInput } from '@portfolio/errors';
import { Rows, type Projection } from '@portfolio/loaders';
import type { RecordDefinition, Row } from '@portfolio/records';
import { Batches } from './batches.js';

/** Who asks, and in which transaction; handed to every subgraph the same way in both topologies. */
export interface Viewer {
  /** `x-TransaktionsId`, a UUID. */
  transactionId: string;
  /** `x-TransaktionsTid`, a timestamp. */
  transactionTime: string;
}

/** What a subgraph's functions are given for one request. */
export interface Context {
  viewer: Viewer;
  em: SqlEntityManager;
  rows: Rows;
  batches: Batches;
  /** Today in Europe/Copenhagen, the default of every `asOf`. */
  today: string;
  /** How many SQL statements this request has sent. */
  statements: { count: number };
  /** Whether an operation has run with it. */
  used?: boolean;
}

/** A class, since MikroORM copies plain objects of a logger's context. */
class Statements {
  count = 0;
}

/** One EntityManager and one set of loaders per request. */
export function createContext(em: SqlEntityManager, viewer: Viewer): Context {
  const statements = new Statements();
  const fork = em.fork({ loggerContext: { statements } });
  return { viewer, em: fork, rows: new Rows(fork), batches: new Batches(), today: todayInCopenhagen(), statements };
}

/** Makes a context read an operation's columns; one that is used again reads all, since its rows may be shared with what ran before. */
export function readFor(context: Context, projection: Projection | undefined): void {
  if (context.used) context.rows = new Rows(context.em);
  else context.rows.projection = projection;
  context.used = true;
}

/** The row of an id a client gave: null where there is none, BadInput where it cannot be one. */
export async function lookUp<R extends RecordDefinition>(record: R, id: string, { rows }: Context): Promise<Row<R> | null> {
  const check = record.columns[record.key]?.check?.safeParse(id);
  if (check?.error) throw new BadInput(`${record.key}: ${check.error.issues[0]?.message ?? 'not an id'}`);
  return rows.byKey(record).load(id);
}

const copenhagen = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen' });

export function todayInCopenhagen(now = new Date()): string {
  return copenhagen.format(now);
}
