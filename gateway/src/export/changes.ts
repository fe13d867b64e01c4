import type { Change } from '@portfolio/subgraph';
import { dataChanged, expectSameHistory, shortOf, textOf, type Places } from './data-version.js';
import type { Reading } from './reading.js';
import type { Row } from './row.js';

/** The most changes of a page, and how many there are by default. */
export const LARGEST_PAGE = 1_000;

/** Reads a part of a subgraph's feed. */
export type ReadChanges = (subgraph: string, after: number, first: number) => Promise<{ origin: string; changes: Change[] }>;

/**
 * A page of what has changed since a version, as JSON lines: `{ type, id, version, gone, row }` of each row, subgraph by subgraph, in the order of the changes;
 * the last line is `{ next, more }`, where to go on.
 */
export async function changesSince(reading: Reading, since: Places, first: number, read: ReadChanges): Promise<string> {
  expectSameHistory(since, reading.version);
  const { changes, next, more } = await changesAfter(reading, since, first, read);
  const types = new Map(reading.types().map((plan) => [plan.type, plan]));
  const rows = new Map<string, Row>();
  for (const [type, own] of Map.groupBy(changes, ({ type }) => type)) {
    const plan = types.get(type);
    const ids = own.flatMap(({ id, gone }) => (gone ? [] : [id]));
    if (!plan || ids.length === 0) continue;
    for (const row of await reading.rows(plan, ids)) rows.set(`${type} ${String(row.id)}`, row);
  }
  await reading.version.expectCurrent();
  const lines = changes.flatMap(({ type, id, version }) => {
    if (!types.has(type)) return [];
    const row = rows.get(`${type} ${id}`);
    return [JSON.stringify({ type, id, version, gone: row === undefined, row: row ?? null })];
  });
  return [...lines, JSON.stringify({ next: textOf(next), more }), ''].join('\n');
}

async function changesAfter(reading: Reading, since: Places, first: number, read: ReadChanges): Promise<{ changes: Change[]; next: Places; more: boolean }> {
  const changes: Change[] = [];
  const next: Record<string, Places[string]> = {};
  let more = false;
  for (const [name, { origin, head }] of reading.version.states) {
    let place = since[name]?.[1] ?? 0;
    const isBeginning = place === 0;
    while (place < head && changes.length < first) {
      const page = await read(name, place, first - changes.length);
      if (page.origin !== origin || page.changes.length === 0) throw dataChanged();
      place = page.changes.at(-1)!.sequence;
      changes.push(...page.changes.filter(({ gone }) => !(gone && isBeginning)));
    }
    next[name] = [shortOf(origin), place];
    more ||= place < head;
  }
  return { changes, next, more };
}
