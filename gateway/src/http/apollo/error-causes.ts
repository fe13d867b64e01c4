import { randomUUID } from 'node:crypto';

/** Assigns an id to each cause of errors: one that is reported at many places of an answer is logged once, under one id. */
export class Causes {
  private readonly ids = new WeakMap<object, string>();

  /** `first` is true for a cause that was not seen before. */
  of(error: unknown): { id: string; first: boolean } {
    const cause = (error as { originalError?: unknown } | null)?.originalError ?? error;
    if (typeof cause !== 'object' || cause === null) return { id: randomUUID(), first: true };
    const existing = this.ids.get(cause);
    const id = existing ?? randomUUID();
    if (!existing) this.ids.set(cause, id);
    return { id, first: !existing };
  }
}
