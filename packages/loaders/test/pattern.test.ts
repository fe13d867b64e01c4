import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openDatabase, type Database } from '@portfolio/database';
import { patternOf } from '../src/pattern.js';

describe('the texts that hold a text', () => {
  let database: Database;

  beforeAll(async () => {
    database = await openDatabase({});
  });

  afterAll(() => database?.close());

  /** As the database has it, by a collation that knows the letters of ASCII alone. */
  async function holds(text: string, part: string): Promise<boolean> {
    const [row] = await database.read<{ found: boolean }>('select $1::text collate "C" ~ $2 as found', [text, patternOf(part)]);
    return row!.found;
  }

  test.each([
    ['Porteføljerådet', 'FØLJERÅD'],
    ['PORTEFØLJERÅDET', 'følje'],
    ['Ældreområdet', 'æLDRE'],
    ['Ærø', 'ÆRØ'],
    ['Müller & Éclair', 'ÜLLER & é'],
    ['100 % (af alle) [x] {2} a|b ^ $ \\ . * + ?', '% (AF ALLE) [X] {2} A|B ^ $ \\ . * + ?'],
    ['(?i)***:', '(?i)***:'],
    ['straße', 'STRAßE'],
    ['en\nlinje', 'N\nL'],
    ['et 😀', '😀'],
    ['anything', ''],
  ])('%j holds %j', async (text, part) => {
    expect(await holds(text, part)).toBe(true);
  });

  test.each([
    ['Porteføljerådet', 'folje'],
    ['Aarhus', 'århus'],
    ['100 pct', '%'],
    ['abc', 'a_c'],
    ['abc', 'a.c'],
    ['abc', '.*'],
    ['straße', 'STRASSE'],
  ])('%j does not hold %j', async (text, part) => {
    expect(await holds(text, part)).toBe(false);
  });
});
