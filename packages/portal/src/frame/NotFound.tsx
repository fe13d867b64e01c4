import { useEffect } from 'react';
import { m } from '#messages';
import { ViewLink } from '../app/links.tsx';
import { Breadcrumbs } from './Breadcrumbs.tsx';
import { Heading } from './Heading.tsx';

/** The place of a view of something that is not there; `text` says what was asked for. */
export function NotFound({ text }: { text?: string }) {
  useEffect(() => {
    document.title = `${m.not_found()} – ${m.portal()}`;
  }, []);
  return (
    <>
      <Breadcrumbs crumbs={[{ text: m.not_found() }]} />
      <div className="view">
        <Heading>{m.not_found()}</Heading>
        <p className="lead">{text ?? m.no_such_page()}</p>
        <p>
          <ViewLink to="/kort">{m.to_map()}</ViewLink>
        </p>
      </div>
    </>
  );
}
