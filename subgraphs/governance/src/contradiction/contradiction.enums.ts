import { defineEnum } from '@portfolio/records';

export const ContradictionKind = defineEnum('ContradictionKind', 'What is wrong with what the sources say.', {
  CONTRADICTION: ['Two statements cannot both hold ("modsigelse").', 'Modsigelse'],
  AMBIGUITY: ['A statement can be read in more than one way ("uklarhed").', 'Uklarhed'],
  GAP: ['Something that is needed is not said, or is lost ("mangler").', 'Mangler'],
  ODDITY: ['Something is unlikely, or is called by another name ("besynderlighed").', 'Besynderlighed'],
});
