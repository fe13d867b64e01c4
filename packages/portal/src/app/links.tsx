import type { ReactNode } from 'react';
import { Link, useSearchParams } from 'react-router';
import { DAY, validDay } from './day.ts';

/** Names as they stand in addresses: decoration after the code that is read. */
export function municipalityPath({ code, name }: { code: string; name: string }): string {
  return `/kommuner/${code}-${inAddress(name)}`;
}

export const solutionPath = (id: string) => `/loesninger/${encodeURIComponent(id)}`;
export const outagePath = (id: string) => `${solutionPath(id)}/nedbrud`;
export const agreementPath = (id: string) => `/aftaler/${encodeURIComponent(id)}`;
/** The governance models' charts: where governance begins. */
export const ORGANISATION = '/styring/organisation';
/** The parameter of the governance views that says which model is shown. */
export const MODEL = 'model';
export const bodyPath = (id: string) => `/organer/${encodeURIComponent(id)}`;
export const documentPath = (id: string) => `/kilder/${encodeURIComponent(id)}`;

/** The parameter of a document's address that says which of its sections is open. */
export const SECTION = 'afsnit';

/** The views of things that are known by their id alone. */
const PATHS: Readonly<Record<string, (id: string) => string>> = { Solution: solutionPath, Agreement: agreementPath, Body: bodyPath, Document: documentPath };

/** The view of something that the graph found; undefined: it has none of its own. */
export function pathOf(type: string, node: { id: string; code?: string; name?: string }): string | undefined {
  if (type === 'Municipality' && node.code !== undefined) return municipalityPath({ code: node.code, name: node.name ?? '' });
  return PATHS[type]?.(node.id);
}

function inAddress(name: string): string {
  const letters: Record<string, string> = { æ: 'ae', ø: 'oe', å: 'aa' };
  return name
    .toLowerCase()
    .replace(/[æøå]/g, (letter) => letters[letter]!)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** The address of another view on the day that this one shows, where the reader has chosen it. */
export function useTo(): (path: string, parameters?: Record<string, string>) => { pathname: string; search: string } {
  const [current] = useSearchParams();
  const day = validDay(current.get(DAY));
  return (pathname, parameters = {}) => {
    const search = new URLSearchParams({ ...parameters, ...(day && { [DAY]: day }) }).toString();
    return { pathname, search: search && `?${search}` };
  };
}

interface ViewLinkProps {
  to: string;
  parameters?: Record<string, string>;
  className?: string;
  /** Whether it is what is shown now. */
  current?: boolean;
  tabIndex?: number;
  children: ReactNode;
}

/** A link to another view, on the same day. */
export function ViewLink({ to, parameters, className, current, tabIndex, children }: ViewLinkProps) {
  const at = useTo();
  return (
    <Link to={at(to, parameters)} className={className} tabIndex={tabIndex} aria-current={current ? 'true' : undefined}>
      {children}
    </Link>
  );
}
