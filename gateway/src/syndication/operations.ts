import { CALENDAR_OPERATION } from './calendar.operation.js';
import { FEED_OPERATION } from './feed.operation.js';

/** Every operation that is asked here, to be trusted and planned beforehand. */
export const SYNDICATION_OPERATIONS: readonly string[] = [CALENDAR_OPERATION, FEED_OPERATION];
