import type { Following, Tables } from '@portfolio/subgraph';
import { writeRows } from '../facts/tables.follower.js';
import { entryOf, type TextNode } from './search.answers.js';
import { OVERVIEW_TEXTS } from './search.operation.js';
import { SEARCHED_TYPES } from './texts.generated.js';

/** Rows asked at a time. */
const AT_ONCE = 100;

/** Asks the graph of the texts of all rows that have changed, but of signatures, which are given, and gives what writes them. */
export async function followTexts({ changes, anew, ask }: Following, signatures: readonly TextNode[]): Promise<(tables: Tables) => Promise<void>> {
  const searched = changes.filter(({ type }) => type in SEARCHED_TYPES);
  const wanted = searched.filter(({ type, gone }) => !gone && type !== 'Signature').map(({ id }) => id);
  const nodes: TextNode[] = [...signatures];
  for (let start = 0; start < wanted.length; start += AT_ONCE) {
    const { nodes: some } = await ask<{ nodes: (TextNode | null)[] }>(OVERVIEW_TEXTS, { ids: wanted.slice(start, start + AT_ONCE) });
    nodes.push(...some.filter((node) => node !== null));
  }
  const entries = nodes.map(entryOf);
  const removed = new Set(searched.map(({ id }) => id));
  for (const { id } of entries) removed.delete(id);
  return async (tables) => {
    if (anew) await tables.execute('delete from "overview"."search_entry"');
    else
      await tables.execute('delete from "overview"."search_entry" where "id" in (select jsonb_array_elements_text(?::jsonb))', [JSON.stringify([...removed])]);
    await writeRows(
      tables,
      `insert into "overview"."search_entry" ("id", "position", "type", "label", "texts")
      select "entry" ->> 'id', 0, "entry" ->> 'type', "entry" ->> 'label', "entry" -> 'texts' from jsonb_array_elements(?::jsonb) as "entry"
      on conflict ("id") do update set ("type", "label", "texts") = (excluded."type", excluded."label", excluded."texts")`,
      entries,
    );
  };
}
