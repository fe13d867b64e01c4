import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { SUBGRAPHS } from '@portfolio/gateway';
import { textsOf, type WordedText } from '@portfolio/records';
import { readRecords } from '@portfolio/seeding';
import { englishIn } from './danish/english.js';
import { questions } from './portfolio/questions.js';

interface Placed extends WordedText {
  /** Type, key and column: `Event ev036.cause`. */
  place: string;
}

interface Statement {
  place: string;
  text: string;
  level: string;
}

let texts: Placed[];
let statements: Statement[];

beforeAll(async () => {
  texts = [];
  statements = [];
  for (const { records, dataFolder } of SUBGRAPHS) {
    const rows = await readRecords(
      fileURLToPath(dataFolder),
      records.filter(({ files }) => files),
    );
    for (const [record, own] of rows) {
      for (const row of own) {
        const place = `${record.name} ${String(row[record.key])}`;
        for (const [name, column] of Object.entries(record.columns)) {
          if (column.check) texts.push(...[...textsOf(column.check, row[name], name)].map((text) => ({ ...text, place: `${place}.${text.path}` })));
        }
        for (const { text, level } of (row.expectations ?? []) as Omit<Statement, 'place'>[]) statements.push({ place, text, level });
      }
    }
  }
});

const ours = () => texts.filter(({ wording }) => wording === 'DANISH');

describe('a text of ours', () => {
  test('is Danish, whatever its record', () => {
    expect(ours().length).toBeGreaterThan(1_400);
    expect(new Set(ours().map(({ place }) => place.split(' ')[0])).size).toBeGreaterThan(30);
    const english = ours().filter(({ text }) => englishIn(text).length > 0);
    expect(english.map(({ place, text }) => `${place}: ${englishIn(text).join(', ')} in "${text}"`)).toEqual([]);
  });

  test('quotes in »«, each with its end', () => {
    const titlesOfSource = /^Task klik-\S+\.title$/;
    const quoting = ours().filter(({ place, text }) => /[»«“”„"]/.test(text) && !titlesOfSource.test(place));
    expect(quoting.length).toBeGreaterThan(20);
    expect(quoting.filter(({ text }) => /[»«“”„"]/.test(text.replace(/»[^»«]+«/g, ''))).map(({ place }) => place)).toEqual([]);
  });

  test('has no words of a source for its own: what is called raw is a quotation', () => {
    const raw = texts.filter(({ path }) => /(^|\.)(raw|\w+Raw)$/.test(path));
    expect(raw.length).toBeGreaterThan(300);
    expect(raw.filter(({ wording }) => wording !== 'QUOTATION').map(({ place }) => place)).toEqual([]);
  });
});

/** The words that tell how far a statement binds; the first in the text counts. */
const BINDING = {
  REQUIRED: ['skal', 'har ansvar for', 'er nødt til'],
  EXPECTED: ['forventes'],
  NEEDED: ['behov for', 'kan være behov for', 'kan der være behov for', 'er nødvendigt'],
  RECOMMENDED: ['bør', 'anbefaler', 'er vigtigt'],
  REQUESTED: ['anmodes om'],
  INVITED: ['opfordres til'],
  OPTIONAL: ['kan', 'mulighed for'],
  INSPIRATION: ['til inspiration'],
};

function levelBy(text: string): string {
  const plain = text.replace(/»[^«]*«/g, ' ').toLowerCase();
  const found = Object.entries(BINDING).flatMap(([level, words]) =>
    words.map((word) => ({ level, at: plain.search(new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'u')) })),
  );
  const [first] = found.filter(({ at }) => at >= 0).sort((one, other) => one.at - other.at);
  return first?.level ?? 'NOT_STATED';
}

test('a statement binds in its words as far as its level says', () => {
  expect(statements.length).toBe(95);
  expect(statements.filter(({ text, level }) => levelBy(text) !== level).map(({ place, text, level }) => `${place}: ${level}, "${text}"`)).toEqual([]);
});

test('each of the forty questions is asked in Danish and in English', () => {
  const asked = questions().map(({ id, question }) => ({ id, question }));
  expect(asked.length).toBe(40);
  expect(asked.filter(({ question: { da } }) => englishIn(da).length > 0 || !/[.?]$/.test(da)).map(({ id }) => id)).toEqual([]);
  expect(asked.filter(({ question: { en } }) => englishIn(en).length === 0).map(({ id }) => id)).toEqual([]);
});

describe('English words', () => {
  test.each([
    ['automatically when the supplier contract lapses', 'when, the, supplier'],
    ['Tender of Fælles Driftsplatform published', 'tender, of, published'],
    ['“bliver tilgængelig” on KL’s videncenter; no date', 'on, date'],
    ['KLIK tasks rest on workshops', 'on'],
    ['Municipalities have a project organisation', 'municipalities'],
  ])('are found in "%s"', (text, words) => {
    expect(englishIn(text).join(', ')).toBe(words);
  });

  test.each([
    'Følger leverandørkontrakten, når optionen er tiltrådt',
    'Agilt samarbejde: produktvision, epics, user stories, tasks',
    'Kommunen kan købe ind under aftalen for it, også efter 1. juli, og to år til',
    'Sliden siger »this deck of the meeting«, ikke andet',
    'Samme slide om test, support, service og release på platformen; webinar den 3. november',
    '',
  ])('are not found in "%s"', (text) => {
    expect(englishIn(text)).toEqual([]);
  });
});
