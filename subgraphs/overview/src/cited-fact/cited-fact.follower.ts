import type { Following, Tables } from '@portfolio/subgraph';
import type { Facts } from '../facts/facts.follower.js';
import { withoutIndexes, writeRows } from '../facts/tables.follower.js';
import { factsOfRow, type CitedNode, type StatedFact } from '../rules/what-a-row-states.js';
import { CITED_TYPES } from './cited-types.generated.js';

/** Rows asked at a time. */
const AT_ONCE = 250;

export interface CitedFacts {
  /** What the rows that have changed state now. */
  facts: readonly StatedFact[];
  /** Whether any row that cites sources has changed or is gone. */
  isChanged: boolean;
  write(tables: Tables): Promise<void>;
}

/** Asks for the rows that have changed of every type that cites sources, but for signatures of which nothing is reported, and gives what writes what they state in place of what they stated. */
export async function followCitedFacts({ changes, anew, ask }: Following, { isFirst, signatures }: Pick<Facts, 'isFirst' | 'signatures'>): Promise<CitedFacts> {
  const changed = Map.groupBy(changes, ({ type }) => type);
  const facts: StatedFact[] = [];
  const nodes: string[] = [];
  const silent = new Set(signatures.flatMap(({ id, basis }) => (basis === null ? id : [])));
  for (const type of CITED_TYPES) {
    const own = changed.get(type.name) ?? [];
    const ids = own.flatMap(({ id, gone }) => (gone || silent.has(id) ? [] : id));
    nodes.push(...own.map(({ id }) => id));
    for (let start = 0; start < ids.length; start += AT_ONCE) {
      const answer = await ask<{ nodes: (CitedNode | null)[] }>(type.operation, { ids: ids.slice(start, start + AT_ONCE) });
      facts.push(...answer.nodes.flatMap((node) => (node ? factsOfRow(type, node) : [])));
    }
  }
  const write = async (tables: Tables) => {
    if (anew) await tables.execute('delete from "overview"."cited_fact"');
    else if (nodes.length > 0)
      await tables.execute('delete from "overview"."cited_fact" where "node" in (select jsonb_array_elements_text(?::jsonb))', [JSON.stringify(nodes)]);
    const insert = () => writeRows(tables, INSERT, facts);
    if (isFirst) await withoutIndexes(tables, 'cited_fact', insert);
    else await insert();
  };
  return { facts, isChanged: anew || nodes.length > 0, write };
}

const INSERT = `insert into "overview"."cited_fact" ("id", "position", "node", "parent", "type", "node_label", "field", "field_label", "value", "refers_to", "when", "basis", "source_count", "documents", "sections", "sources")
  select "id", 0, "node", "parent", "type", "nodeLabel", "field", "fieldLabel", "value", "refersTo", "when", "basis", "sourceCount", "documents", "sections", "sources"
  from jsonb_to_recordset(?::jsonb) as "fact" ("id" text, "node" text, "parent" text, "type" text, "nodeLabel" text, "field" text, "fieldLabel" text, "value" text, "refersTo" text[], "when" jsonb,
    "basis" text, "sourceCount" int, "documents" text[], "sections" text[], "sources" jsonb)`;
