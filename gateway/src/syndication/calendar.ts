import type * as library from 'ical-generator';
import { sourcesIn, type Item } from './items.js';

/** An id stays what it is wherever the calendar is served. */
const DOMAIN = 'portfolio-graph.kombit.dk';

/** How often clients should ask again, in seconds. */
const REFRESH = 6 * 60 * 60;

const DAY = 24 * 60 * 60 * 1_000;

/**
 * The calendar of a subject by RFC 5545, the same bytes for the same items. Each item is an event of whole days, from the earliest to the latest that its date can mean, that
 * blocks no time; who has an event already knows it by its `UID`, and by `SEQUENCE` whether it is newer. What was withdrawn is sent as cancelled.
 */
export async function calendarOf(label: string, items: readonly Item[]): Promise<string> {
  // Loaded on first use, since many gateways never serve a calendar.
  const loaded = await import('ical-generator');
  const calendar = loaded.default({
    name: escaped(label),
    prodId: { company: 'KOMBIT', product: 'Portfolio graph', language: 'DA' },
    method: loaded.ICalCalendarMethod.PUBLISH,
    ttl: REFRESH,
    events: items.flatMap((item) => eventOf(item, loaded) ?? []),
  });
  return `${calendar.toString().trimEnd()}\r\n`;
}

/** A text as RFC 5545 (3.3.11) writes it: the library does so for events, not for the calendar's name. */
function escaped(text: string): string {
  return text.replaceAll(/[\\;,]/g, String.raw`\$&`).replaceAll(/\r\n|\r|\n/g, String.raw`\n`);
}

/** Undefined for an item without any day, which no calendar can show. */
function eventOf({ id, label, when, version, changedAt, withdrawn, sources }: Item, loaded: typeof library): library.ICalEventData | undefined {
  const first = when.from ?? when.to;
  if (first === null) return undefined;
  const last = when.from !== null && when.to === null ? first : when.to!;
  const words = when.precision === 'DAY' || when.raw === null ? [] : [`Tidspunkt ifølge kilden: ${when.raw}`];
  const open = when.to === null ? ['Slutter på en dag, der ikke er oplyst.'] : [];
  const lines = [...words, ...open, ...(when.note === null ? [] : [when.note]), ...sourcesIn(sources)];
  return {
    id: `${encodeURI(id)}@${DOMAIN}`,
    sequence: version - 1,
    stamp: new Date(changedAt),
    lastModified: new Date(changedAt),
    start: new Date(first),
    end: new Date(Date.parse(last) + DAY),
    allDay: true,
    summary: label,
    description: lines.join('\n') || null,
    transparency: loaded.ICalEventTransparency.TRANSPARENT,
    busystatus: loaded.ICalEventBusyStatus.FREE,
    status: withdrawn ? loaded.ICalEventStatus.CANCELLED : null,
  };
}
