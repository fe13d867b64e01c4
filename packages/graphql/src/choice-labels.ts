import { inWords, type DeclaredValue } from '@portfolio/records';

/** What lists are ordered and counted by, in Danish; a list's own choice can say its own. */
const DANISH: Readonly<Record<string, string>> = {
  ACTIVITIES: 'Aktiviteter',
  ADDRESSEE: 'Adressat',
  ADVISORY_BODIES: 'Rådgivende organer',
  AGREEMENT: 'Aftale',
  AGREEMENTS: 'Aftaler',
  ANCESTOR_BASES: 'Grundlag for overordnede',
  ANCESTOR_IDS: 'Overordnede løsninger',
  ANOMALY_KIND: 'Slags uregelmæssighed',
  ASSIGNMENTS: 'Tilknytninger',
  AS_OF: 'Opgjort pr.',
  AUDIENCE: 'Målgruppe',
  BASIS: 'Grundlag',
  BODIES: 'Organer',
  BODY: 'Organ',
  BUYER: 'Køber',
  CASES: 'Caseeksempler',
  CASE_THEME: 'Caseeksemplets tema',
  CHANGE_TYPES: 'Ændringstyper',
  CHANNEL: 'Kanal',
  CHAPTER: 'Kapitel',
  CHILDREN: 'Underordnede',
  CODE: 'Kommunekode',
  COMPONENTS: 'Komponenter',
  CONTRACT: 'Kontrakt',
  CONTRACTS: 'Kontrakter',
  CREATED_BY: 'Oprettet af',
  DATA_ACCESS: 'Dataadgang',
  DATE: 'Dato',
  DEADLINE: 'Frist',
  DEADLINES: 'Frister',
  DOCUMENT: 'Dokument',
  DOCUMENTS: 'Dokumenter',
  END: 'Slut',
  EVENT: 'Hændelse',
  EVENTS: 'Hændelser',
  EVERY_MEETING: 'På hvert møde',
  EXPECTED: 'Forventet',
  EXPECTED_AWARD: 'Forventet kontraktindgåelse',
  EXPECTED_PUBLICATION: 'Forventet offentliggørelse',
  FINANCE: 'Finansiering',
  FLOW_STEPS: 'Trin i forløb',
  FOLLOWS_FROM: 'Følger af',
  FOLLOW_UPS: 'Opfølgninger',
  FROM: 'Fra',
  HANDLED_BY: 'Behandles af',
  ID: 'Id',
  INCIDENT: 'Hændelse',
  INCIDENTS: 'Hændelser',
  INCIDENT_BODY: 'Organ ved hændelser',
  INTERACTIONS: 'Samspil',
  IS_PUBLISHED: 'Offentliggjort',
  IS_WORKING_TITLE: 'Arbejdstitel',
  KIND: 'Art',
  KKR: 'KKR',
  LABEL: 'Navn',
  LANE: 'Bane',
  LANE_CONFIDENCE: 'Sikkerhed om bane',
  LEADS_TO: 'Fører til',
  LEVEL: 'Niveau',
  LIFECYCLE_MENTIONS: 'Omtaler i livsforløb',
  MANDATES: 'Mandater',
  MEETING: 'Møde',
  MODEL: 'Governancemodel',
  MODELS: 'Governancemodeller',
  MUNICIPALITIES: 'Kommuner',
  MUNICIPALITY: 'Kommune',
  NAME: 'Navn',
  NEXT_STEPS: 'Næste trin',
  NOTES: 'Bemærkninger',
  NUMBER: 'Nummer',
  OBLIGATION: 'Forpligtelse',
  OBLIGATIONS: 'Forpligtelser',
  ORGANISATION: 'Organisation',
  ORGANISATIONS: 'Organisationer',
  ORGANISATION_ROLES: 'Organisationers roller',
  ORIGINAL_END: 'Oprindelig slut',
  OWNER: 'Ejer',
  PARENT: 'Overordnet',
  PART_OF: 'Del af',
  PER: 'Ét for hver',
  PLACE_IN_SOURCE: 'Plads i kilden',
  POSITION: 'Plads',
  PROCESS: 'Proces',
  PROJECT: 'Projekt',
  PUBLISHER: 'Udgiver',
  PURPOSES: 'Antal formål',
  QUESTIONS: 'Spørgsmål',
  READINESS_CATEGORIES: 'Kategorier af parathed',
  RECIPIENT_GROUPS: 'Modtagergrupper',
  REFERRED_TO_BY: 'Henvist til af',
  REFERS_TO: 'Refererer til',
  REGION: 'Region',
  RELATED: 'Beslægtede',
  RELATED_FROM: 'Henviser hertil',
  RELATED_ACTIVITIES: 'Beslægtede aktiviteter',
  REQUIRES_SIGNATURE: 'Kræver underskrift',
  RESPONSIBLE: 'Ansvar',
  RESPONSIBLE_ORGANISATION: 'Ansvarlig organisation',
  RESTATED_DEADLINE: 'Gentaget frist',
  RIGHTS: 'Beslutningsrettigheder',
  ROLES: 'Roller',
  ROLE_KINDS: 'Roller',
  SCOPE: 'Nævnt i',
  SEATS: 'Pladser',
  SECRETARIAT_KIND: 'Sekretariatets art',
  SECTION: 'Afsnit',
  SECTIONS: 'Afsnit',
  SENT: 'Udsendt',
  SIGNATURES: 'Underskrifter',
  SIGNATURES_AS_OF: 'Underskrifter opgjort pr.',
  SOLUTION: 'Løsning',
  SOLUTIONS: 'Løsninger',
  STAFFING_STEP: 'Bemandingstrin',
  STAGES: 'Stadier',
  STANDARDS: 'Standarder',
  START: 'Start',
  STATE: 'Tilstand',
  STATUS: 'Status',
  STEERING_BODY: 'Styrende organ',
  STEERS_MODELS: 'Styrer governancemodeller',
  STEPS: 'Trin',
  SUPPLIER: 'Leverandør',
  SUPPORT_EVENT: 'Supporthændelse',
  TASK: 'Opgave',
  TASK_ATTACHMENT: 'Opgavens tilknytning',
  TEMPLATE: 'Skabelon',
  TENDER_PUBLISHED: 'Udbud offentliggjort',
  THEME: 'Tema',
  TITLE: 'Titel',
  TO: 'Til',
  TYPE: 'Type',
  VARIANT: 'Variant',
  VARIANT_VENDOR: 'Variantens leverandør',
  VENDOR: 'Leverandør',
  WHEN: 'Tidspunkt',
};

