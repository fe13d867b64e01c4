import { useSearchParams } from 'react-router';

/** The address's parameter for the shown day. */
export const DAY = 'dag';

const ISO = /^\d{4}-\d{2}-\d{2}$/;
const inCopenhagen = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen', dateStyle: 'short' });

export function today(): string {
  return inCopenhagen.format(new Date());
}

/** The day as it is written in ISO 8601; undefined for one that no calendar has. */
export function validDay(text: string | null | undefined): string | undefined {
  if (!text || !ISO.test(text)) return undefined;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text) ? text : undefined;
}

/** A day typed as people here do: 21.11.2025, 21/11 2025; ISO 8601 too. */
export function typedDay(text: string): string | undefined {
  const [, day, month, year] = /^\s*(\d{1,2})[./ -]+(\d{1,2})[./ -]+(\d{4})\s*$/.exec(text) ?? [];
  return validDay(year ? `${year}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}` : text.trim());
}

/** A day as people here type it: 21.11.2025. */
export function dayToType(day: string): string {
  return day.split('-').reverse().join('.');
}

export function addDays(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

/** The shown day, by the address, and how to show another; without one in the address it is today. */
export function useDay(): [day: string, show: (day: string) => void] {
  const [parameters, setParameters] = useSearchParams();
  const show = (day: string) =>
    setParameters(
      (before) => {
        const after = new URLSearchParams(before);
        after.set(DAY, day);
        return after;
      },
      { replace: true, preventScrollReset: true },
    );
  return [validDay(parameters.get(DAY)) ?? today(), show];
}

/** The address of this view that shows the same on any later day. */
export function addressOn(day: string): string {
  const address = new URL(location.href);
  address.searchParams.set(DAY, day);
  return address.href;
}
