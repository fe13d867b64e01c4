import { defineEnum } from '@portfolio/records';

export const SolutionKind = defineEnum('SolutionKind', 'What a solution is.', {
  BUSINESS_SOLUTION: ['A solution that a municipal area works in ("løsning", "fagsystem").', 'Løsning'],
  INFRASTRUCTURE: ['A platform that other solutions run on or exchange data through ("infrastruktur").', 'Infrastruktur'],
  COMPONENT: ['A part of another solution ("komponent").', 'Komponent'],
  ENVIRONMENT: ['An environment of the infrastructure: production or test ("miljø").', 'Miljø'],
  PORTAL: ['A public site.', 'Portal'],
  INTERFACE: ['An interface that data come through ("snitflade").', 'Snitflade'],
  TOOL: ['A tool, template, guide or library for the work with solutions ("værktøj").', 'Værktøj'],
  ARCHITECTURE: ['A reference architecture ("rammearkitektur").', 'Rammearkitektur'],
  CLASSIFICATION: ['A classification of municipal tasks ("emnesystematik").', 'Emnesystematik'],
  DATA_STANDARD: ['A standard for concepts and data ("begrebs- og datastandard").', 'Datastandard'],
  FRAMEWORK_AGREEMENT: ['A purchasing agreement that municipalities buy by ("rammeaftale").', 'Rammeaftale'],
  LEARNING_PROGRAMME: ['Courses.', 'Kurser'],
  EXTERNAL_PLATFORM: ['A platform of an organisation outside the municipalities and KOMBIT.', 'Ekstern platform'],
  EXTERNAL_REGISTER: ['A register of an organisation outside the municipalities and KOMBIT ("register").', 'Eksternt register'],
  LOCAL_SYSTEM: ['A system that each municipality has its own of ("lokalt system").', 'Lokalt system'],
  LEGACY_SYSTEM: ['An older system that other solutions replace or have to live with.', 'Ældre system'],
});

export const SolutionStatus = defineEnum('SolutionStatus', 'How far a solution is in its life.', {
  INTENDED: ['It is meant to come.', 'På vej'],
  TENDER: ['Its first tender is out ("udbud").', 'I udbud'],
  IN_OPERATION: ['It is in use ("i drift").', 'I drift'],
  RE_TENDER: ['It is in use and is tendered anew ("genudbud").', 'I genudbud', 'Re-tender'],
  PHASE_OUT: ['Municipalities are leaving it ("udfasning").', 'Under udfasning'],
  CLOSING: ['It closes ("lukker").', 'Lukker'],
  NOT_STATED: ['No source says.', 'Ikke oplyst'],
});

export const SolutionNameBasis = defineEnum('SolutionNameBasis', 'How the name of a solution is known.', {
  STATED: ['The source gives it.', 'Står i kilden'],
  INFERRED: ['Concluded from what the source says.', 'Sluttet af kilden'],
  GENERAL_KNOWLEDGE: ['The source has only an abbreviation; its meaning is commonly known.', 'Almindelig viden'],
  DESCRIPTIVE: ['The source gives no name; this one describes what it is.', 'Beskrivende'],
  CORRECTED: ['The source misspells it, see `note`.', 'Rettet'],
});
