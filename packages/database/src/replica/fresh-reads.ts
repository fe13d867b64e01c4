import type { RequestReads } from '../database.js';
import { Coalesced } from '../coalesced.js';
import { hasCaughtUp, positionOf, REPLAYED_POSITION, WRITTEN_POSITION, type Position, type PositionRow } from './position.js';

/** Reads of one server; see `Database.read`. */
export interface Reads {
  read<T>(text: string, values: readonly unknown[]): Promise<T[]>;
}

/** A replica that does not report its position within this time is not used; in milliseconds. */
const ANSWER_MILLISECONDS = 250;
/** How long a replica that failed is not used, in milliseconds. */
const REST_MILLISECONDS = 1_000;
/** `statement_timeout`: another server would take as long. */
const TOOK_TOO_LONG = '57014';

/**
 * Reads from a replica, where it has replayed every write that was committed before the read, by any writer; otherwise, and where the replica fails, from the
 * primary. Both are queried for their position first, once for all reads of the same turn.
 */
export class FreshReads implements Reads {
  private readonly caughtUp = new Coalesced(() => this.readBoth());
  private restsUntil = 0;

  constructor(
    private readonly primary: Reads,
    private readonly replica: Reads,
  ) {}

  async read<T>(text: string, values: readonly unknown[]): Promise<T[]> {
    return this.readFrom(await this.mayAnswer(), text, values);
  }

  /** One request's reads, all from the server that its first read chose, unless that fails or the request writes. */
  ofRequest(): RequestReads {
    let chosen: Promise<boolean> | undefined;
    return {
      read: async (text, values) => this.readFrom(await (chosen ??= this.mayAnswer()), text, values),
      writes: () => void (chosen = Promise.resolve(false)),
    };
  }

  private async mayAnswer(): Promise<boolean> {
    return performance.now() >= this.restsUntil && (await this.caughtUp.now());
  }

  private async readFrom<T>(replica: boolean, text: string, values: readonly unknown[]): Promise<T[]> {
    if (!replica) return this.primary.read<T>(text, values);
    try {
      return await this.replica.read<T>(text, values);
    } catch (error) {
      if ((error as { code?: string }).code === TOOK_TOO_LONG) throw error;
      this.rest();
      return this.primary.read<T>(text, values);
    }
  }

  private async readBoth(): Promise<boolean> {
    const [written, replayed] = await Promise.all([
      position(this.primary, WRITTEN_POSITION).catch(() => undefined),
      within(ANSWER_MILLISECONDS, position(this.replica, REPLAYED_POSITION)).catch(() => this.rest()),
    ]);
    return hasCaughtUp(replayed, written);
  }

  private rest(): undefined {
    this.restsUntil = performance.now() + REST_MILLISECONDS;
  }
}

async function position(reads: Reads, text: string): Promise<Position | undefined> {
  const [row] = await reads.read<PositionRow>(text, []);
  return positionOf(row);
}

function within<T>(milliseconds: number, answer: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`no answer within ${milliseconds} ms`)), milliseconds);
    answer.finally(() => clearTimeout(timer)).then(resolve, reject);
  });
}
