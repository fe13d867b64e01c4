import { describe, expect, test } from '@jest/globals';
import { fold } from '../src/search/fold.index.js';
import { matchesOf } from '../src/search/matches.index.js';
import { nearestWords } from '../src/search/nearest.index.js';
import { Searcher } from '../src/search/search.index.js';
import { NAME, SAID, type Entry } from '../src/search/text-index.index.js';
import { wordsOf } from '../src/search/words.index.js';

/** A few stems as PostgreSQL's dictionary gives them. */
const STEMS: Readonly<Record<string, string | null>> = {
  aftaler: 'aftal',
  aftale: 'aftal',
  aftalen: 'aftal',
  tilslutningsaftaler: 'tilslutningsaftal',
  og: null,
  for: null,
};
const stemsOf = async (words: readonly string[]) => words.map((word) => (word in STEMS ? STEMS[word] : word));

const entry = (id: string, label: string, ...said: string[]): Entry => ({
  id,
  type: id.slice(0, 1),
  label,
  rank: 0,
  texts: [{ field: 'label', weight: NAME, text: label }, ...said.map((text) => ({ field: 'text', weight: SAID, text }))],
});

const idsOf = async (entries: Entry[], text: string) => {
  const searcher = await Searcher.of(entries, stemsOf);
  const found = await searcher.search(text);
  return [...found.places].map((place) => searcher.index.entries[place]!.id);
};

describe('words', () => {
  test.each([
    ['Århus', 'aarhus'],
    ['Aarhus', 'aarhus'],
    ['A\u030arhus', 'aarhus'],
    ['ÆRØ', 'aeroe'],
    ['Ørsted', 'oersted'],
    ['Idé', 'ide'],
    ['ＫＹ', 'ky'],
  ])('%s is compared as %s', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  test.each(['1. marts 2027', '01.03.2027', '1.3.2027', '2027-03-01', '1/3 2027', '1/3-2027', '1. mar. 2027', '1 marts 2027'])(
    '%s is the first of March 2027',
    (text) => {
      const dates = wordsOf(text).filter(({ isDate }) => isDate);
      expect(dates.map((word) => word.text)).toEqual(['2027-03-01', '--03-01']);
    },
  );

  test.each(['31.02.2027', '45. marts 2027', '4.1', '2027', '1. majestæt', '13/13', 'pb-4-8'])('%s is no day', (text) => {
    expect(wordsOf(text).filter(({ isDate }) => isDate)).toEqual([]);
  });

  test('stand where they are written, in UTF-16 code units', () => {
    const text = '🙂 Ærø: afsnit 4.1, »Århus«';
    expect(wordsOf(text).map(({ text: word, from, to }) => [word, text.slice(from, to)])).toEqual([
      ['aeroe', 'Ærø'],
      ['afsnit', 'afsnit'],
      ['4.1', '4.1'],
      ['aarhus', 'Århus'],
    ]);
  });
});

describe('the order', () => {
  const entries = [
    entry('1', 'Aftale'),
    entry('2', 'Aftalemodtager'),
    entry('3', 'Tilslutningsaftale'),
    entry('4', 'En aftale om noget'),
    entry('5', 'Noget andet', 'som en aftale siger'),
    entry('6', 'Intet'),
  ];

  test('is what is called so, the same word, a beginning, inside of a word, and last what is said', async () => {
    expect(await idsOf(entries, 'aftale')).toEqual(['1', '4', '2', '3', '5']);
  });

  test('is the same for another form, which is met by its stem', async () => {
    expect(await idsOf(entries, 'aftalen')).toEqual(['1', '4', '2', '3', '5']);
    expect((await idsOf(entries, 'tilslutningsaftaler'))[0]).toBe('3');
  });

  test('needs each word, and of words that say nothing none where there are others', async () => {
    expect(await idsOf(entries, 'aftale andet')).toEqual(['5']);
    expect(await idsOf(entries, 'aftale og andet for')).toEqual(['5']);
    expect(await idsOf(entries, 'og')).toEqual([]);
  });

  test('takes no word for one that only begins alike', async () => {
    expect(await idsOf([entry('1', 'Konkurrence')], 'konkurs')).toEqual([]);
  });
});

test('a slip is mended where nothing is found: one letter of four, two of eight, neighbours exchanged', () => {
  const words = ['struer', 'skive', 'tilslutningsaftale'];
  expect(nearestWords('stuer', words)).toEqual(['struer']);
  expect(nearestWords('sturer', words)).toEqual(['struer']);
  expect(nearestWords('sturre', words)).toEqual([]);
  expect(nearestWords('tilslutingsaftle', words)).toEqual(['tilslutningsaftale']);
  expect(nearestWords('ski', words)).toEqual([]);
});

describe('matches', () => {
  const matches = async (own: Entry, text: string) => {
    const searcher = await Searcher.of([own], stemsOf);
    const { terms, words } = await searcher.search(text);
    return matchesOf(searcher.index, own, terms, words).map(({ field, snippet, ranges }) => [
      field,
      snippet,
      ranges.map(({ from, to }) => snippet.slice(from, to)),
    ]);
  };

  test.each([
    ['aftale', ['Aftale', 'aftale']],
    ['aft', ['Aft', 'aft']],
    ['aftalen', ['Aftale', 'aftale']],
    ['aa', ['Å']],
    ['5.12.2025', ['5. december 2025']],
  ])('of %s mark what was met', async (text, marked) => {
    const label = 'Aftale 🙂 Århus: tilslutningsaftale, 5. december 2025';
    expect(await matches(entry('1', label), text)).toEqual([['label', label, marked]]);
  });

  test('of a long text are in a part of it, between spaces', async () => {
    const long = `${'ord '.repeat(100)}Struer ${'ord '.repeat(100)}`.trim();
    const [[field, snippet, marked] = []] = await matches(entry('1', 'X', long), 'struer');
    expect([field, marked]).toEqual(['text', ['Struer']]);
    expect(snippet).toMatch(/^… (ord )+Struer( ord)+ …$/);
    expect((snippet as string).length).toBeLessThanOrEqual(164);
    expect(await matches(entry('1', 'X', 'x'.repeat(1_000)), 'xxxx')).toEqual([['text', `${'x'.repeat(160)} …`, ['xxxx']]]);
    const cut = await matches(entry('1', 'X', `${'x'.repeat(159)}${'🙂'.repeat(9)}`), 'xxxx');
    expect(cut).toEqual([['text', `${'x'.repeat(159)} …`, ['xxxx']]]);
  });
});
