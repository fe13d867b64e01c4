import { buffer } from 'node:stream/consumers';
import { describe, expect, test } from '@jest/globals';
import { XMLValidator } from 'fast-xml-parser';
import { strFromU8, unzipSync } from 'fflate';
import readXlsx from 'read-excel-file/node';
import { Decimal } from '../src/files/csv.js';
import { sheetNames, workbookOf, type Sheet } from '../src/files/xlsx.js';

const AT = new Date('2025-12-01T08:00:00Z');
const sheet = (rows: unknown[][], name = 'Svar'): Sheet => ({ name, head: rows[0]?.map((_, index) => `kolonne ${index + 1}`) ?? [], rows: () => rows });
const written = (sheets: Sheet[]) => buffer(workbookOf(sheets, AT));
/** The rows below the head, as another library reads them. */
const readBack = async (rows: unknown[][]) => (await readXlsx(await written([sheet(rows)]), { trim: false }))[0]!.data.slice(1);

describe('a workbook', () => {
  test.each([
    '=1+1',
    '@SUM(A1)',
    '-2+3',
    '+45 12 34 56',
    '\ttab',
    "'quoted",
    'linje\nto',
    '</t></is></c><c t="n"><v>1</v></c>',
    ']]>&amp;"',
    '  mellemrum  ',
    'æøå 🏛️',
    '0012',
    '2025-12-01',
    'TRUE',
  ])('holds %j as a text', async (text) => {
    expect(await readBack([[text, 'x']])).toEqual([[text, 'x']]);
  });

  test('holds numbers, also negative ones, decimals, booleans, and nothing', async () => {
    const rows = [
      [-2, 1.5, new Decimal('-1250.50'), true, null, 'x'],
      [1e21, 0, new Decimal('12345678901234567890.5'), false, null, 'y'],
    ];
    expect(await readBack(rows)).toEqual([
      [-2, 1.5, -1250.5, true, null, 'x'],
      [1e21, 0, '12345678901234567890.5', false, null, 'y'],
    ]);
  });

  test('writes a line break as one sign, and what would be read as another sign so that it is not', async () => {
    const files = unzipSync(await written([sheet([['a\r\nb\rc', '_x000D_', 'a\u0000b']])]));
    const xml = strFromU8(files['xl/worksheets/sheet1.xml']!);
    expect([...xml.matchAll(/<t xml:space="preserve">([^<]*)<\/t>/g)].map(([, text]) => text).slice(3)).toEqual(['a\nb\nc', '_x005F_x000D_', 'a\ufffdb']);
  });

  test('has well-formed parts that name each other, and the columns past Z', async () => {
    const files = unzipSync(await written([sheet([Array.from({ length: 800 }, (_, index) => index)]), sheet([['x']], 'To')]));
    expect(Object.keys(files)).toEqual([
      '[Content_Types].xml',
      '_rels/.rels',
      'xl/workbook.xml',
      'xl/_rels/workbook.xml.rels',
      'xl/styles.xml',
      'xl/worksheets/sheet1.xml',
      'xl/worksheets/sheet2.xml',
    ]);
    for (const [name, bytes] of Object.entries(files)) expect([name, XMLValidator.validate(strFromU8(bytes))]).toEqual([name, true]);
    const xml = strFromU8(files['xl/worksheets/sheet1.xml']!);
    expect(['Z', 'AA', 'ZZ', 'AAA', 'ADT'].map((letters) => new RegExp(`<c r="${letters}2"><v>(\\d+)</v>`).exec(xml)?.[1])).toEqual([
      '25',
      '26',
      '701',
      '702',
      '799',
    ]);
  });

  test('reads its rows as it is read, however many there are', async () => {
    const rows = Array.from({ length: 2_000 }, (_, index) => [index, `række ${index}`]);
    expect(await readBack(rows)).toEqual(rows);
  });

  test.each([
    ['a'.repeat(32_768), 'expected at most 32767 characters in a cell of a spreadsheet (Svar, kolonne 1), but got 32768'],
    [undefined, 'expected at most 16384 columns of a spreadsheet (Svar), but got 16385'],
  ])('refuses what Excel cannot open', (text, message) => {
    const rows = text === undefined ? [Array.from({ length: 16_385 }, () => 1)] : [[text]];
    expect(() => workbookOf([sheet(rows)], AT)).toThrow(message);
  });

  test('has names of sheets that Excel takes', () => {
    expect(sheetNames(['Svar', 'svar', 'a/b:c*d?[e]\\', "'", 'x'.repeat(40), 'x'.repeat(40)])).toEqual([
      'Svar',
      'svar (2)',
      'a b c d  e',
      'Ark',
      'x'.repeat(31),
      `${'x'.repeat(27)} (2)`,
    ]);
  });
});
