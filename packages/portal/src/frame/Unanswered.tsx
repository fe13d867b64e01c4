import { m } from '#messages';
import type { Failure } from '../app/use-view.ts';
import { Breadcrumbs } from './Breadcrumbs.tsx';
import { NotFound } from './NotFound.tsx';

/** The place of a view for which the graph gave no answer. */
export function Unanswered({ failure: { kind, seconds, id }, retry }: { failure: Failure; retry: () => void }) {
  if (kind === 'refused') return <NotFound />;
  return (
    <>
      <Breadcrumbs crumbs={[]} />
      <div className="view" role="alert">
        <h1>{kind === 'too-many' ? m.too_many_title() : m.unavailable_title()}</h1>
        <p className="lead">{kind === 'too-many' ? m.too_many({ seconds: seconds ?? 0 }) : m.unavailable({ seconds: seconds ?? 0 })}</p>
        <p>
          <button type="button" className="button button-secondary" onClick={retry}>
            {m.try_again()}
          </button>
        </p>
        {id && <p className="small">{m.error_id({ id })}</p>}
      </div>
    </>
  );
}
