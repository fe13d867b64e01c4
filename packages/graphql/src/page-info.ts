import type { Page } from '@portfolio/loaders';
import { Directive, ObjectType, Resolver } from 'type-graphql';
import { BatchField } from './batch-field.js';

@ObjectType({ description: 'Where a page stands in its list.' })
@Directive('@shareable')
export class PageInfo {}

/** Each field reads no more than it needs: whether rows come before a cursor takes a statement of its own. */
@Resolver(() => PageInfo)
export class PageInfoFields {
  @BatchField(() => Boolean, { needs: [], description: 'More rows follow this page.' })
  hasNextPage(pages: Page[]) {
    return Promise.all(pages.map((page) => page.hasNextPage()));
  }

  @BatchField(() => Boolean, { needs: [], description: 'Rows come before this page.' })
  hasPreviousPage(pages: Page[]) {
    return Promise.all(pages.map((page) => page.hasPreviousPage()));
  }

  @BatchField(() => String, { needs: [], nullable: true, description: 'The cursor of the first row of this page.' })
  startCursor(pages: Page[]) {
    return cursors(pages, 0);
  }

  @BatchField(() => String, { needs: [], nullable: true, description: 'The cursor of the last row of this page.' })
  endCursor(pages: Page[]) {
    return cursors(pages, -1);
  }
}

function cursors(pages: readonly Page[], index: number): Promise<(string | null)[]> {
  return Promise.all(
    pages.map(async (page) => {
      const row = (await page.rows()).at(index);
      return row ? page.cursor(row) : null;
    }),
  );
}
