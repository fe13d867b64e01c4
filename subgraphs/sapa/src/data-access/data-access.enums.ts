import { defineEnum } from '@portfolio/records';

export const DataAccessStatus = defineEnum('DataAccessStatus', 'How far a data access is ("dataadgang").', {
  NOT_STATED: ['The source does not say ("ikke oplyst").', 'Ikke oplyst'],
  PLANNED: ['A KLIK task to set it up is planned ("KLIK-opgave på vej").', 'KLIK-opgave planlagt', 'KLIK task planned'],
  EXPECTED: ['It is expected later, see `expected` ("ventes").', 'Forventes senere', 'Expected later'],
  AVAILABLE: ['It can be agreed now ("tilgængelig").', 'Kan aftales nu', 'Can be agreed now'],
});
