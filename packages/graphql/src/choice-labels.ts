import { inWords, type DeclaredValue } from '@portfolio/records';

/** What lists are ordered and counted by, in Danish; a list's own choice can say its own. */
const DANISH: Readonly<Record<string, string>> = {
  ADDRESSEE: 'Adressat',
  AGREEMENT: 'Aftale',
  ANOMALY_KIND: 'Slags uregelmæssighed',
  AS_OF: 'Opgjort pr.',
  AUDIENCE: 'Målgruppe',
  BASIS: 'Grundlag',
  BODY: 'Organ',
  BUYER: 'Køber',
  CASE_THEME: 'Caseeksemplets tema',
  CHANNEL: 'Kanal',
  CHAPTER: 'Kapitel',
  CODE: 'Kommunekode',
  DATA_ACCESS: 'Dataadgang',
  DATE: 'Dato',
  DEADLINE: 'Frist',
  END: 'Slut',
  EXPECTED_AWARD: 'Forventet kontraktindgåelse',
  FROM: 'Fra',
  ID: 'Id',
  KIND: 'Art',
  KKR: 'KKR',
  LABEL: 'Navn',
  LANE_CONFIDENCE: 'Sikkerhed om bane',
  LEVEL: 'Niveau',
  MEETING: 'Møde',
  MODEL: 'Governancemodel',
  MUNICIPALITY: 'Kommune',
  NAME: 'Navn',
  NUMBER: 'Nummer',
  OBLIGATION: 'Forpligtelse',
  ORGANISATION: 'Organisation',
  OWNER: 'Ejer',
  PARENT: 'Overordnet',
  PER: 'Ét for hver',
  PLACE_IN_SOURCE: 'Plads i kilden',
  POSITION: 'Plads',
  PROCESS: 'Proces',
  PROJECT: 'Projekt',
  PURPOSES: 'Antal formål',
  REGION: 'Region',
  RESPONSIBLE_ORGANISATION: 'Ansvarlig organisation',
  SCOPE: 'Nævnt i',
  SECTION: 'Afsnit',
  SENT: 'Udsendt',
  SOLUTION: 'Løsning',
  START: 'Start',
  STATE: 'Tilstand',
  STATUS: 'Status',
  STEERING_BODY: 'Styrende organ',
  SUPPLIER: 'Leverandør',
  TEMPLATE: 'Skabelon',
  THEME: 'Tema',
  TITLE: 'Titel',
  TO: 'Til',
  TYPE: 'Type',
  VENDOR: 'Leverandør',
  WHEN: 'Tidspunkt',
};

/** What a name of several words ends in, and what that makes of the label before it. */
const ENDINGS: readonly (readonly [ending: string, label: (danish: string) => string])[] = [
  ['_ASC', (danish) => `${danish}, stigende`],
  ['_DESC', (danish) => `${danish}, faldende`],
  ['_FROM', (danish) => `${danish}, tidligst`],
  ['_TO', (danish) => `${danish}, senest`],
  ['_STATUS', (danish) => `${danish}, om oplyst`],
  ['_MONTH', (danish) => `${danish}, måned`],
  ['_COUNT', (danish) => `${danish}, antal`],
];

const ENGLISH_ENDINGS: Readonly<Record<string, string>> = { _ASC: ', ascending', _DESC: ', descending' };

/** A value of an enum that lists are ordered or counted by, with its labels; `own` is the Danish label of what it chooses, where the list says it. */
export function choiceOf(name: string, description: string, own?: string): DeclaredValue {
  return [description, danishOf(name, own), englishOf(name)];
}

function danishOf(name: string, own: string | undefined): string {
  const known = DANISH[name];
  if (known !== undefined) return own ?? known;
  const [ending, label] = ENDINGS.find(([each]) => name.endsWith(each)) ?? [];
  if (ending !== undefined) return label!(danishOf(name.slice(0, -ending.length), own));
  if (own !== undefined) return own;
  throw new Error(
    `expected a Danish label of ${name}, which a list is ordered or counted by: as the third of its words, or in packages/graphql/src/choice-labels.ts`,
  );
}

function englishOf(name: string): string {
  const ending = Object.keys(ENGLISH_ENDINGS).find((each) => name.endsWith(each));
  return ending ? `${inWords(name.slice(0, -ending.length))}${ENGLISH_ENDINGS[ending]}` : inWords(name);
}
