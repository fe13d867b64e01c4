import { enumType } from '@portfolio/graphql';
import type { Level } from '../rules/how-far-an-activity-binds.js';

export const ObligationLevel = enumType<Level>('ObligationLevel', 'How far one statement binds, by the words of its source.', {
  REQUIRED: 'It must be done ("skal", "forudsætning", "kommunens ansvar").',
  EXPECTED: 'It is expected ("forventes").',
  NEEDED: 'There is a need for it ("behov for", "nødvendigt").',
  RECOMMENDED: 'It should be done ("bør", "anbefaler", "vigtigt").',
  REQUESTED: 'It is asked for ("anmodning", "bedes", "husk", an imperative).',
  INVITED: 'It is called for ("opfordres", "gerne").',
  OPTIONAL: 'It may be done ("kan", "må gerne", "tilbud").',
  INSPIRATION: 'It is an example of another ("inspiration").',
  NOT_STATED: 'The source does not say.',
});
