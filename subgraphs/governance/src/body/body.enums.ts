import { enumType } from '@portfolio/graphql';
import type { LEVELS, SCOPES, VARIANT_KINDS } from './body.entity.js';

export const BodyLevel = enumType<(typeof LEVELS)[number]>('BodyLevel', 'Where a body stands in its governance model.', {
  BOARD: 'A board ("bestyrelse").',
  EXECUTIVE: 'An executive management ("direktion").',
  PORTFOLIO: 'Weighs across solutions or fields ("porteføljegruppe", "porteføljeråd").',
  COORDINATION: 'Coordinates between organisations ("koordinationsgruppe").',
  STEERING: 'Steers a solution or the infrastructure ("styregruppe").',
  EXPERT: 'Gives expert input on a solution or a field ("faggruppe", "fagråd").',
  ADVISORY: 'Advises without deciding ("kontaktudvalg", "råd").',
  FUNCTION: 'A standing function rather than a group, such as the requirement editors ("kravredaktion").',
  ROLE: 'A role filled by one at a time, such as the project leader ("projektleder").',
  MANAGEMENT: 'The management of the shared infrastructure ("FKI-ledelse").',
  SECRETARIAT: 'A secretariat ("sekretariat").',
  REFERENCE: 'A reference group ("referencegruppe").',
  WORKING: 'A working group, set up for one issue and dissolved after it ("arbejdsgruppe").',
  OPERATIONAL: 'Does the work that others have framed and prioritised.',
});

export const BodyScope = enumType<(typeof SCOPES)[number]>('BodyScope', 'What there is one body for each of.', {
  SOLUTION: 'One for each solution ("løsning").',
  DOMAIN: 'One for each municipal domain ("fagområde").',
  ISSUE: 'One for each issue ("problemstilling").',
  FIELD: 'One for each field of the K98 agreement.',
});

export const BodyVariantKind = enumType<(typeof VARIANT_KINDS)[number]>('BodyVariantKind', 'How law is monitored ("lovovervågning").', {
  PROAKTIV: 'Ahead of the law: in dialogue while it is prepared ("proaktiv").',
  REAKTIV: 'After the law: following what has been passed ("reaktiv").',
});
