/**
 * `npm run check:sources -- <folder>`: reads the data beside the documents' texts, `<folder>/<document id>.txt`, which are not part of the project. Prints a
 * line for each quotation that no cited section contains, each figure that none gives, and each thing that none names although the fact is STATED; exit code 1
 * where there are any, 2 where the folder cannot be read.
 */
import { join } from 'node:path';
import { plain, sectionTexts } from './check-sources/sections.js';
import { figuresOf, namedBy, quotationsOf, readData, statementsOf } from './check-sources/statements.js';

const [folder] = process.argv.slice(2);
const files = readData(join(import.meta.dirname, '..', 'subgraphs'));
const recordsOf = (file) => files.find((each) => each.file === `${file}.yaml`).records;

let sections;
try {
  if (!folder) throw new Error('expected a folder: npm run check:sources -- <folder>');
  sections = sectionTexts(folder, recordsOf('documents'));
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exit(2);
}

/** What the documents call these, beside their names: parts of words, or what stands for several. */
const CALLED = {
  kommunerne: ['kommun'],
  projektleder: ['projektleder'],
  'kitos-snitfladekatalog': ['snitfaldekatalog'],
  leverandoer: ['leverandør'],
  driftsleverandoer: ['driftsleverandør'],
  'rg-forretning': ['Referencegrupper'],
  'rg-arkitektur-udvikling': ['Referencegrupper'],
  'rg-drift-forvaltning': ['Referencegrupper'],
};

const names = new Map([
  ...recordsOf('solutions').map((each) => [`solution ${each.id}`, namesOf(each)]),
  ...[...recordsOf('bodies'), ...recordsOf('organisations')].map((each) => [`actor ${each.id}`, namesOf(each)]),
  ...recordsOf('organisations').map((each) => [`organisation ${each.id}`, namesOf(each)]),
]);

const findings = files.flatMap((file) => [...statementsOf(file)].flatMap(findingsOf));
for (const line of findings) process.stdout.write(`${line}\n`);
process.stdout.write(`${findings.length} findings in ${files.length} files against ${sections.size} sections\n`);
process.exitCode = findings.length > 0 ? 1 : 0;

function findingsOf(statement) {
  const cited = statement.sources.map(({ document, section }) => `${document}#${section}`);
  const text = cited.map((section) => sections.get(section) ?? '').join('\n');
  if (cited.length === 0) return [];
  const describeFault = (field, fault) =>
    `${statement.file}, ${statement.record}, ${[statement.path, field].filter(Boolean).join('.')}, ${cited.join(' ')}: ${fault}`;
  return [
    ...quotationsOf(statement).flatMap(({ field, words }) => (text.includes(plain(words)) ? [] : [describeFault(field, `does not hold the words "${words}"`)])),
    ...figuresOf(statement).flatMap(({ field, value }) =>
      new RegExp(`(?<!\\d)${value}(?!\\d)`).test(text) ? [] : [describeFault(field, `does not give ${value}`)],
    ),
    ...namedBy(statement).flatMap(({ field, type, id, words }) => {
      const accepted = words ? [words] : (names.get(`${type} ${id}`) ?? [id]);
      return accepted.some((name) => isNamed(name, text)) ? [] : [describeFault(field, `does not name ${words ? `"${words}"` : id}, which is STATED`)];
    }),
  ];
}

function namesOf({ id, name, abbreviation, aliases = [] }) {
  return [name, abbreviation, ...aliases, ...(CALLED[id] ?? [])].filter(Boolean);
}

/** With an ending, and whatever the case of its letters; but for an abbreviation, which is a word of its own: "KLs" names KL, "KLIK" and "eget" do not name KL and EG. */
function isNamed(name, text) {
  const words = plain(name);
  if (words.length > 5) return text.toLowerCase().includes(words.toLowerCase());
  return new RegExp(`(?<![\\p{L}])${RegExp.escape?.(words) ?? words.replace(/[^\p{L}\d]/gu, '\\$&')}(?!\\p{Lu})`, 'u').test(text);
}
