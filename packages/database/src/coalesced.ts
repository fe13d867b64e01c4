/**
 * Coalesces the calls of one turn of the event loop into one request. A call made while a request is pending waits for the next one, since the pending result
 * may be older.
 */
export class Coalesced<T> {
  private running: Promise<T> | undefined;
  private next: Promise<T> | undefined;

  constructor(private readonly read: () => Promise<T>) {}

  /** Returns the result of a request that is sent after this call. */
  now(): Promise<T> {
    if (this.next) return this.next;
    const before = this.running ? this.running.then(ignore, ignore) : Promise.resolve();
    const answer: Promise<T> = before.then(() => this.start(answer));
    return (this.next = answer);
  }

  private start(answer: Promise<T>): Promise<T> {
    this.next = undefined;
    this.running = answer;
    return this.read();
  }
}

function ignore(): void {
  // callers that wait for it receive the error
}
