import type { Following, Tables } from '@portfolio/subgraph';
import { followCitedFacts } from '../cited-fact/cited-fact.follower.js';
import { followCourses } from '../course/course.follower.js';
import { writeDifferences } from '../difference/difference.follower.js';
import { followTexts } from '../search/search.follower.js';
import { writeTimeline } from '../timeline/timeline.follower.js';
import { followFacts } from './facts.follower.js';

/** Asks for all that has changed, and gives what writes all that follows from it. */
export async function follow(following: Following): Promise<(tables: Tables) => Promise<void>> {
  const facts = await followFacts(following);
  const writeTexts = await followTexts(following, facts.signatures);
  const cited = await followCitedFacts(following, facts);
  const writeCourses = await followCourses(following, cited.facts);
  return async (tables) => {
    const obligations = await facts.write(tables);
    await writeTexts(tables);
    await cited.write(tables);
    await writeCourses(tables);
    if (cited.isChanged) await writeTimeline(tables);
    await writeDifferences(tables, obligations);
  };
}
