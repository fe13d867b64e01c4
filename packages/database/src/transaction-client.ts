import type { Pool, PoolClient, QueryResult } from 'pg';
import { isLost } from './reads/failures.js';

/** A connection on loan for what is not a read of its own: transactions, migrations, loading. */
export class TransactionClient {
  private constructor(private readonly client: PoolClient) {}

  static async from(pool: Pool): Promise<TransactionClient> {
    return new TransactionClient(await pool.connect());
  }

  query(text: string, values?: unknown[]): Promise<QueryResult> {
    const answer = this.client.query(text, values);
    return text === 'rollback' ? answer.catch(passIfLost) : answer;
  }

  release(): void {
    this.client.release();
  }
}

/** The server has rolled back what a lost connection had begun; a failure here would keep the connection from its release. */
function passIfLost(error: unknown): never {
  if (!isLost(error)) throw error;
  return { rows: [], rowCount: 0 } as never;
}
