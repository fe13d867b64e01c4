import type { Pool, PoolClient, TypeOverrides } from 'pg';
import { isLost, isStale, toClientError } from './failures.js';
import { PreparedRead } from './prepared-read.js';
import { PreparedStatements } from './prepared-statements.js';
import { SlowTexts } from './slow-texts.js';

/** How often a read is sent at the most: a connection that the server dropped while it was idle is noticed late. */
const ATTEMPTS = 3;

interface QueuedRead {
  text: string;
  values: readonly unknown[];
  sent: number;
  resolve(rows: unknown[]): void;
  reject(error: Error): void;
}

/**
 * Reads outside of transactions. All reads of one turn of the event loop, and all that wait for the same connection, are pipelined: one write to the server,
 * whose results come in order. A statement that was slow is sent by itself, so that no other waits for it, and so is a read that is retried because its
 * connection was lost.
 */
export class ReadQueue {
  private queued: QueuedRead[] = [];
  private scheduled = false;
  private connecting = false;
  private readonly slow = new SlowTexts();
  private readonly prepared = new WeakMap<PoolClient, PreparedStatements>();

  constructor(
    private readonly pool: Pool,
    private readonly types: TypeOverrides,
  ) {}

  read<T>(text: string, values: readonly unknown[]): Promise<T[]> {
    return new Promise<T[]>((resolve, reject) => this.add({ text, values, sent: 0, resolve: resolve as QueuedRead['resolve'], reject }));
  }

  /** The same for a caller who has waited for the end of the turn: sent at once, together with what is queued. */
  readNow<T>(text: string, values: readonly unknown[]): Promise<T[]> {
    const rows = this.read<T>(text, values);
    this.sendQueued();
    return rows;
  }

  private add(read: QueuedRead): void {
    if (read.sent > 0 || this.slow.has(read.text)) return this.pool.connect((error, client) => this.send([read], error, client));
    this.queued.push(read);
    if (this.scheduled || this.connecting) return;
    this.scheduled = true;
    setImmediate(() => {
      this.scheduled = false;
      this.sendQueued();
    });
  }

  private sendQueued(): void {
    if (this.connecting || this.queued.length === 0) return;
    this.connecting = true;
    this.pool.connect((error, client) => {
      const reads = this.queued;
      this.queued = [];
      this.connecting = false;
      this.send(reads, error, client);
    });
  }

  private send(reads: QueuedRead[], error: Error | undefined, client: PoolClient | undefined): void {
    if (!client) return reads.forEach(({ reject }) => reject(toClientError(error!)));
    const { stream } = (client as unknown as { connection: { stream: { cork(): void; uncork(): void } } }).connection;
    let open = reads.length;
    let lost = false;
    let since = performance.now();
    const done = (read: QueuedRead, failure: Error | undefined, rows: unknown[]) => {
      since = this.slow.note(read.text, since);
      if (failure && isLost(failure)) lost = true;
      if ((open -= 1) === 0) client.release(lost);
      if (!failure) read.resolve(rows);
      else if (read.sent < ATTEMPTS && (isLost(failure) || isStale(failure))) this.add(read);
      else read.reject(toClientError(failure));
    };
    stream.cork();
    for (const read of reads) this.submit(client, read, done);
    stream.uncork();
  }

  private submit(client: PoolClient, read: QueuedRead, done: (read: QueuedRead, failure: Error | undefined, rows: unknown[]) => void): void {
    let prepared = this.prepared.get(client);
    if (!prepared) this.prepared.set(client, (prepared = new PreparedStatements()));
    read.sent += 1;
    client.query(new PreparedRead(read, prepared, this.types, (failure, rows) => done(read, failure, rows)));
  }
}
