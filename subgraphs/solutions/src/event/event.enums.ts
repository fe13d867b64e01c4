import { enumType } from '@portfolio/graphql';
import type { EVENT_KINDS } from './event.entity.js';

export const EventKind = enumType<(typeof EVENT_KINDS)[number]>('EventKind', 'What an event is.', {
  HISTORY: 'Something of the past that others are seen against.',
  DECISION: 'A decision.',
  PUBLICATION: 'Something was published or sent.',
  REQUEST: 'A request to the municipalities.',
  MEETING: 'A meeting or webinar ("møde").',
  START: 'Work starts.',
  LAUNCH: 'Something is launched.',
  GO_LIVE: 'A solution opens ("idriftsættelse").',
  CLOSING: 'Something closes.',
  DEADLINE: 'A deadline ("frist").',
  PERIOD: 'Something goes on for a period.',
  PLANNED: 'Something is planned.',
  EXPECTED: 'Something was or is expected.',
  TENDER: 'A tender is published ("udbud").',
  CONTRACT: 'A step in the life of a contract.',
  STATUS: 'Figures of a day, see `figures`.',
  ELECTION: 'An election ("valg").',
  INCIDENT: 'An incident ("hændelse").',
  K98_STAFFING: 'A step of the staffing of the K98 governance, see `staffingStep`.',
});
