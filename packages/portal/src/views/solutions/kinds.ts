import type { PortalSolutionsQuery } from './solutions.generated.ts';

export type Kind = NonNullable<PortalSolutionsQuery['solutions']>['nodes'][number]['kind'];

/** What is shown where no kind is chosen, in the order in which it is shown. */
export const MAIN_KINDS: readonly Kind[] = ['BUSINESS_SOLUTION', 'INFRASTRUCTURE', 'COMPONENT'];

/** Kinds in the order of a list: the main ones first, the others as they come. */
export function inOrder(kinds: readonly Kind[]): Kind[] {
  return [...MAIN_KINDS.filter((kind) => kinds.includes(kind)), ...new Set(kinds.filter((kind) => !MAIN_KINDS.includes(kind)))];
}
