import { BatchField } from '@portfolio/graphql';
import type { Context } from '@portfolio/subgraph';
import { Resolver, type ClassType } from 'type-graphql';
import { Watermark } from './watermark.type.js';

/** The field `upTo` of the pages of a list. */
export function upToOf({ Connection }: { Connection: ClassType }): ClassType {
  @Resolver(() => Connection)
  class UpTo {
    @BatchField(() => Watermark, { needs: [], description: 'How far the overview is behind the subgraphs that it follows.' })
    async upTo(pages: object[], _args: object, context: Context) {
      const watermark = await context.watermark();
      return pages.map(() => watermark);
    }
  }
  return UpTo;
}
