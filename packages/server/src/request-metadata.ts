import { randomUUID } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { BadRequest } from '@portfolio/errors';

/** The transaction of a request, passed to every subgraph in both topologies. */
export interface RequestMetadata {
  /** `x-TransaktionsId`, a UUID. */
  transactionId: string;
  /** `x-TransaktionsTid`, a timestamp. */
  transactionTime: string;
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Reads `x-TransaktionsId` and `x-TransaktionsTid`, or generates them where absent; throws BadRequest for an id that is no UUID or a time that is not ISO 8601. */
export function requestMetadataOf({ 'x-transaktionsid': id, 'x-transaktionstid': time }: IncomingHttpHeaders): RequestMetadata {
  return {
    transactionId: id === undefined ? randomUUID() : checked('x-TransaktionsId', id, isUuid, 'a UUID'),
    transactionTime: time === undefined ? currentTime() : checked('x-TransaktionsTid', time, isTime, 'a time as ISO 8601'),
  };
}

let [millisecond, time] = [NaN, ''];

/** As ISO 8601; written once a millisecond. */
function currentTime(): string {
  const now = Date.now();
  if (now !== millisecond) [millisecond, time] = [now, new Date(now).toISOString()];
  return time;
}

function checked(name: string, value: string | string[], isValid: (value: string) => boolean, expected: string): string {
  if (typeof value === 'string' && isValid(value)) return value;
  throw new BadRequest(`expected the header ${name} to be ${expected}, but got "${String(value).slice(0, 100)}"`);
}

function isUuid(value: string): boolean {
  return UUID.test(value);
}

/** Date and time of day, a part of a second, the offset from UTC, and the name of a time zone in brackets as Java's ZonedDateTime writes it. */
const TIME = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?(?:Z|[+-](\d{2})(?::?(\d{2}))?)?(?:\[[A-Za-z][\w+\-/:]{0,63}\])?$/;

function isTime(value: string): boolean {
  const parts = TIME.exec(value);
  if (!parts) return false;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0, offsetHour = 0, offsetMinute = 0] = parts.slice(1).map((part) => Number(part ?? 0));
  const date = new Date(Date.UTC(2000, month - 1, day));
  date.setUTCFullYear(year, month - 1, day);
  const isDate = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isDate && hour <= 23 && minute <= 59 && second <= 60 && offsetHour <= 18 && offsetMinute <= 59;
}
