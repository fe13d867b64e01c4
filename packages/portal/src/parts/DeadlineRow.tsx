import type { ReactNode } from 'react';
import { useDay } from '../app/day.ts';
import { DeadlineChip } from './Chip.tsx';
import { Cite, type Citation } from './sources.tsx';
import { distance, whenText, wordsOfSource, type When } from './dates.ts';

export function Rows({ children }: { children: ReactNode }) {
  return <ul className="rows">{children}</ul>;
}

interface DeadlineRowProps {
  when: When;
  title: ReactNode;
  sources: readonly Citation[] | null | undefined;
  /** The line under the title. */
  children: ReactNode;
}

/** Something with a deadline: its date, what it is, how far away it is. */
export function DeadlineRow({ when, title, sources, children }: DeadlineRowProps) {
  const [day] = useDay();
  const words = wordsOfSource(when);
  const past = when.daysUntil != null && when.daysUntil < 0;
  return (
    <li className="row">
      <div className="row-date">
        <strong>{whenText(when, day)}</strong>
        {words && <span>{words}</span>}
        {past && <span>{distance(when)}</span>}
      </div>
      <div className="row-what">
        <span className="row-title">
          {title}&nbsp;
          <Cite sources={sources} />
        </span>
        <span className="small">{children}</span>
      </div>
      <div className="row-state">
        <DeadlineChip when={when} />
      </div>
    </li>
  );
}
