import type { Deadline } from '../../protection/request-deadlines.js';

/** One piece of work for all who ask for it while it runs; given up when the last of them has gone. */
export class SingleFlight<T> {
  private readonly result: Promise<T>;
  private readonly own: Deadline | undefined;
  private waiting = 0;

  constructor(
    first: Deadline | undefined,
    work: (deadline: Deadline | undefined) => Promise<T>,
    private readonly ended: () => void,
  ) {
    this.own = first?.fork();
    this.result = work(this.own).finally(ended);
  }

  join(reader: Deadline | undefined): Promise<T> {
    this.waiting += 1;
    reader?.onAbandon(() => this.leave());
    return this.result;
  }

  private leave(): void {
    this.waiting -= 1;
    if (this.waiting > 0) return;
    this.ended();
    this.own?.abandon();
  }
}
