import { m } from '#messages';
import { ViewLink } from '../app/links.tsx';
import { DayControl } from './DayControl.tsx';

export interface Crumb {
  text: string;
  /** Absent: the view itself. */
  to?: string;
}

/** The bar under the menu: where the view stands, and the shown day. */
export function Breadcrumbs({ crumbs }: { crumbs: readonly Crumb[] }) {
  return (
    <div className="bar">
      <div className="container bar-inner">
        <nav aria-label={m.breadcrumb()}>
          <ol className="crumbs">
            {crumbs.map(({ text, to }) => (
              <li key={text} aria-current={to ? undefined : 'page'}>
                {to ? <ViewLink to={to}>{text}</ViewLink> : text}
              </li>
            ))}
          </ol>
        </nav>
        <DayControl />
      </div>
    </div>
  );
}
