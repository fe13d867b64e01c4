import type { Following, Tables } from '@portfolio/subgraph';
import { followCitedFacts } from '../cited-fact/cited-fact.follower.js';
import { followTexts } from '../search/search.follower.js';
import { writeTimeline } from '../timeline/timeline.follower.js';
import { followFacts } from './facts.follower.js';

/** Asks for all that has changed, and gives what writes all that follows from it. */
export async function follow(following: Following): Promise<(tables: Tables) => Promise<void>> {
  const writers = [await followFacts(following), await followTexts(following)];
  const cited = await followCitedFacts(following);
  return async (tables) => {
    for (const write of writers) await write(tables);
    await cited.write(tables);
    if (cited.isChanged) await writeTimeline(tables);
  };
}
