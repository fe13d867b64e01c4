/** Asks once for all who want to know in the same turn; who comes while an answer is under way waits for the next one, since theirs may be older. */
export class Coalesced<T> {
  private running: Promise<T> | undefined;
  private next: Promise<T> | undefined;

  constructor(private readonly read: () => Promise<T>) {}

  /** An answer that was asked for after this call. */
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
  // whoever waits for it is told what failed
}
