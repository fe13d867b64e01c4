import type { Deadline } from '../../protection/request-deadlines.js';

/** One execution shared by all requests that join while it runs; cancelled when the last of them has been abandoned. */
export class SingleFlight<T> {
  private readonly result: Promise<T>;
  private readonly deadline: Deadline | undefined;
  private joined = 0;

  constructor(
    first: Deadline | undefined,
    work: (deadline: Deadline | undefined) => Promise<T>,
    private readonly ended: () => void,
  ) {
    this.deadline = first?.fork();
    this.result = work(this.deadline).finally(ended);
  }

  join(reader: Deadline | undefined): Promise<T> {
    this.joined += 1;
    reader?.onAbandon(() => this.leave());
    return this.result;
  }

  private leave(): void {
    this.joined -= 1;
    if (this.joined > 0) return;
    this.ended();
    this.deadline?.abandon();
  }
}
