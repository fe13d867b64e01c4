import { BatchField, Node, PageInfo, RootField, stubOf } from '@portfolio/graphql';
import type { Context } from '@portfolio/subgraph';
import { Directive, Int, Resolver } from 'type-graphql';
import type { Searcher } from './search.index.js';
import { checkedSearch, SearchArgs } from './search.input.js';
import { HitPage, type Hit } from './hits.loader.js';
import { SearchFacet, SearchHit, SearchHitConnection, SearchHitEdge, SearchMatch } from './search.type.js';

@Resolver(() => SearchHitConnection)
export class SearchHitConnectionFields {
  @RootField(() => SearchHitConnection, {
    args: () => SearchArgs,
    description:
      'Everything that has a text with these words, whatever it is: names before what is said, whole words before beginnings, other forms and parts of words ("søgning").',
  })
  async search(args: SearchArgs, context: Context) {
    const asked = checkedSearch(args);
    return HitPage.of(await context.held<Searcher>(), asked);
  }

  @BatchField(() => [SearchHit], { needs: [], description: 'The hits of this page, the best first.' })
  nodes(pages: HitPage[]) {
    return pages.map((page) => page.hits());
  }

  @BatchField(() => [SearchHitEdge], { needs: [], description: 'The hits of this page, each with its cursor.' })
  edges(pages: HitPage[]) {
    return pages.map((page) => page.hits().map((hit) => ({ node: hit, cursor: page.cursor(hit) })));
  }

  @BatchField(() => PageInfo, { needs: [], description: 'Whether there is more, and where it starts.' })
  pageInfo(pages: HitPage[]) {
    return pages;
  }

  @BatchField(() => Int, { needs: [], description: 'How many hits there are, whatever the page.' })
  totalCount(pages: HitPage[]) {
    return pages.map(({ totalCount }) => totalCount);
  }

  @Directive('@listSize(assumedSize: 20)')
  @BatchField(() => [SearchFacet], { needs: [], description: 'How many of all hits are of each type, the most first.' })
  facets(pages: HitPage[]) {
    return pages.map((page) => page.facets());
  }

  @BatchField(() => String, {
    needs: [],
    nullable: true,
    description: 'The text that was looked for instead, where nothing was found by the one given: "Struer" for "Stuer".',
  })
  corrected(pages: HitPage[]) {
    return pages.map(({ corrected }) => corrected ?? null);
  }
}

@Resolver(() => SearchHit)
export class SearchHitFields {
  @BatchField(() => Node, { needs: [], nullable: true, description: 'What was found.' })
  node(hits: Hit[]) {
    return hits.map(({ entry }) => stubOf(entry.type, entry.id));
  }

  @BatchField(() => [SearchMatch], { needs: [], description: 'Where it was found: at most five texts, those that meet most first.' })
  matches(hits: Hit[]) {
    return hits.map((hit) => hit.page.matches(hit));
  }
}