/** What a name of several words ends in, and what that makes of the label before it. */
const ENDINGS: readonly (readonly [ending: string, label: (danish: string) => string])[] = [
  ['_ASC', (danish) => `${danish}, stigende`],
  ['_DESC', (danish) => `${danish}, faldende`],
  ['_FROM', (danish) => `${danish}, tidligst`],
  ['_TO', (danish) => `${danish}, senest`],
  ['_BASIS', (danish) => `${danish}, grundlag`],
  ['_STATUS', (danish) => `${danish}, om oplyst`],
  ['_MONTH', (danish) => `${danish}, måned`],
  ['_COUNT', (danish) => `${danish}, antal`],
];

const ENGLISH_ENDINGS: Readonly<Record<string, string>> = { _ASC: ', ascending', _DESC: ', descending' };

/**
 * A value of an enum that lists are ordered or counted by, with its labels; `own` is the Danish label of what it chooses, where the list says it; `term` the
 * Danish term of the field that it follows from, for one that has no label yet.
 */
export function choiceOf(name: string, description: string, own?: string, term?: string): DeclaredValue {
  return [description, danishOf(name, own, term), englishOf(name)];
}

function danishOf(name: string, own: string | undefined, term: string | undefined): string {
  const known = DANISH[name];
  if (known !== undefined) return own ?? known;
  const [ending, label] = ENDINGS.find(([each]) => name.endsWith(each)) ?? [];
  if (ending !== undefined) return label!(danishOf(name.slice(0, -ending.length), own, term));
  if (own !== undefined) return own;
  if (term) return term.charAt(0).toUpperCase() + term.slice(1);
  throw new Error(
    `expected a Danish label of ${name}, which a list is ordered or counted by: as the third of its words, in quotes in the field's description, or in packages/graphql/src/choice-labels.ts`,
  );
}

function englishOf(name: string): string {
  const ending = Object.keys(ENGLISH_ENDINGS).find((each) => name.endsWith(each));
  return ending ? `${inWords(name.slice(0, -ending.length))}${ENGLISH_ENDINGS[ending]}` : inWords(name);
}
