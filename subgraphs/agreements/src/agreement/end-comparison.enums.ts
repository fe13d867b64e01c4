import { defineEnum } from '@portfolio/records';

export const EndOrder = defineEnum('EndOrder', 'How one end stands to another, by their latest days.', {
  BEFORE: ['It is earlier.', 'Tidligere'],
  SAME: ['They are the same day.', 'Samme dag'],
  AFTER: ['It is later.', 'Senere'],
  NOT_KNOWN: ['Either is not known.', 'Ukendt'],
});
