import type { RequestOptions, Askable, Client } from './client.js';

/** A list of the graph, as far as an operation asks for it. */
export interface Page<Node> {
  nodes: readonly Node[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

/**
 * Every row of a list, page by page, each once: the operation takes `$after`, and its list has `nodes` and `pageInfo { hasNextPage endCursor }`.
 * Rejects where a page fails, so that a part is never taken for the whole.
 */
export async function* everyNode<Result, Variables extends { after?: string | null }, Node>(
  client: Client,
  operation: Askable<Result, Variables>,
  variables: Omit<Variables, 'after'>,
  listOf: (result: Result) => Page<Node> | null | undefined,
  options?: RequestOptions,
): AsyncGenerator<Node, void> {
  for (let after: string | null = null, isMore = true; isMore;) {
    const given = { ...variables, after } as Variables;
    const page: Page<Node> | null | undefined = listOf(await client.get(operation as Askable<Result, Record<string, never>>, given as never, options));
    if (!page) return;
    yield* page.nodes;
    [after, isMore] = [page.pageInfo.endCursor, page.pageInfo.hasNextPage];
  }
}
