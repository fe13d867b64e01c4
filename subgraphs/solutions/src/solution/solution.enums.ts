import { enumType } from '@portfolio/graphql';
import type { NAME_BASES, SOLUTION_KINDS, SOLUTION_STATUSES } from './solution.entity.js';

export const SolutionKind = enumType<(typeof SOLUTION_KINDS)[number]>('SolutionKind', 'What a solution is.', {
  BUSINESS_SOLUTION: 'A solution that a municipal area works in ("løsning", "fagsystem").',
  INFRASTRUCTURE: 'A platform that other solutions run on or exchange data through ("infrastruktur").',
  COMPONENT: 'A part of another solution ("komponent").',
  ENVIRONMENT: 'An environment of the infrastructure: production or test ("miljø").',
  PORTAL: 'A public site.',
  INTERFACE: 'An interface that data come through ("snitflade").',
  TOOL: 'A tool, template, guide or library for the work with solutions ("værktøj").',
  ARCHITECTURE: 'A reference architecture ("rammearkitektur").',
  CLASSIFICATION: 'A classification of municipal tasks ("emnesystematik").',
  DATA_STANDARD: 'A standard for concepts and data ("begrebs- og datastandard").',
  FRAMEWORK_AGREEMENT: 'A purchasing agreement that municipalities buy by ("rammeaftale").',
  LEARNING_PROGRAMME: 'Courses.',
  EXTERNAL_PLATFORM: 'A platform of an organisation outside the municipalities and KOMBIT.',
  EXTERNAL_REGISTER: 'A register of an organisation outside the municipalities and KOMBIT ("register").',
  LOCAL_SYSTEM: 'A system that each municipality has its own of ("lokalt system").',
  LEGACY_SYSTEM: 'An older system that other solutions replace or have to live with.',
});

export const SolutionStatus = enumType<(typeof SOLUTION_STATUSES)[number]>('SolutionStatus', 'How far a solution is in its life.', {
  INTENDED: 'It is meant to come.',
  TENDER: 'Its first tender is out ("udbud").',
  IN_OPERATION: 'It is in use ("i drift").',
  RE_TENDER: 'It is in use and is tendered anew ("genudbud").',
  PHASE_OUT: 'Municipalities are leaving it ("udfasning").',
  CLOSING: 'It closes ("lukker").',
  NOT_STATED: 'No source says.',
});

export const SolutionNameBasis = enumType<(typeof NAME_BASES)[number]>('SolutionNameBasis', 'How the name of a solution is known.', {
  STATED: 'The source gives it.',
  INFERRED: 'Concluded from what the source says.',
  GENERAL_KNOWLEDGE: 'The source has only an abbreviation; its meaning is commonly known.',
  DESCRIPTIVE: 'The source gives no name; this one describes what it is.',
  CORRECTED: 'The source misspells it, see `nameNote`.',
});
