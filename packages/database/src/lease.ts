import type { Pool, PoolClient, QueryResult } from 'pg';

/** How many connections a read is sent over at the most: those that the server dropped while idle are noticed late. */
const ATTEMPTS = 3;

/** What pg and the server say of a connection that is gone: an administrator's or a crash's end of it, a broken socket. */
const LOST_CODES = new Set(['57P01', '57P02', 'ECONNRESET', 'EPIPE']);
const LOST_MESSAGE = /^Connection terminated|not queryable/;

/** A connection on loan. A read whose connection is lost is sent again over another one, so long as the loan has only read. */
export class Lease {
  private hasOnlyRead = true;

  private constructor(
    private readonly pool: Pool,
    private client: PoolClient,
  ) {}

  static async from(pool: Pool): Promise<Lease> {
    return new Lease(pool, await pool.connect());
  }

  query(text: string, values: unknown[] = []): Promise<QueryResult> {
    this.hasOnlyRead &&= text.startsWith('select ');
    const answer = this.client.query(text, values);
    if (this.hasOnlyRead) return answer.catch((error: unknown) => this.again(error, text, values, 1));
    return text === 'rollback' ? answer.catch(passIfLost) : answer;
  }

  release(): void {
    this.client.release();
  }

  private async again(error: unknown, text: string, values: unknown[], sent: number): Promise<QueryResult> {
    if (sent === ATTEMPTS || !isLost(error)) throw error;
    const lost = this.client;
    this.client = await this.pool.connect();
    lost.release(true);
    return this.client.query(text, values).catch((next: unknown) => this.again(next, text, values, sent + 1));
  }
}

/** The server has rolled back what a lost connection had begun; a failure here would keep the connection from its release. */
function passIfLost(error: unknown): never {
  if (!isLost(error)) throw error;
  return { rows: [], rowCount: 0 } as never;
}

function isLost(error: unknown): boolean {
  const { code, message } = error as { code?: string; message?: string };
  return LOST_CODES.has(code ?? '') || LOST_MESSAGE.test(message ?? '');
}
