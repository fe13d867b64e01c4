import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { StartError } from '@portfolio/errors';
import type { RecordDefinition } from '@portfolio/records';
import { parse, YAMLParseError } from 'yaml';
import { z } from 'zod';

/** The rows of a record and of all records nested in it, ready to be written. */
export type RowsByRecord = Map<RecordDefinition, Record<string, unknown>[]>;

/** Reads and checks a subgraph's data files; throws one StartError that names file, record and reason of everything refused. */
export async function readRecords(folder: string, records: readonly RecordDefinition[]): Promise<RowsByRecord> {
  const reader = new Reader();
  for (const record of records) {
    for (const file of filesOf(record)) reader.addFile(record, file, await parsed(join(folder, file)));
  }
  if (reader.problems.length > 0) throw new StartError(`The data is refused:\n${reader.problems.map((problem) => `  ${problem}`).join('\n')}`);
  return reader.rows;
}

export function filesOf(record: RecordDefinition): string[] {
  return (record.files ?? []).map((file) => `${file}.yaml`);
}

async function parsed(path: string): Promise<unknown> {
  try {
    return parse(await readFile(path, 'utf8'));
  } catch (error) {
    const reason = error instanceof YAMLParseError ? error.message.split('\n')[0] : (error as Error).message;
    throw new StartError(`The data is refused: ${basename(path)}: ${reason}`);
  }
}

class Reader {
  readonly rows: RowsByRecord = new Map();
  readonly problems: string[] = [];

  addFile(record: RecordDefinition, file: string, content: unknown): void {
    const list = z.array(z.looseObject({})).safeParse(content);
    if (!list.success) this.problems.push(`${file}: expected a list of records, but got ${typeof content}`);
    else list.data.forEach((item, index) => this.add(record, file, item, String(item[record.key] ?? `#${index + 1}`)));
  }

  private add(record: RecordDefinition, file: string, item: Record<string, unknown>, label: string, supplied: Record<string, unknown> = {}): void {
    const result = checkOf(record).safeParse(item);
    if (!result.success) {
      this.problems.push(
        ...result.error.issues.map((issue) => `${file}, record "${label}": ${issue.path.length > 0 ? `${issue.path.join('.')}: ` : ''}${issue.message}`),
      );
      return;
    }
    const own = this.rows.get(record) ?? [];
    this.rows.set(record, own);
    const row: Record<string, unknown> = { ...result.data, ...supplied, position: own.length + 1 };
    if (own.some((other) => other[record.key] === row[record.key])) this.problems.push(`${file}, record "${label}": its id is given twice`);
    own.push(row);
    for (const [name, column] of Object.entries(record.columns)) {
      if (column.kind !== 'children' || !column.children) continue;
      const nested = (row[name] ?? []) as Record<string, unknown>[];
      delete row[name];
      nested.forEach((child, index) => this.addChild(column.children!, file, child, row, record, `${label}.${name}[${index + 1}]`, index));
    }
  }

  private addChild(
    record: RecordDefinition,
    file: string,
    item: Record<string, unknown>,
    parentRow: Record<string, unknown>,
    parent: RecordDefinition,
    label: string,
    index: number,
  ): void {
    const parentKey = parentRow[parent.key] as string;
    const supplied: Record<string, unknown> = { [parentColumn(record)]: parentKey };
    if (!record.columns[record.key]?.check) supplied[record.key] = `${parentKey}/${record.table}/${index + 1}`;
    const inherited = record.columns.sources && !('sources' in item) ? { ...item, sources: parentRow.sources } : item;
    this.add(record, file, inherited, label, supplied);
  }
}

const checks = new WeakMap<RecordDefinition, z.ZodType<Record<string, unknown>>>();

function checkOf(record: RecordDefinition): z.ZodType<Record<string, unknown>> {
  let check = checks.get(record);
  if (!check) {
    const shape = Object.entries(record.columns).flatMap(([name, column]) => {
      if (column.kind === 'children') return [[name, z.array(z.looseObject({})).default([])]];
      return column.check ? [[name, column.check]] : [];
    });
    check = z.strictObject(Object.fromEntries(shape) as Record<string, z.ZodType>);
    checks.set(record, check);
  }
  return check;
}

function parentColumn(record: RecordDefinition): string {
  const name = Object.keys(record.columns).find((column) => record.columns[column]?.kind === 'backReference');
  if (!name) throw new Error(`expected nested record ${record.name} to have a parent column`);
  return name;
}
