import { Coalesced } from '@portfolio/database';
import { DeadlineToken, type DeadlineTimer } from '@portfolio/server';

/** In milliseconds; a version that takes longer saves nothing. */
const SOON = 1_000;

/** The version of the data, asked for once for all who want it in the same turn; undefined where it is not told, or not soon. */
export function coalescedVersion(watch: DeadlineTimer, ask: (wait: DeadlineToken) => Promise<string | undefined>): Coalesced<string | undefined> {
  const late = () => new Error(`expected the version of the data within ${SOON} ms`);
  return new Coalesced(() => watch.within(new DeadlineToken(performance.now() + SOON, late), ask).catch(() => undefined));
}
