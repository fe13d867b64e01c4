import { GraphRequestError } from './answer.js';
import type { Client } from './client.js';

/** A row of an export: every field that needs no argument, references by id. */
export type Row = { readonly id: string } & Readonly<Record<string, unknown>>;

export interface Change {
  type: string;
  id: string;
  gone: boolean;
  /** As it is now; absent where it is gone. */
  row?: Row;
}

/** Where a mirror keeps the rows; each call is one transaction. */
export interface MirrorStore {
  /** The version that is kept; undefined where nothing is. */
  version(): Promise<string | undefined>;
  /** Applies changes, and keeps the version with them. */
  apply(changes: readonly Change[], version: string): Promise<void>;
  /** Puts these rows in place of all there are, and keeps the version with them. */
  replace(rows: AsyncIterable<Change>, version: string): Promise<void>;
}

/** Every row of a type, as they are read; rejects where they end before their end. */
export async function* exportedRows(client: Client, type: string, signal?: AbortSignal): AsyncGenerator<Row, void> {
  for await (const line of lines(await client.read(`export/${type}.ndjson`, { signal }))) {
    const row = JSON.parse(line) as Row & { errors?: GraphRequestError['errors'] };
    if (row.id === undefined && row.errors) throw new GraphRequestError(200, row.errors);
    yield row;
  }
}

/** Makes a store equal to the graph's own facts: by what has changed since its version, or by all rows where that is not known. Returns the version. */
export async function follow(client: Client, store: MirrorStore, signal?: AbortSignal): Promise<string> {
  let since = await store.version();
  for (let isMore = true; since !== undefined && isMore;) {
    const response = await client.read(`export/changes?since=${encodeURIComponent(since)}`, { signal, accepted: [200, 410] });
    if (response.status === 410) since = undefined;
    else {
      const { changes, next, more } = await pageOf(response);
      if (changes.length > 0 || next !== since) await store.apply(changes, next);
      [since, isMore] = [next, more];
    }
  }
  if (since !== undefined) return since;
  const manifest = (await (await client.read('export', { signal })).json()) as { version: string; types: { type: string }[] };
  await store.replace(all(client, manifest.types, signal), manifest.version);
  return follow(client, store, signal);
}

async function* all(client: Client, types: readonly { type: string }[], signal?: AbortSignal): AsyncGenerator<Change, void> {
  for (const { type } of types) for await (const row of exportedRows(client, type, signal)) yield { type, id: row.id, gone: false, row };
}

async function pageOf(response: Response): Promise<{ changes: Change[]; next: string; more: boolean }> {
  const read: (Partial<Change> & { next?: string; more?: boolean })[] = [];
  for await (const line of lines(response)) read.push(JSON.parse(line) as Change);
  const { next, more } = read.pop() ?? {};
  if (next === undefined || more === undefined) throw new Error('expected a whole page of changes, but it ended before its last line');
  return { changes: read as Change[], next, more };
}

async function* lines(response: Response): AsyncGenerator<string, void> {
  let rest = '';
  const decoder = new TextDecoder();
  for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
    const whole = (rest + decoder.decode(chunk, { stream: true })).split('\n');
    rest = whole.pop()!;
    yield* whole.filter(Boolean);
  }
  if (rest) yield rest;
}
