import type { Page } from '@portfolio/loaders';
import { Directive, Field, Int, ObjectType } from 'type-graphql';

@ObjectType({ description: 'Where a page stands in its list.' })
@Directive('@shareable')
export class PageInfo {
  @Field(() => Boolean, { description: 'More rows follow this page.' })
  hasNextPage!: boolean;

  @Field(() => Boolean, { description: 'Rows come before this page.' })
  hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true, description: 'The cursor of the first row of this page.' })
  startCursor?: string | null;

  @Field(() => String, { nullable: true, description: 'The cursor of the last row of this page.' })
  endCursor?: string | null;
}

export async function pageInfoOf(page: Page): Promise<PageInfo> {
  const [rows, hasNextPage] = await Promise.all([page.rows(), page.hasNextPage()]);
  const [start, end] = [rows[0], rows.at(-1)];
  const { hasPreviousPage } = page;
  return { hasNextPage, hasPreviousPage, startCursor: start ? page.cursor(start) : null, endCursor: end ? page.cursor(end) : null };
}

@ObjectType({ description: 'How many rows of a list have a value ("antal").' })
@Directive('@shareable')
export class GroupCount {
  @Field(() => String, { nullable: true, description: 'The value; empty for rows without one.' })
  value?: string | null;

  @Field(() => Int, { description: 'How many rows have it.' })
  count!: number;
}
