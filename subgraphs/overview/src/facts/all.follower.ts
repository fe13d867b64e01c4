import type { Following, Tables } from '@portfolio/subgraph';
import { followTexts } from '../search/search.follower.js';
import { followFacts } from './facts.follower.js';

/** Asks for all that has changed, and gives what writes all that follows from it. */
export async function follow(following: Following): Promise<(tables: Tables) => Promise<void>> {
  const writers = [await followFacts(following), await followTexts(following)];
  return async (tables) => {
    for (const write of writers) await write(tables);
  };
}
