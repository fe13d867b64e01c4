import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Answer } from '../shape.js';

/** A record as its data file has it: what the file leaves out is absent. */
export type FileRow = Answer;

const files = new Map<string, FileRow[]>();

/** The records of a data file, `klik/klik-tasks`, in its order. */
export function rowsOf(file: string): FileRow[] {
  const [subgraph, name] = file.split('/');
  let rows = files.get(file);
  if (!rows) files.set(file, (rows = parse(readFileSync(new URL(`../../../subgraphs/${subgraph}/data/${name}.yaml`, import.meta.url), 'utf8')) as FileRow[]));
  return rows;
}

/** The name of the record of an id, from the files of the type. */
export function namesIn(...of: string[]): (id: string) => string {
  const names = new Map(of.flatMap(rowsOf).map((row) => [String(row.id ?? row.code), (row.name ?? row.title) as string]));
  return (id) => names.get(id)!;
}

/** Sorted by what the keys are, the first that differs counts; undefined comes last. */
export function sortedBy<T>(rows: readonly T[], ...keys: ((row: T) => string | number | undefined)[]): T[] {
  return rows.toSorted((one, other) => {
    for (const key of keys) {
      const [first, second] = [key(one), key(other)];
      if (first === second) continue;
      if (first === undefined || second === undefined) return first === undefined ? 1 : -1;
      return first < second ? -1 : 1;
    }
    return 0;
  });
}

/** The titles of the documents that a row cites, each once, in the order of its citations. */
export function documentsOf({ sources = [] }: FileRow): string[] {
  const title = namesIn('governance/documents');
  return [...new Set((sources as { document: string }[]).map(({ document }) => title(document)))];
}

/** The same in an answer. */
export function documentsIn({ sources }: Answer): string[] {
  return [...new Set((sources as { document: { title: string } }[]).map(({ document }) => document.title))];
}
