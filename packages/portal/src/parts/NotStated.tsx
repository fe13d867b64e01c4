import { createContext, useContext } from 'react';
import { m } from '#messages';

/** The subgraphs that have failed in the view around. */
export const Missing = createContext<readonly string[]>([]);

/** Stands where a value would be: no source tells it, or the subgraph that would know did not answer. */
export function NotStated({ of }: { of?: string }) {
  const missing = useContext(Missing);
  return <span className="unknown">{of && missing.includes(of) ? m.cannot_be_fetched() : m.not_stated()}</span>;
}
