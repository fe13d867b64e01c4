import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Database } from '@portfolio/database';
import { SUBGRAPHS } from '@portfolio/gateway';
import { openSubgraph } from '@portfolio/subgraph';
import type { Folders } from './plainly.ts';

const NAMES = ['agreements', 'klik', 'governance'];

/** Copies of data files that are changed and loaded, as the next release would. */
export class Loads {
  readonly folders: Folders;
  private readonly folder = mkdtempSync(join(tmpdir(), 'portfolio-overview-'));

  constructor() {
    const own = NAMES.map((name) => [name, join(this.folder, name, 'data')] as const);
    for (const [name, copy] of own) cpSync(fileURLToPath(definitionOf(name).dataFolder), copy, { recursive: true });
    this.folders = Object.fromEntries(own);
  }

  /** Changes a data file; throws where that changes nothing. */
  change(name: string, file: string, from: string | RegExp, to: string): void {
    const path = join(this.folders[name]!, `${file}.yaml`);
    const text = readFileSync(path, 'utf8');
    const changed = text.replace(from, to);
    if (changed === text) throw new Error(`expected ${file} to hold ${String(from)}`);
    writeFileSync(path, changed);
  }

  /** Loads what has changed, in a process beside those that serve. */
  async load(database: Database): Promise<void> {
    for (const name of NAMES) {
      const subgraph = await openSubgraph({ ...definitionOf(name), dataFolder: pathToFileURL(`${this.folders[name]}/`) }, database);
      await subgraph.close();
    }
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

function definitionOf(name: string) {
  return SUBGRAPHS.find((definition) => definition.name === name)!;
}

interface Random {
  /** From 0 to below the bound. */
  next(bound: number): number;
}

/** A random change of the data files: a title, a day, a signature that is reported, withdrawn or removed, a task or an agreement that concerns something else, who steers. */
export function changeAtRandom(loads: Loads, { next }: Random): string {
  const day = `2025-${String(1 + next(12)).padStart(2, '0')}-${String(1 + next(28)).padStart(2, '0')}`;
  const nth = (file: string, name: string, pattern: RegExp, text: (match: string) => string) => {
    const content = readFileSync(join(loads.folders[name]!, `${file}.yaml`), 'utf8');
    const matches = content.match(new RegExp(pattern, 'g')) ?? [];
    const match = matches[next(matches.length)];
    const changed = match === undefined ? undefined : text(match);
    if (match === undefined || changed === undefined || changed === match) return `nothing of ${file}`;
    loads.change(name, file, match, changed);
    return `${file}: ${match.slice(0, 60)}`;
  };
  const known = `{raw: en dag, date: '${day}', from: '${day}', to: '${day}', precision: DAY, status: KNOWN}`;
  const choices = [
    () => nth('klik-tasks', 'klik', /\n {2}title: (?!Indsend EAN)[^"'|>\n]+\n/, () => `\n  title: Opgave ${next(1_000)}\n`),
    () => nth('klik-tasks', 'klik', /\n {2}end: \{.*\}\n {2}audience/, (match) => match.replace(/end: .*\n/, `end: ${known}\n`)),
    () => nth('agreements', 'agreements', /\n {2}deadline: \{precision.*\}\n/, () => `\n  deadline: ${known}\n`),
    () =>
      nth('signatures', 'agreements', /- id: k-aftale-datastandard\/\d+\n[^]*?status: \w+\n/, (match) =>
        match.replace(/status: \w+/, `status: ${['SIGNED', 'MISSING'][next(2)]!}`),
      ),
    () => nth('signatures', 'agreements', /\n- id: k-aftale-datastandard\/\d+\n[^]*?section: .*\n/, () => '\n'),
    () => nth('klik-tasks', 'klik', /\n {2}solutions: \[.*\]\n/, () => `\n  solutions: [${['aula', 'sapa', 'valg', 'flis'][next(4)]!}]\n`),
    () => nth('follow-ups', 'klik', /\n {2}addressee: .*\n/, () => `\n  addressee: ${['kommunerne', 'KOMBIT-programledere'][next(2)]!}\n`),
    () => nth('assignments', 'governance', /steeringBody: [\w-]+/, () => `steeringBody: ${['loesning-styregruppe', 'kommunestyregruppe'][next(2)]!}`),
    () => nth('agreements', 'agreements', /\n {2}requiresSignature: true\n/, () => '\n'),
  ];
  return choices[next(choices.length)]!();
}
