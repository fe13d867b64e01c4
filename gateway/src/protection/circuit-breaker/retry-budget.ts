/** How many retries a question that is asked anew adds, and how many may be saved up. */
const EACH = 0.2;
const MOST = 20;

/** Bounds retries to a share of the questions: where all fail, asking again must not double the load. */
export class RetryBudget {
  private left = MOST;

  asked(): void {
    if (this.left < MOST) this.left += EACH;
  }

  /** Whether one more may be sent. */
  take(): boolean {
    if (this.left < 1) return false;
    this.left -= 1;
    return true;
  }
}
