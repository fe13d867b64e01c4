import { m } from '#messages';
import type { Status } from './states.ts';

const WORDS: Record<Status, () => string> = {
  SIGNED: () => m.signed(),
  PARTLY_SIGNED: () => m.partly_signed(),
  MISSING: () => m.missing(),
  NOT_REPORTED: () => m.not_stated(),
};

/** What people call a state of a signature. */
export const statusWord = (status: Status) => WORDS[status]();

export const STATUSES = Object.keys(WORDS) as Status[];
