import { defineEnum, type ValueOf } from '@portfolio/records';

export const Language = defineEnum('Language', 'A language that labels are in ("sprog").', {
  DA: ['Danish ("dansk").', 'Dansk', 'Danish'],
  EN: ['English ("engelsk").', 'Engelsk', 'English'],
});
export type Language = ValueOf<typeof Language>;
