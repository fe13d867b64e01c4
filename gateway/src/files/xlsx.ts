import { Readable } from 'node:stream';
import { BadRequest } from '@portfolio/errors';
import { ZipFile } from 'yazl';
import { escaped } from '../syndication/xml.js';
import { Decimal } from './csv.js';

/** A sheet of a workbook. */
export interface Sheet {
  name: string;
  head: readonly string[];
  /** Read twice. A value is null, a text, a number, a boolean or a Decimal. */
  rows(): Iterable<readonly unknown[]>;
}

/** What Excel takes: characters of a cell, rows and columns of a sheet, characters of a sheet's name, digits of a number. */
const LONGEST_CELL = 32_767;
const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;
const LONGEST_NAME = 31;
const MOST_DIGITS = 15;

/** Rows that are written at a time, between which others are answered. */
const ROWS = 250;

/**
 * A workbook by ECMA-376 (XLSX), streamed. A text is a text, whatever it begins with: its cell says so. Throws BadRequest for what a sheet cannot hold, having written nothing.
 *
 * @param at the time of the files in it
 */
export function workbookOf(sheets: readonly Sheet[], at: Date): Readable {
  for (const sheet of sheets) expectFits(sheet);
  const zip = new ZipFile();
  const names = sheetNames(sheets.map(({ name }) => name));
  const add = (path: string, text: string) => zip.addBuffer(Buffer.from(HEAD + text), path, { mtime: at });
  add('[Content_Types].xml', contentTypes(sheets.length));
  add('_rels/.rels', relationships([['officeDocument', 'xl/workbook.xml']]));
  add('xl/workbook.xml', workbook(names));
  add(
    'xl/_rels/workbook.xml.rels',
    relationships([...names.map((_, index) => ['worksheet', `worksheets/sheet${index + 1}.xml`] as const), ['styles', 'styles.xml']]),
  );
  add('xl/styles.xml', STYLES);
  const output = zip.outputStream as Readable;
  for (const [index, sheet] of sheets.entries()) {
    zip.addReadStreamLazy(`xl/worksheets/sheet${index + 1}.xml`, { mtime: at }, (give) =>
      give(
        null,
        Readable.from(sheetXml(sheet), { objectMode: false }).on('error', (error) => output.destroy(error)),
      ),
    );
  }
  zip.end();
  return output;
}

/** Names that Excel takes: without some signs, short, each once whatever its case. */
export function sheetNames(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const plain = name.replaceAll(/[[\]:*?/\\']/g, ' ').trim() || 'Ark';
    for (let count = 1; ; count += 1) {
      const suffix = count === 1 ? '' : ` (${count})`;
      const tried = plain.slice(0, LONGEST_NAME - suffix.length) + suffix;
      if (taken.has(tried.toLowerCase())) continue;
      taken.add(tried.toLowerCase());
      return tried;
    }
  });
}

function expectFits({ name, head, rows }: Sheet): void {
  if (head.length > MOST_COLUMNS) throw tooMuch(`${MOST_COLUMNS} columns`, name, `${head.length}`);
  let count = 1;
  for (const row of rows()) {
    count += 1;
    if (count > MOST_ROWS) throw tooMuch(`${MOST_ROWS} rows`, name, 'more');
    for (const [index, value] of row.entries()) {
      if (typeof value === 'string' && value.length > LONGEST_CELL)
        throw tooMuch(`${LONGEST_CELL} characters in a cell`, `${name}, ${head[index]}`, `${value.length}`);
    }
  }
}

function tooMuch(most: string, place: string, got: string): BadRequest {
  return new BadRequest(`expected at most ${most} of a spreadsheet (${place}), but got ${got}; ask for less, or for JSON`, 'ANSWER_LIMIT_EXCEEDED');
}

function* sheetXml({ head, rows }: Sheet): Generator<string, void> {
  yield `${HEAD}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetData>`;
  const letters = head.map((_, index) => lettersOf(index));
  const rowOf = (values: readonly unknown[], number: number, style: string) =>
    `<row r="${number}">${values.map((value, index) => cellOf(value, `${letters[index]}${number}`, style)).join('')}</row>`;
  let text = rowOf(head, 1, ' s="1"');
  let number = 1;
  for (const row of rows()) {
    number += 1;
    text += rowOf(row, number, '');
    if (number % ROWS === 0) {
      yield text;
      text = '';
    }
  }
  yield `${text}</sheetData></worksheet>`;
}

function cellOf(value: unknown, place: string, style: string): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'boolean') return `<c r="${place}"${style} t="b"><v>${value ? 1 : 0}</v></c>`;
  if (typeof value === 'number') return `<c r="${place}"${style}><v>${value}</v></c>`;
  if (value instanceof Decimal && value.text.replaceAll(/\D/g, '').length <= MOST_DIGITS) return `<c r="${place}"${style}><v>${value.text}</v></c>`;
  const text = value instanceof Decimal ? value.text : (value as string);
  // a code such as _x000D_ in a cell is read as the character that it names, unless its first sign is written by one
  const plain = escaped(text.replaceAll(/\r\n?/g, '\n')).replaceAll(/_(?=x[\da-fA-F]{4}_)/g, '_x005F_');
  return `<c r="${place}"${style} t="inlineStr"><is><t xml:space="preserve">${plain}</t></is></c>`;
}

/** A, B, ... Z, AA: the name of a column. */
function lettersOf(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : lettersOf(Math.floor(index / 26) - 1) + last;
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const DOCUMENT = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const SHEETS = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The second style is that of heads: bold. */
const STYLES =
  `<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>` +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/></cellXfs></styleSheet>';

function contentTypes(sheets: number): string {
  const overrides = Array.from(
    { length: sheets },
    (_, index) => `<Override PartName="/xl/worksheets/sheet${index + 1}.xml" ContentType="${SHEETS}.worksheet+xml"/>`,
  );
  return (
    `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>` +
    `<Override PartName="/xl/workbook.xml" ContentType="${SHEETS}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${SHEETS}.styles+xml"/>${overrides.join('')}</Types>`
  );
}

function relationships(targets: readonly (readonly [kind: string, target: string])[]): string {
  const each = targets.map(([kind, target], index) => `<Relationship Id="rId${index + 1}" Type="${DOCUMENT}/${kind}" Target="${target}"/>`);
  return `<Relationships xmlns="${PACKAGE}/relationships">${each.join('')}</Relationships>`;
}

function workbook(names: readonly string[]): string {
  const sheets = names.map((name, index) => `<sheet name="${escaped(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`);
  return `<workbook xmlns="${MAIN}" xmlns:r="${DOCUMENT}"><bookViews><workbookView/></bookViews><sheets>${sheets.join('')}</sheets></workbook>`;
}
