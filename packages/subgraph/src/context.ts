import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { RequestReads } from '@portfolio/database';
import { Rows, WORK, type Budget, type Cancellation, type Projection, type RowsMemory } from '@portfolio/loaders';
import type { RequestMetadata } from '@portfolio/server';
import { Batches } from './batches.js';
import type { CommandContext, Commands } from './commands.js';
import type { Follower } from './following/follower.js';
import type { Watermark } from './following/follows.js';

/** What a subgraph's functions are given for one request. */
export interface Context {
  metadata: RequestMetadata;
  rows: Rows;
  batches: Batches;
  /** The default of every `asOf`: the day of the whole request where its caller has decided it, else today in Europe/Copenhagen. */
  today: string;
  /** Rows that share nothing with those read before. */
  newRows(): Rows;
  /** Runs a command in a unit of work of its own; what is read after it was not read before. */
  command<T>(work: (unit: CommandContext) => Promise<T>): Promise<T>;
  /** How far a read model is; rejects in any other subgraph. */
  watermark(): Promise<Watermark>;
  /** What a read model keeps in memory of its rows, as they are now. */
  held<T>(): Promise<T>;
  /** How many SQL statements this request has sent. */
  statements: { count: number };
  /** Whether the request is cancelled; a cancelled query stops reading, a mutation continues. */
  cancellation?: Cancellation;
  /** The request's budget and what it has used of it; absent: unlimited. */
  budget?: Budget;
  /** Whether an operation has run with it. */
  used?: boolean;
}

/** Options of a request, besides its metadata. */
export interface RequestOptions {
  /** Absent: the request cannot be cancelled. */
  cancellation?: Cancellation;
  /** Absent: unlimited. */
  budget?: Budget;
  /** The day of the request, `YYYY-MM-DD`; absent: by the subgraph's own clock. */
  today?: string;
}

/** What all requests of a subgraph have in common. */
export interface SharedByRequests {
  /** Absent where the subgraph has no database. */
  readonly em?: SqlEntityManager;
  commands?: Commands;
  memory?: RowsMemory;
  /** Of a read model: nothing of it is read before it has been filled. */
  follower?: Follower;
  /** The day by the subgraph's own clock. */
  today: () => string;
}

/** One set of loaders per request; what few requests use is made when it is used. */
class RequestContext implements Context {
  readonly statements = { count: 0 };
  batches = new Batches();
  rows: Rows;
  readonly cancellation?: Cancellation;
  budget?: Budget;
  private day: string | undefined;

  constructor(
    private readonly shared: SharedByRequests,
    private readonly reads: RequestReads,
    readonly metadata: RequestMetadata,
    { cancellation, budget, today }: RequestOptions,
  ) {
    this.cancellation = cancellation;
    this.budget = budget;
    this.day = today;
    this.rows = this.newRows();
  }

  newRows(): Rows {
    this.shared.follower?.expectFilled();
    return new Rows(this.shared.em, this.reads.read, undefined, this.statements, undefined, this.budget, this.shared.memory);
  }

  async watermark(): Promise<Watermark> {
    return this.follower().watermark();
  }

  async held<T>(): Promise<T> {
    return this.follower().held<T>();
  }

  /** What is asked of it takes a statement. */
  private follower(): Follower {
    const { follower } = this.shared;
    if (!follower) throw new Error('expected what a read model knows to be asked of one');
    if (this.cancellation?.aborted) throw this.cancellation.reason as Error;
    this.statements.count += 1;
    this.budget?.spend(WORK.statement);
    return follower;
  }

  async command<T>(work: (unit: CommandContext) => Promise<T>): Promise<T> {
    const { commands } = this.shared;
    if (!commands) throw new Error('expected a subgraph whose commands write to have a database');
    this.reads.writes();
    try {
      return await commands.run(this, work);
    } finally {
      this.rows = this.newRows();
      this.batches = new Batches();
    }
  }

  get today(): string {
    return (this.day ??= this.shared.today());
  }
}

export function createContext(shared: SharedByRequests, reads: RequestReads, metadata: RequestMetadata, options: RequestOptions = {}): Context {
  return new RequestContext(shared, reads, metadata, options);
}

/**
 * Makes a context read a query's columns, unless the request is cancelled; one that is used again reads all, since its rows may be shared with what ran before.
 */
export function readFor(context: Context, projection: Projection | undefined): void {
  if (context.used) context.rows = context.newRows();
  else context.rows.projection = projection;
  context.rows.cancellation = context.cancellation;
  context.used = true;
}

/** Prepares a context for a mutation: it is not ended by a budget or a cancellation, and reads what was written. */
export function writeFor(context: Context): void {
  context.budget = undefined;
  context.rows = context.newRows();
  context.used = true;
}
