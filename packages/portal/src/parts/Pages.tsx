import { Link, useLocation } from 'react-router';
import { m } from '#messages';
import { changed, useParameters, type Changes } from '../app/parameters.ts';

/** The parameter of the address behind which a page of a list begins: a cursor of the graph. */
export const PAGE = 'efter';

/** Rows on a page of a list. */
export const PAGE_SIZE = 50;

interface PagesProps {
  pageInfo: { hasNextPage: boolean; endCursor?: string | null };
}

/** Leads to a long list's other pages; nothing for one that is whole. */
export function Pages({ pageInfo: { hasNextPage, endCursor } }: PagesProps) {
  const [parameters] = useParameters();
  const { pathname } = useLocation();
  const first = !parameters.has(PAGE);
  if (first && !hasNextPage) return null;
  const at = (changes: Changes) => ({ pathname, search: `?${changed(parameters, changes).toString()}` });
  return (
    <nav className="pages" aria-label={m.pages()}>
      {!first && <Link to={at({ [PAGE]: undefined })}>{m.first_page()}</Link>}
      {hasNextPage && endCursor && <Link to={at({ [PAGE]: endCursor })}>{m.next_page({ count: PAGE_SIZE })}</Link>}
    </nav>
  );
}
