import { defineEnum, type ValueOf } from '@portfolio/records';

export const DifferenceKind = defineEnum('DifferenceKind', 'What differs between two days.', {
  AGREEMENT_STATE: ['The state of an agreement ("aftalens tilstand").', 'Aftalens tilstand'],
  SIGNATURE_STATE: ['Where one municipality stands with the signature of an agreement ("underskriftens tilstand").', 'Underskriftens tilstand'],
  COVERAGE: ['How many municipalities of a KKR geography have signed an agreement, "12/19" ("dækning").', 'Dækning'],
  TASK_STATE: ['Whether a task is open: it opened, or ended ("opgavens tilstand").', 'Opgavens tilstand'],
  DEADLINE_PASSED: ['A deadline has passed ("frist passeret").', 'Frist passeret'],
  TERM_ENDED: ['A contract or an agreement has ended ("udløbet").', 'Udløbet'],
  MEETING_HELD: ['A meeting lies behind ("møde afholdt").', 'Møde afholdt'],
  MILESTONE_REACHED: ['What was to happen lies behind ("milepæl passeret").', 'Milepæl passeret'],
  PERIOD: ['A period has begun, or has ended ("periode").', 'Periode'],
});
export type DifferenceKind = ValueOf<typeof DifferenceKind>;
