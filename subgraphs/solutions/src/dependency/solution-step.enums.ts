import { defineEnum } from '@portfolio/records';

export const SolutionStepKind = defineEnum('SolutionStepKind', 'What leads from one solution to the next.', {
  DEPENDENCY: ['The first depends on the next ("afhænger af").', 'Afhænger af'],
  DEPENDANT: ['The next depends on the first.', 'Bruges af'],
  PART: ['The next is a part of the first ("komponent").', 'Har som del'],
  PART_OF: ['The first is part of the next ("en del af").', 'Er en del af'],
});
