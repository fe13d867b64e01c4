import type { IncomingMessage, ServerResponse } from 'node:http';
import { PortfolioError } from '@portfolio/errors';
import { DeadlineToken, type DeadlineTimer } from './deadlines.js';

/** How many milliseconds the caller waits for the answer. */
export const DEADLINE_HEADER = 'x-deadline-ms';

/** Longer than a caller that does not tell would wait, in milliseconds. */
const LONGEST = 3_600_000;

/** How long the answer to a request is of use: until the caller's deadline, or until it goes away. */
export function deadlineOf(watch: DeadlineTimer, { headers }: IncomingMessage, response: ServerResponse): DeadlineToken {
  const given = Number(headers[DEADLINE_HEADER] ?? LONGEST);
  const milliseconds = given >= 0 && given <= LONGEST ? given : LONGEST;
  const wait = new DeadlineToken(
    performance.now() + milliseconds,
    () => new PortfolioError('DEADLINE_EXCEEDED', `expected the answer within ${milliseconds} ms, as the header ${DEADLINE_HEADER} says`),
  );
  if (milliseconds < LONGEST) watch.start(wait);
  response.once('close', () => {
    watch.stop(wait);
    if (!response.writableFinished) wait.abort(new PortfolioError('DEADLINE_EXCEEDED', 'expected the caller to wait for the answer, but it has gone'));
  });
  return wait;
}
