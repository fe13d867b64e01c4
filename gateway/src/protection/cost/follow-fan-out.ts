import type { FanOut } from '@portfolio/subgraph';
import type { Topology } from '../../topology.js';

/** In milliseconds: how soon new data are noticed. */
const EVERY = 60_000;
/** The same while a subgraph has told nothing yet: it may only be starting. */
const EVERY_UNTOLD = 5_000;

/**
 * Calls `onChange` with what the subgraphs tell of the sizes of their data, at the start and whenever they tell something else; returns how to stop. Absent in the
 * topology: never.
 */
export async function followFanOut(
  { fanOut }: Pick<Topology, 'fanOut'>,
  onChange: (told: readonly FanOut[]) => void,
  [every, everyUntold] = [EVERY, EVERY_UNTOLD],
): Promise<() => Promise<void>> {
  if (!fanOut) return async () => undefined;
  let last = '';
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;
  let reading = Promise.resolve();
  const read = async () => {
    const told = await fanOut();
    const text = JSON.stringify(told);
    if (text !== last) onChange(told.filter((one) => one !== undefined));
    last = text;
    if (!stopped) timer = setTimeout(() => void (reading = read()), told.includes(undefined) ? everyUntold : every).unref();
  };
  await read();
  return async () => {
    stopped = true;
    clearTimeout(timer);
    await reading;
  };
}
