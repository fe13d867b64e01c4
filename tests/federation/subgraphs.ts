import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Migration } from '@mikro-orm/migrations';
import type { RecordDefinition } from '@portfolio/records';
import { defineSubgraph, type Subgraph, type SubgraphDefinition } from '@portfolio/subgraph';

type Rows = Record<string, readonly Record<string, unknown>[]>;

/** Folders of data files, each removed by the test that created it. */
export class DataFolders {
  private readonly folders: string[] = [];

  /** A folder with a file for each record, of the rows given. */
  add(rows: Rows): URL {
    const folder = mkdtempSync(join(tmpdir(), 'federation-'));
    this.folders.push(folder);
    for (const [file, list] of Object.entries(rows)) writeFileSync(join(folder, `${file}.yaml`), JSON.stringify(list));
    return pathToFileURL(`${folder}/`);
  }

  remove(): void {
    for (const folder of this.folders) rmSync(folder, { recursive: true });
  }
}

/** A subgraph whose tables are made as its records say. */
export function subgraphOf({ records, name, ...definition }: Omit<SubgraphDefinition, 'migrations'>): Subgraph {
  const subgraph = defineSubgraph({
    name,
    records,
    ...definition,
    migrations: async () => [{ name: '0001', class: migrationOf(name, subgraph.tables) }],
  });
  return subgraph;
}

function migrationOf(schema: string, records: readonly RecordDefinition[]) {
  return class extends Migration {
    override up(): void {
      this.addSql(`create schema if not exists "${schema}"`);
      for (const { table, columns, key } of records) this.addSql(`create table "${schema}"."${table}" (${columnsOf(columns)}, primary key ("${key}"))`);
    }
  };
}

function columnsOf(columns: RecordDefinition['columns']): string {
  const properties = Object.entries(columns).flatMap(([name, column]) => Object.entries(column.properties(name)));
  return [
    '"position" int default 2147483647',
    ...properties.map(([name, { columnType }]) => `"${name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}" ${String(columnType)}`),
  ].join();
}
