import { defineEnum, type ValueOf } from '@portfolio/records';

export const TimelineKind = defineEnum('TimelineKind', 'What stands on a day or in a period of the time line.', {
  DEADLINE: ['Something must be done by then ("frist").', 'Frist'],
  MEETING: ['A meeting or webinar ("møde").', 'Møde'],
  MILESTONE: ['Something happens, or was planned or expected ("milepæl").', 'Milepæl'],
  TASK: ['A task from its start to its end ("opgave").', 'Opgave'],
  PERIOD: ['Something goes on for a period ("periode").', 'Periode'],
  TERM_END: ['A contract or an agreement ends ("udløb").', 'Udløb'],
});
export type TimelineKind = ValueOf<typeof TimelineKind>;
