import { useEffect, useState } from 'react';
import { m } from '#messages';

/** After so long the reader is told that it takes longer than usual. */
const LONG_MS = 8_000;

/** The place of a view that is being fetched; shown after a moment only. */
export function Loading() {
  const [long, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), LONG_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div className="view loading">
      <p role="status" className={long ? undefined : 'visually-hidden'}>
        {long ? m.loading_long() : m.loading()}
      </p>
      <div className="skeleton" aria-hidden="true">
        <span className="skeleton-heading" />
        <span />
        <span className="skeleton-box" />
        <span />
        <span />
        <span />
      </div>
    </div>
  );
}
