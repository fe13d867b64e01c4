import { PortfolioError } from '@portfolio/errors';

/** The limits of one request. */
export interface Allowance {
  /** Units of work: about ten microseconds of processor time each. */
  work: number;
  /** Bytes of its answer, and of all subgraphs' answers together. */
  answerBytes: number;
}

/** The weights of kinds of work, in units. */
export const WORK = {
  /** An SQL statement, without its rows. */
  statement: 200,
  /** A row that is read, or a value of a list parameter. */
  row: 1,
  /** A key whose own rows a statement reads or counts; and each value of a list that they are compared with. */
  key: 5,
  comparison: 0.02,
  /** A resolved field value. */
  value: 0.05,
  /** A fetch from a subgraph. */
  fetch: 50,
  /** An entity representation in a fetch. */
  entity: 1,
  /** A byte of a subgraph's answer over a network: it is read and parsed. */
  byte: 0.002,
} as const;

/** How many statements of one request may run at once; cheap requests have fewer in a turn. */
const READS_AT_ONCE = 16;

/** The codes of a request that is over its budget. */
export type OverCode = 'WORK_LIMIT_EXCEEDED' | 'ANSWER_LIMIT_EXCEEDED';

export function isOverCode(code: unknown): code is OverCode {
  return code === 'WORK_LIMIT_EXCEEDED' || code === 'ANSWER_LIMIT_EXCEEDED';
}

/** A request exceeded its budget while it ran; none of its data is answered. */
export class OverBudget extends PortfolioError {
  constructor(
    readonly code: OverCode,
    message: string,
  ) {
    super(code, message);
  }
}

/** Counts the work and bytes of one request, in gateway and subgraphs. */
export class Budget {
  work = 0;
  /** Bytes of subgraphs' answers. */
  bytes = 0;
  /** Set once the budget is exceeded; then no further work is started. */
  over: OverBudget | undefined;

  private reading = 0;
  private readonly pending: (() => void)[] = [];

  constructor(readonly most: Allowance) {}

  get workLeft(): number {
    return Math.max(0, Math.floor(this.most.work - this.work));
  }

  get bytesLeft(): number {
    return Math.max(0, this.most.answerBytes - this.bytes);
  }

  /** Counts units of work; throws OverBudget. */
  spend(units: number): void {
    this.count(units, 0);
    this.check();
  }

  /** Counts units of work, and bytes or characters of a subgraph's answer, without throwing: the caller checks `over`. */
  count(units: number, bytes: number): void {
    this.work += units;
    this.bytes += bytes;
    if (this.work > this.most.work) this.over ??= tooMuchWork(this.most);
    if (this.bytes > this.most.answerBytes) this.over ??= tooLong(this.most);
  }

  /** Ends the request because a subgraph reported it over its budget; throws OverBudget. */
  end(code: OverCode): never {
    throw (this.over ??= OVER[code](this.most));
  }

  /** Runs a read, with bounded concurrency, so that rows are counted before many more reads start. Throws OverBudget. */
  read<T>(units: number, send: () => Promise<T[]>): Promise<T[]> {
    if (this.reading < READS_AT_ONCE) return this.begin(units, send);
    return new Promise<void>((begin) => this.pending.push(begin)).then(() => this.begin(units, send));
  }

  private async begin<T>(units: number, send: () => Promise<T[]>): Promise<T[]> {
    this.reading += 1;
    try {
      this.spend(units);
      const rows = await send();
      this.spend(WORK.row * rows.length);
      return rows;
    } finally {
      this.reading -= 1;
      this.pending.shift()?.();
    }
  }

  check(): void {
    if (this.over) throw this.over;
  }
}

export function tooLong({ answerBytes }: Pick<Allowance, 'answerBytes'>): OverBudget {
  return new OverBudget(
    'ANSWER_LIMIT_EXCEEDED',
    `expected an answer of at most ${formatted(answerBytes)} bytes, but it came to more; ask for fewer rows or fewer fields, or split the query`,
  );
}

function tooMuchWork({ work }: Pick<Allowance, 'work'>): OverBudget {
  return new OverBudget(
    'WORK_LIMIT_EXCEEDED',
    `expected a request of at most ${formatted(work)} units of work, but it took more; ask for fewer rows or fewer lists, or split the query`,
  );
}

const OVER = { WORK_LIMIT_EXCEEDED: tooMuchWork, ANSWER_LIMIT_EXCEEDED: tooLong };

function formatted(count: number): string {
  return count.toLocaleString('en');
}
