import type { Tables } from '@portfolio/subgraph';
import type { EntryRow } from './search.answers.js';
import { Searcher, type StemsOf } from './search.index.js';
import { ALIAS, TYPE, type Entry } from './text-index.index.js';
import { SEARCHED_TYPES } from './texts.generated.js';

/** Reads all entries, and makes the index that a process looks texts up in. */
export async function loadSearcher(own: Tables): Promise<Searcher> {
  const rows = await own.execute<EntryRow>('select "id", "type", "label", "texts" from "overview"."search_entry"');
  return Searcher.of(rows.filter(({ type }) => type in SEARCHED_TYPES).map(entry), stemsBy(own));
}

/** The name of its type is a text of every entry, so that "Struer Kommune" is found. */
function entry({ texts, ...row }: EntryRow): Entry {
  const { danish, rank } = SEARCHED_TYPES[row.type]!;
  const own = typeof texts === 'string' ? (JSON.parse(texts) as EntryRow['texts']) : texts;
  return { ...row, rank, texts: [...own, { field: TYPE, weight: ALIAS, text: danish }] };
}

/** By PostgreSQL's own dictionary of Danish stems, which gives an empty list for words that say nothing. */
function stemsBy(own: Tables): StemsOf {
  return async (words) => {
    const rows = await own.execute<{ stems: string[] | null }>(
      `select ts_lexize('pg_catalog.danish_stem', "word") as "stems" from jsonb_array_elements_text(?::jsonb) with ordinality as "given" ("word", "place") order by "place"`,
      [JSON.stringify(words)],
    );
    return rows.map(({ stems }) => (stems?.length === 0 ? null : stems?.[0]));
  };
}
