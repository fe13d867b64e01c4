/** How many retries each new request adds, and how many may be saved up. */
const PER_REQUEST = 0.2;
const MAX_SAVED = 20;

/** Bounds retries to a share of the requests, so that they do not multiply the load where all fail. */
export class RetryBudget {
  private left = MAX_SAVED;

  countRequest(): void {
    if (this.left < MAX_SAVED) this.left += PER_REQUEST;
  }

  /** Takes one retry; false where none is left. */
  take(): boolean {
    if (this.left < 1) return false;
    this.left -= 1;
    return true;
  }
}
