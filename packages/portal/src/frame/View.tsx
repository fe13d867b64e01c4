import { useEffect, type ReactNode } from 'react';
import { m } from '#messages';
import { date } from '../parts/dates.ts';
import { useCopy } from '../app/clipboard.ts';
import { addressOn, daysBetween, useDay } from '../app/day.ts';
import { LANGUAGE } from '../app/place.ts';
import type { ViewAnswer } from '../app/use-view.ts';
import { Missing } from '../parts/NotStated.tsx';
import { SourceFoot, SourceList, Sources } from '../parts/sources.tsx';
import { Notice } from '../parts/Notice.tsx';
import { Breadcrumbs, type Crumb } from './Breadcrumbs.tsx';
import { Files } from './Files.tsx';
import { Loading } from './Loading.tsx';
import { partsInWords } from './parts-of-graph.ts';
import { Unanswered } from './Unanswered.tsx';

interface ViewProps<Data> {
  answer: ViewAnswer<Data>;
  crumbs: readonly Crumb[];
  title: string;
  children: ReactNode;
  /** How far the data reach; absent: it is not told. */
  dataAsOf?: string | null;
}

/** Days from which on data are told to be old before anything else. */
const OLD = 30;

/** What all views have around them: title, the state of the answer, sources, how far the data reach. */
export function View<Data>({ answer, crumbs, title, dataAsOf, children }: ViewProps<Data>) {
  const [day, show] = useDay();
  const sources = new SourceList();
  const { data, loading, failure, missing, retry } = answer;
  useEffect(() => {
    document.title = title === m.portal() ? title : `${title} – ${m.portal()}`;
  }, [title]);
  if (!data || (failure && missing.length === 0 && failure.kind !== 'refused')) {
    return failure ? <Unanswered failure={failure} retry={retry} /> : <Loading />;
  }
  const age = dataAsOf ? daysBetween(dataAsOf, day) : 0;
  return (
    <Missing value={missing}>
      <Sources value={sources}>
        <Breadcrumbs crumbs={crumbs} />
        <div className="view" aria-busy={loading}>
          {missing.length > 0 && (
            <Notice kind="warning">
              <p>
                <strong>{m.parts_missing({ parts: capitalised(partsInWords(missing, LANGUAGE)) })}</strong> {m.rest_is_shown()}{' '}
                <button type="button" className="link-button" onClick={retry}>
                  {m.try_again()}
                </button>
              </p>
            </Notice>
          )}
          {age >= OLD && (
            <Notice kind="warning">
              <p>
                <strong>{m.data_old({ days: age })}</strong> {m.data_old_more({ day: date(dataAsOf!) })}{' '}
                <button type="button" className="link-button" onClick={() => show(dataAsOf!)}>
                  {m.show_day({ day: date(dataAsOf!) })}
                </button>
              </p>
            </Notice>
          )}
          {children}
          <SourceFoot />
          <Foot dataAsOf={dataAsOf}>{missing.length === 0 && <Files asked={answer.asked} />}</Foot>
        </div>
      </Sources>
    </Missing>
  );
}

function Foot({ dataAsOf, children }: { dataAsOf: string | null | undefined; children: ReactNode }) {
  const [day] = useDay();
  const [said, copy] = useCopy();
  return (
    <div className="view-foot">
      {dataAsOf ? <span>{m.data_as_of({ day: date(dataAsOf) })}</span> : <span>{m.data_as_of_unknown()}</span>}
      {children}
      <button type="button" className="link-button" onClick={() => copy(addressOn(day))}>
        {m.copy_link()}
      </button>
      <button type="button" className="link-button" onClick={() => window.print()}>
        {m.print()}
      </button>
      <span role="status">{said}</span>
    </div>
  );
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
