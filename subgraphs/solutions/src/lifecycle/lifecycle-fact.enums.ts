import { defineEnum } from '@portfolio/records';

export const LifecycleKind = defineEnum('LifecycleKind', 'What a fact tells about the life of a solution.', {
  REPLACES: ['It takes the place of another solution.', 'Afløser'],
  REPLACED_BY: ['Another solution takes its place.', 'Afløses af'],
  TAKES_OVER_FUNCTION: ['It takes over one function of another solution.', 'Overtager funktion'],
  GUIDANCE_PUBLISHED: ['Guidance on it was published ("vejledning").', 'Vejledning udgivet'],
  AVAILABLE_EXPECTED: ['It was expected to be available.', 'Forventet tilgængelig', 'Expected to be available'],
  GO_LIVE_EXPECTED: ['It was expected in operation ("idriftsættelse").', 'Forventet idriftsættelse', 'Expected go-live'],
  GO_LIVE: ['It opens.', 'Idriftsættelse', 'Go-live'],
  LAUNCHED: ['It was launched.', 'Lanceret'],
  ACCESS: ['First users get access.', 'Første adgang', 'First access'],
  FIRST_USE: ['It was used in earnest for the first time.', 'Første brug'],
  IN_USE: ['It was in use.', 'I brug'],
  PLANNED_CHANGE: ['A change of it is planned.', 'Planlagt ændring'],
  TENDER: ['A step of its first tender ("udbud").', 'Udbud'],
  RE_TENDER: ['A step of its new tender ("genudbud").', 'Genudbud', 'Re-tender'],
  TRANSITION: ['It moves to another supplier or platform ("transition").', 'Transition'],
  MODERNISATION: ['It is modernised ("modernisering").', 'Modernisering'],
  SECURITY_STANDARD: ['It is brought to a standard of security, such as the national one for identities ("NSIS").', 'Sikkerhedsstandard'],
  PHASE_OUT: ['Municipalities leave it ("udfasning").', 'Udfasning'],
  CLOSING: ['It closes ("lukker").', 'Lukning'],
});
