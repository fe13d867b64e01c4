import { markdown } from '../bench/report/markdown.ts';

/** What became of a mutant: noticed by a test, or by a bound on loops; noticed by none, or run by none; or no module could be loaded with it. */
export type Outcome = 'killed' | 'endless' | 'survived' | 'uncovered' | 'broken';

export interface TestedMutant {
  file: string;
  line: number;
  column: number;
  original: string;
  replacement: string;
  outcome: Outcome;
}

export interface Score {
  area: string;
  /** How many of a hundred were tested. */
  percent: number;
  mutants: readonly TestedMutant[];
}

const BLOCK = /(<!-- written by npm run mutants -->\n)([^]*?)(\n<!-- to here -->)/;
const HEAD = ['mutants of', 'tested', 'killed', 'survived', 'covered by no test', 'score'];
const SHOWN = 100;

/** Puts scores into a README between its two marks; those of areas that were not tested stay. */
export function withScores(readme: string, scores: readonly Score[]): string {
  const [, , before] = BLOCK.exec(readme) ?? [];
  if (before === undefined) throw new Error('expected the README to have the marks of the scores: <!-- written by npm run mutants --> ... <!-- to here -->');
  const rows = new Map<string, string[]>();
  for (const line of before.split('\n').filter((line) => /%\s*\|$/.test(line))) {
    const row = line
      .split('|')
      .slice(1, -1)
      .map((text) => text.trim());
    rows.set(row[0]!, row);
  }
  for (const score of scores) rows.set(score.area, rowOf(score));
  return readme.replace(BLOCK, (_block, start: string, _rows: string, end: string) => `${start}\n${markdown(HEAD, [...rows.values()])}\n${end}`);
}

function rowOf({ area, percent, mutants }: Score): string[] {
  const { tested, killed, survived, uncovered } = countsOf(mutants);
  const score = tested === 0 ? '-' : ((100 * killed) / tested).toFixed(1);
  return [area, percent < 100 ? `${tested} (${percent} %)` : String(tested), String(killed), String(survived), String(uncovered), `${score} %`];
}

/** A mutant with which nothing could be loaded is not counted. */
function countsOf(mutants: readonly TestedMutant[]) {
  const of = (...outcomes: Outcome[]) => mutants.filter(({ outcome }) => outcomes.includes(outcome)).length;
  const counts = { killed: of('killed', 'endless'), survived: of('survived'), uncovered: of('uncovered') };
  return { ...counts, tested: counts.killed + counts.survived + counts.uncovered };
}

/** A line for each mutant that no test noticed: where it is, what stood there, and what stands there instead. */
export function survivorsOf(mutants: readonly TestedMutant[]): string[] {
  const left = mutants.filter(({ outcome }) => outcome === 'survived' || outcome === 'uncovered');
  left.sort((one, other) => (one.file < other.file ? -1 : one.file > other.file ? 1 : one.line - other.line || one.column - other.column));
  return left.map(({ file, line, column, original, replacement, outcome }) => {
    return `${file}:${line}:${column} ${outcome}: ${inOneLine(original)} -> ${inOneLine(replacement) || 'nothing'}`;
  });
}

function inOneLine(code: string): string {
  const line = code.replace(/\s+/g, ' ').trim();
  return line.length > SHOWN ? `${line.slice(0, SHOWN)} ...` : line;
}
