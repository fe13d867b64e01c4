import { defineEnum } from '@portfolio/records';

export const LaneConfidence = defineEnum('LaneConfidence', 'How sure it is which lane of a wheel an item stands in; the text has lost the drawing.', {
  MEDIUM: ['Probable.', 'Sandsynlig', 'Probable'],
  LOW: ['A guess at best.', 'Gæt', 'A guess'],
});
