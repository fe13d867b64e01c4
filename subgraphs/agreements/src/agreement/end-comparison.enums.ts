import { defineEnum } from '@portfolio/records';

export const EndOrder = defineEnum('EndOrder', 'How one end stands to another, by their latest days.', {
  BEFORE: ['It is earlier.', 'Tidligere', 'Earlier'],
  SAME: ['They are the same day.', 'Samme dag', 'Same day'],
  AFTER: ['It is later.', 'Senere', 'Later'],
  NOT_KNOWN: ['Either is not known.', 'Ukendt'],
});
