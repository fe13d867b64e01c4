import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { RequestReads } from '@portfolio/database';
import { Rows, type Budget, type Cancellation, type Projection } from '@portfolio/loaders';
import type { RequestMetadata } from '@portfolio/server';
import { Batches } from './batches.js';

/** What a subgraph's functions are given for one request. */
export interface Context {
  viewer: RequestMetadata;
  /** For services that write: a unit of work of this request. */
  em: SqlEntityManager;
  rows: Rows;
  batches: Batches;
  /** The default of every `asOf`: the day of the whole request where its caller has decided it, else today in Europe/Copenhagen. */
  today: string;
  /** Rows that share nothing with those read before. */
  newRows(): Rows;
  /** How many SQL statements this request has sent. */
  statements: { count: number };
  /** Whether anybody still waits for the answer; a query that nobody waits for reads no more, a mutation goes on. */
  cancellation?: Cancellation;
  /** What the request may take, and has taken; absent: it may take what it takes. */
  budget?: Budget;
  /** Whether an operation has run with it. */
  used?: boolean;
}

/** What a caller tells of a request beside its viewer. */
export interface RequestOptions {
  /** Absent: it is answered whether or not anybody waits. */
  cancellation?: Cancellation;
  /** Absent: it may take what it takes. */
  budget?: Budget;
  /** The day of the request, `YYYY-MM-DD`; absent: by the subgraph's own clock. */
  today?: string;
}

/** One set of loaders per request; what few requests use is made when it is used. */
class RequestContext implements Context {
  readonly statements = { count: 0 };
  readonly batches = new Batches();
  rows: Rows;
  private fork: SqlEntityManager | undefined;
  readonly cancellation?: Cancellation;
  readonly budget?: Budget;
  private day: string | undefined;

  constructor(
    private readonly shared: SqlEntityManager,
    private readonly reads: RequestReads,
    private readonly ownToday: () => string,
    readonly viewer: RequestMetadata,
    { cancellation, budget, today }: RequestOptions,
  ) {
    this.cancellation = cancellation;
    this.budget = budget;
    this.day = today;
    this.rows = this.newRows();
  }

  get em(): SqlEntityManager {
    this.reads.writes();
    return (this.fork ??= this.shared.fork({ loggerContext: { statements: this.statements } }));
  }

  newRows(): Rows {
    return new Rows(this.shared, this.reads.read, undefined, this.statements, undefined, this.budget);
  }

  get today(): string {
    return (this.day ??= this.ownToday());
  }
}

/** @param ownToday the day by the subgraph's own clock */
export function createContext(
  em: SqlEntityManager,
  reads: RequestReads,
  ownToday: () => string,
  viewer: RequestMetadata,
  options: RequestOptions = {},
): Context {
  return new RequestContext(em, reads, ownToday, viewer, options);
}

/** Makes a context read a query's columns, while somebody waits for them; one that is used again reads all, since its rows may be shared with what ran before. */
export function readFor(context: Context, projection: Projection | undefined): void {
  if (context.used) context.rows = context.newRows();
  else context.rows.projection = projection;
  context.rows.cancellation = context.cancellation;
  context.used = true;
}
