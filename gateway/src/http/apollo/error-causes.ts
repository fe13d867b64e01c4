import { randomUUID } from 'node:crypto';

/** Gives each cause of errors an id: what is told at many places of an answer is logged once, under one id. */
export class Causes {
  private readonly ids = new WeakMap<object, string>();

  /** `first` where this cause was not met before. */
  of(error: unknown): { id: string; first: boolean } {
    const cause = (error as { originalError?: unknown } | null)?.originalError ?? error;
    if (typeof cause !== 'object' || cause === null) return { id: randomUUID(), first: true };
    const known = this.ids.get(cause);
    const id = known ?? randomUUID();
    if (!known) this.ids.set(cause, id);
    return { id, first: !known };
  }
}
