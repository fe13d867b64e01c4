import { meets, type Where } from '@portfolio/loaders';
import { coverageOf, reportedAfter, type Coverage } from '../rules/who-has-signed.js';
import { SignatureRecord } from './signature.entity.js';
import type { SignatureStatus } from './signature.enums.js';

interface Reported {
  status: SignatureStatus;
  /** The day it was reported for; null where nothing is reported. */
  asOf: string | null;
}

/** Returns the status of a signature on a day. */
export function statusOn(day: string): (signature: Reported) => SignatureStatus {
  const isLater = meets(SignatureRecord, reportedAfter(day));
  return (signature) => (isLater(signature) ? 'NOT_REPORTED' : signature.status);
}

/** Returns how far signatures that are counted by status and day of report cover an agreement on a day. */
export function coverageOn(day: string): (counts: readonly (Reported & { count: number })[]) => Coverage {
  const status = statusOn(day);
  return (counts) =>
    coverageOf(
      counts.map((tally) => ({ status: status(tally), count: tally.count })),
      day,
    );
}

/** The condition that a signature has one of these statuses on a day. */
export function withStatus(statuses: readonly SignatureStatus[], day: string): Where {
  const isLater = reportedAfter(day);
  const reported = { status: { $in: statuses } };
  return statuses.includes('NOT_REPORTED') ? { $or: [reported, isLater] } : { $and: [reported, { $or: [{ $not: isLater }, { asOf: null }] }] };
}
