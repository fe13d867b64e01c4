import type { ReactNode } from 'react';
import { Icon, type IconName } from './Icon.tsx';

export interface Figure {
  kind?: 'over' | 'soon' | 'ok' | 'plain';
  icon?: IconName;
  value: ReactNode;
  of?: string;
  text: string;
  /** The id of what it counts, in this view. */
  at?: string;
}

/** A view's figures, each a link to its rows. */
export function Figures({ figures, label }: { figures: readonly Figure[]; label: string }) {
  return (
    <ul className="figures" aria-label={label}>
      {figures.map(({ kind = 'plain', icon, value, of, text, at }) => (
        <li key={text}>
          <span className={`figure-value figure-${kind}`}>
            {icon && <Icon name={icon} size={22} />}
            {value}
            {of && <small>{of}</small>}
          </span>
          {at ? <a href={`#${at}`}>{text}</a> : <span>{text}</span>}
        </li>
      ))}
    </ul>
  );
}
