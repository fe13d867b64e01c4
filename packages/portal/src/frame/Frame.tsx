import type { ReactNode } from 'react';
import { m } from '#messages';
import { ViewLink } from '../app/links.tsx';
import { serverPath } from '../app/place.ts';
import { Header } from './Header.tsx';

/** What stands around every view. */
export function Frame({ children }: { children: ReactNode }) {
  return (
    <>
      <a className="skip" href="#indhold">
        {m.skip()}
      </a>
      <Header />
      <main id="indhold" tabIndex={-1}>
        {children}
      </main>
      <footer className="page-foot container">
        <ul>
          <li>
            <ViewLink to="/tilgaengelighed">{m.accessibility_statement()}</ViewLink>
          </li>
          <li>
            <a href={serverPath('spoerg/graphql')}>{m.for_developers()}</a>
          </li>
          <li>
            <a href={serverPath('changelog')}>{m.schema_changes()}</a>
          </li>
          <li>
            <a href={serverPath('schema.graphql')}>{m.schema()}</a>
          </li>
        </ul>
      </footer>
    </>
  );
}
