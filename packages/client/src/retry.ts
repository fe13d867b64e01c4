/** When a request that was not answered is sent again. */
export interface RetryOptions {
  /** How often a request is sent at the most; 4 by default, 1 for never again. */
  attempts?: number;
  /** Milliseconds before the second time, doubled each time, half of it by chance; 250 by default. Where the graph says `retry-after`, that counts. */
  firstWait?: number;
  /** The most milliseconds before a time; 30,000 by default. A graph that asks for more is not asked again. */
  longestWait?: number;
}

/** Refused before anything was carried out: these may be sent again whatever they are. */
const REFUSED: readonly number[] = [429, 503];
/** From what stands between: a mutation may have been carried out. */
const LOST: readonly number[] = [502, 504];

/** Sends until there is an answer that is no refusal; what cannot be sent again is given as it is. Rejects with what `fetch` rejects with. */
export async function withRetries(send: () => Promise<Response>, mayRepeat: boolean, options: RetryOptions = {}, signal?: AbortSignal): Promise<Response> {
  const { attempts = 4, firstWait = 250, longestWait = 30_000 } = options;
  for (let attempt = 1; ; attempt += 1) {
    const wait = Math.min(longestWait, firstWait * 2 ** (attempt - 1) * (0.5 + Math.random() / 2));
    let response: Response;
    try {
      response = await send();
    } catch (error) {
      if (attempt >= attempts || !mayRepeat || signal?.aborted) throw error;
      await after(wait, signal);
      continue;
    }
    const isRefused = REFUSED.includes(response.status) || (mayRepeat && LOST.includes(response.status));
    const asked = secondsOf(response.headers.get('retry-after')) * 1_000;
    if (!isRefused || attempt >= attempts || asked > longestWait) return response;
    await response.body?.cancel();
    await after(Math.max(asked, wait), signal);
  }
}

function secondsOf(header: string | null): number {
  const seconds = Number(header ?? 0);
  return Number.isFinite(seconds) ? seconds : Math.max(0, (Date.parse(header!) - Date.now()) / 1_000) || 0;
}

function after(milliseconds: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer);
      reject(signal!.reason as Error);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', stop);
      resolve();
    }, milliseconds);
    if (signal?.aborted) stop();
    else signal?.addEventListener('abort', stop, { once: true });
  });
}
