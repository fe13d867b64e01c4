import { useKept } from './kept.ts';

const OFF = 'off';

/** Whether the key / leads to the search box, and how to turn it on or off; remembered in the browser. */
export function useShortcut(): [on: boolean, turn: (on: boolean) => void] {
  const [kept, keep] = useKept('genvej');
  return [kept !== OFF, (on) => keep(on ? undefined : OFF)];
}
