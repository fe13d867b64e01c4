import { PortfolioError } from '@portfolio/errors';
import { DeadlineToken, type DeadlineTimer } from '@portfolio/server';
import { LARGEST_FEED_PAGE, type Feed } from '@portfolio/subgraph';

/** In milliseconds, of one page. */
const TIMEOUT = 10_000;

/** Asks a path beside the endpoint of a subgraph, such as "feed/types". */
export type AskBeside = (path: string, query: Record<string, string>, deadline: DeadlineToken) => Promise<{ status: number; text: string }>;

/** The feed of a subgraph behind a URL; each of its calls rejects with SUBGRAPH_UNAVAILABLE where it cannot be had. */
export function remoteFeed(name: string, timer: DeadlineTimer, ask: AskBeside): Feed {
  const unavailable = (reason: string) => new PortfolioError('SUBGRAPH_UNAVAILABLE', `expected the feed of the subgraph "${name}", but ${reason}`);
  const get = async <T>(path: string, query: Record<string, string>): Promise<T | undefined> => {
    const token = new DeadlineToken(performance.now() + TIMEOUT, () => unavailable(`it did not come within ${TIMEOUT} ms`));
    const { status, text } = await timer
      .within(token, (deadline) => ask(path, query, deadline))
      .catch((error: unknown) => {
        throw error instanceof PortfolioError ? error : unavailable('the subgraph does not answer');
      });
    if (status === 404) return undefined;
    if (status !== 200) throw unavailable(`got the status ${status}`);
    return JSON.parse(text) as T;
  };
  const told = async <T>(path: string, query: Record<string, string>): Promise<T> => {
    const answer = await get<T>(path, query);
    if (answer === undefined) throw unavailable('it has none');
    return answer;
  };
  return {
    state: () => get('feed', {}),
    types: () => told('feed/types', {}),
    ids: (type, after, first = LARGEST_FEED_PAGE) => told('feed/ids', { type, after, first: String(first) }),
    changes: (after, first = LARGEST_FEED_PAGE) => told('changes', { after: String(after), first: String(first) }),
  };
}
