import { defineEnum, type ValueOf } from '@portfolio/records';

export const ObligationLevel = defineEnum('ObligationLevel', 'How far one statement binds, by the words of its source.', {
  REQUIRED: ['It must be done ("skal", "forudsætning", "kommunens ansvar").', 'Skal'],
  EXPECTED: ['It is expected ("forventes").', 'Forventes'],
  NEEDED: ['There is a need for it ("behov for", "nødvendigt").', 'Behov for'],
  RECOMMENDED: ['It should be done ("bør", "anbefaler", "vigtigt").', 'Bør'],
  REQUESTED: ['It is asked for ("anmodning", "bedes", "husk", an imperative).', 'Bedes'],
  INVITED: ['It is called for ("opfordres", "gerne").', 'Opfordres'],
  OPTIONAL: ['It may be done ("kan", "må gerne", "tilbud").', 'Kan'],
  INSPIRATION: ['It is an example of another ("inspiration").', 'Inspiration'],
  NOT_STATED: ['The source does not say.', 'Ikke oplyst'],
});
export type ObligationLevel = ValueOf<typeof ObligationLevel>;
