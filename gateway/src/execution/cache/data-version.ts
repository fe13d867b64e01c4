import { Coalesced } from '@portfolio/database';
import { Wait, type Watch } from '@portfolio/server';

/** In milliseconds; a version that takes longer saves nothing. */
const SOON = 1_000;

/** The version of the data, asked for once for all who want it in the same turn; undefined where it is not told, or not soon. */
export function versionSoon(watch: Watch, ask: (wait: Wait) => Promise<string | undefined>): Coalesced<string | undefined> {
  const late = () => new Error(`expected the version of the data within ${SOON} ms`);
  return new Coalesced(() => watch.within(new Wait(performance.now() + SOON, late), ask).catch(() => undefined));
}
