import { defineEnum } from '@portfolio/records';

export const DataAccessStatus = defineEnum('DataAccessStatus', 'How far a data access is.', {
  NOT_STATED: ['The source does not say.', 'Ikke oplyst'],
  KLIK_PLANNED: ['A KLIK task to set it up is planned.', 'KLIK-opgave planlagt', 'KLIK task planned'],
  EXPECTED: ['It is expected later, see `expected`.', 'Forventes senere', 'Expected later'],
  AVAILABLE: ['It can be agreed now.', 'Kan aftales nu', 'Can be agreed now'],
});
