import type { IncomingMessage, ServerResponse } from 'node:http';
import { PortfolioError } from '@portfolio/errors';
import { DeadlineToken, type DeadlineTimer } from './deadlines.js';

/** How many milliseconds the caller waits for the answer. */
export const DEADLINE_HEADER = 'x-deadline-ms';

/** Longer than a caller that does not tell would wait, in milliseconds. */
const MAX_MILLISECONDS = 3_600_000;

/** How long the answer to a request is of use: until the caller's deadline, or until it goes away. */
export function deadlineOf(timer: DeadlineTimer, { headers }: IncomingMessage, response: ServerResponse): DeadlineToken {
  const requested = Number(headers[DEADLINE_HEADER] ?? MAX_MILLISECONDS);
  const milliseconds = requested >= 0 && requested <= MAX_MILLISECONDS ? requested : MAX_MILLISECONDS;
  const deadline = new DeadlineToken(
    performance.now() + milliseconds,
    () => new PortfolioError('DEADLINE_EXCEEDED', `expected the answer within ${milliseconds} ms, as the header ${DEADLINE_HEADER} says`),
  );
  if (milliseconds < MAX_MILLISECONDS) timer.start(deadline);
  response.once('close', () => {
    timer.stop(deadline);
    if (!response.writableFinished) deadline.abort(new PortfolioError('DEADLINE_EXCEEDED', 'expected the caller to wait for the answer, but it has gone'));
  });
  return deadline;
}
