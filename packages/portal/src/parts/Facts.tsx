import type { ReactNode } from 'react';
import { m } from '#messages';

/** Facts by name; one that no source tells is said to be unknown, not left out. */
export function Facts({ facts }: { facts: readonly (readonly [name: string, value: ReactNode])[] }) {
  return (
    <dl className="facts">
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value || <span className="unknown">{m.not_stated()}</span>}</dd>
        </div>
      ))}
    </dl>
  );
}
