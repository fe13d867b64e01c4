import { m } from '#messages';
import { serverPath } from '../app/place.ts';

interface SubscribeProps {
  /** Of what the calendar is: the code of a municipality, the id of a body or a solution. */
  calendar: string;
  /** Of which municipality there is a feed too, by its code. */
  feed?: string;
}

/** The addresses that calendars and feed readers subscribe to. */
export function Subscribe({ calendar, feed }: SubscribeProps) {
  return (
    <p className="subscribe">
      <a href={serverPath(`calendar/${encodeURIComponent(calendar)}.ics`)}>{m.subscribe_calendar()}</a>
      {feed && <a href={serverPath(`feed/${encodeURIComponent(feed)}.atom`)}>{m.subscribe_feed()}</a>}
    </p>
  );
}
