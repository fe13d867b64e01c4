import { m } from '#messages';
import { shortDay, whenText } from '../../parts/dates.ts';
import { Cite } from '../../parts/sources.tsx';
import type { PortalSolutionQuery } from './solution.generated.ts';

type Event = NonNullable<NonNullable<PortalSolutionQuery['solution']>['events']>['nodes'][number];

/** Its events, the newest first, with the shown day between them. */
export function Timeline({ events, day }: { events: readonly Event[] | undefined; day: string }) {
  if (!events || events.length === 0) return null;
  const at = ({ when }: Event) => when.from ?? '9999';
  const sorted = events.toSorted((a, b) => at(b).localeCompare(at(a)));
  const past = sorted.findIndex((event) => at(event) <= day);
  const [later, earlier] = past === -1 ? [sorted, []] : [sorted.slice(0, past), sorted.slice(past)];
  return (
    <section aria-labelledby="tidslinje">
      <h2 id="tidslinje" className="aside-title">
        {m.timeline()}
      </h2>
      <ol className="timeline">
        {later.map((event) => (
          <Entry key={event.id} event={event} day={day} kind={event.when.from ? 'later' : 'undated'} />
        ))}
        <li className="timeline-day">{m.shown_day_is({ day: shortDay(day) })}</li>
        {earlier.map((event) => (
          <Entry key={event.id} event={event} day={day} kind="earlier" />
        ))}
      </ol>
    </section>
  );
}

function Entry({ event: { title, when, sources }, day, kind }: { event: Event; day: string; kind: string }) {
  return (
    <li className={`timeline-${kind}`}>
      <strong>{when.from ? whenText(when, day) : m.date_not_stated()}</strong>
      <span>
        {title}&nbsp;
        <Cite sources={sources} />
      </span>
    </li>
  );
}
