import { Coalesced } from '@portfolio/database';
import { DeadlineToken, type DeadlineTimer } from '@portfolio/server';

/** In milliseconds; a version that takes longer than this saves nothing. */
const TIMEOUT = 1_000;

/** Returns a reader of the data version that coalesces the requests of one turn of the event loop; undefined where it is unknown, or takes too long. */
export function coalescedVersion(timer: DeadlineTimer, read: (token: DeadlineToken) => Promise<string | undefined>): Coalesced<string | undefined> {
  const late = () => new Error(`expected the version of the data within ${TIMEOUT} ms`);
  return new Coalesced(() => timer.within(new DeadlineToken(performance.now() + TIMEOUT, late), read).catch(() => undefined));
}
