/** A read that takes longer is slow, and is not pipelined with others; in milliseconds. */
const SLOW_MS = 20;
const MAX_TEXTS = 1_000;

/** Which statements took long when they last ran. */
export class SlowTexts {
  private readonly texts = new Set<string>();

  has(text: string): boolean {
    return this.texts.has(text);
  }

  /** @returns now, in milliseconds: when the next read of the same connection began */
  note(text: string, since: number): number {
    const now = performance.now();
    if (now - since > SLOW_MS) this.add(text);
    else if (this.texts.size > 0) this.texts.delete(text);
    return now;
  }

  private add(text: string): void {
    if (this.texts.size >= MAX_TEXTS) this.texts.clear();
    this.texts.add(text);
  }
}
