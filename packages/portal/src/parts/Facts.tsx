import type { ReactNode } from 'react';
import { NotStated } from './NotStated.tsx';

/** A fact's name, its value, and the subgraph that tells it where that is not the view's own. */
export type Fact = readonly [name: string, value: ReactNode, of?: string];

/** Facts by name; one that no source tells is said to be unknown, not left out. */
export function Facts({ facts }: { facts: readonly Fact[] }) {
  return (
    <dl className="facts">
      {facts.map(([name, value, of]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value || <NotStated of={of} />}</dd>
        </div>
      ))}
    </dl>
  );
}
