/** Whether anybody still waits for what is read; an AbortSignal is one. */
export interface Cancellation {
  readonly aborted: boolean;
  /** Why nobody does; an Error. */
  readonly reason?: unknown;
}
