/**
 * Coalesces calls into one request, which begins when the turn of the event loop ends: connections are read one after the other in a turn. Where the request
 * before had several callers, one turn more is waited for, in which those who were answered call again. A call made while a request is pending waits for the
 * next one, since the pending result may be older.
 */
export class Coalesced<T> {
  private running: Promise<T> | undefined;
  private next: Promise<T> | undefined;
  private callers = 0;
  private isShared = false;

  constructor(private readonly read: () => Promise<T>) {}

  /** Returns the result of a request that is sent after this call. */
  now(): Promise<T> {
    this.callers += 1;
    if (this.next) return this.next;
    const before = this.running ? this.running.then(ignore, ignore) : Promise.resolve();
    const answer: Promise<T> = before.then(() => this.gather()).then(() => this.start(answer));
    return (this.next = answer);
  }

  private async gather(): Promise<void> {
    await endOfTurn();
    if (this.isShared) await endOfTurn();
  }

  private start(answer: Promise<T>): Promise<T> {
    this.isShared = this.callers > 1;
    this.callers = 0;
    this.next = undefined;
    this.running = answer;
    return this.read();
  }
}

function endOfTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

function ignore(): void {
  // callers that wait for it receive the error
}
