import type { IncomingHttpHeaders, ServerResponse } from 'node:http';
import { PortfolioError } from '@portfolio/errors';
import { DeadlineToken, type DeadlineTimer } from './deadlines.js';

/** Request header: how many milliseconds the caller waits for the answer. */
export const DEADLINE_HEADER = 'x-deadline-ms';

/** The deadline of a caller that sends none, in milliseconds. */
const MAX_MILLISECONDS = 3_600_000;

/** The deadline of a request; aborted when it passes, and when the caller closes the connection. */
export function deadlineOf(timer: DeadlineTimer, headers: IncomingHttpHeaders, response: ServerResponse): DeadlineToken {
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
