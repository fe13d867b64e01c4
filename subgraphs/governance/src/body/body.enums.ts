import { defineEnum } from '@portfolio/records';

export const BodyKind = defineEnum('BodyKind', 'What kind of body it is in its governance model ("organ").', {
  BOARD: ['A board ("bestyrelse").', 'Bestyrelse'],
  EXECUTIVE: ['An executive management ("direktion").', 'Direktion'],
  PORTFOLIO: ['Weighs across solutions or fields ("porteføljegruppe", "porteføljeråd").', 'Portefølje'],
  COORDINATION: ['Coordinates between organisations ("koordinationsgruppe").', 'Koordination'],
  STEERING: ['Steers a solution or the infrastructure ("styregruppe").', 'Styregruppe', 'Steering group'],
  EXPERT: ['Gives expert input on a solution or a field ("faggruppe", "fagråd").', 'Faggruppe', 'Expert group'],
  ADVISORY: ['Advises without deciding ("kontaktudvalg", "råd").', 'Rådgivende'],
  FUNCTION: ['A standing function rather than a group, such as the requirement editors ("kravredaktion").', 'Funktion'],
  ROLE: ['A role filled by one at a time, such as the project leader ("projektleder").', 'Rolle'],
  MANAGEMENT: ['The management of the shared infrastructure ("FKI-ledelse").', 'Ledelse'],
  SECRETARIAT: ['A secretariat ("sekretariat").', 'Sekretariat'],
  REFERENCE: ['A reference group ("referencegruppe").', 'Referencegruppe', 'Reference group'],
  WORKING: ['A working group, set up for one issue and dissolved after it ("arbejdsgruppe").', 'Arbejdsgruppe', 'Working group'],
  OPERATIONAL: ['Does the work that others have framed and prioritised.', 'Udførende'],
});

export const BodyScope = defineEnum('BodyScope', 'What there is one body for each of.', {
  SOLUTION: ['One for each solution ("løsning").', 'Løsning'],
  DOMAIN: ['One for each municipal domain ("fagområde").', 'Fagområde'],
  ISSUE: ['One for each issue ("problemstilling").', 'Problemstilling'],
  FIELD: ['One for each field of the K98 agreement.', 'K98-område', 'K98 field'],
});

export const BodyVariantKind = defineEnum('BodyVariantKind', 'How law is monitored ("lovovervågning").', {
  PROACTIVE: ['Ahead of the law: in dialogue while it is prepared ("proaktiv").', 'Proaktiv'],
  REACTIVE: ['After the law: following what has been passed ("reaktiv").', 'Reaktiv'],
});
