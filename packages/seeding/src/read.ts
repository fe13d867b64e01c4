import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { StartError } from '@portfolio/errors';
import { madeId, typeOfId, type RecordDefinition } from '@portfolio/records';
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

/** The row that nested ones stand under. */
interface Parent {
  key: string;
}

class Reader {
  readonly rows: RowsByRecord = new Map();
  readonly problems: string[] = [];
  /** The record of each id read so far. */
  private readonly ids = new Map<string, RecordDefinition>();
  private readonly made = new Set<string>();

  addFile(record: RecordDefinition, file: string, content: unknown): void {
    const list = z.array(z.looseObject({})).safeParse(content);
    if (!list.success) this.problems.push(`${file}: expected a list of records, but got ${typeof content}`);
    else list.data.forEach((item, index) => this.add(record, file, item, String(item[record.key] ?? `#${index + 1}`)));
  }

  private add(record: RecordDefinition, file: string, item: Record<string, unknown>, label: string, parent?: Parent): void {
    const result = checkOf(record).safeParse(item);
    if (!result.success) {
      this.problems.push(
        ...result.error.issues.map((issue) => `${file}, record "${label}": ${issue.path.length > 0 ? `${issue.path.join('.')}: ` : ''}${issue.message}`),
      );
      return;
    }
    const own = this.rows.get(record) ?? [];
    this.rows.set(record, own);
    const row: Record<string, unknown> = { ...result.data, ...(parent && { [parentColumn(record)]: parent.key }), position: own.length + 1 };
    this.fillBases(record, row, `${file}, record "${label}"`);
    if (record.columns[record.key]!.madeOf) row[record.key] = madeId(record, row, parent?.key, this.made);
    this.claim(record, row, `${file}, record "${label}"`);
    own.push(row);
    for (const [name, column] of Object.entries(record.columns)) {
      if (column.kind !== 'children' || !column.children) continue;
      const nested = (row[name] ?? []) as Record<string, unknown>[];
      delete row[name];
      nested.forEach((child, index) => this.addChild(column.children!, file, child, item, row, record, `${label}.${name}[${index + 1}]`));
    }
  }

  /** A basis is there exactly where its fact is; STATED where the file says no other. */
  private fillBases({ columns }: RecordDefinition, row: Record<string, unknown>, place: string): void {
    for (const [name, { basisOf }] of Object.entries(columns)) {
      if (!basisOf) continue;
      if (!saysNothing(row[basisOf])) row[name] ??= 'STATED';
      else if (row[name] !== null) this.problems.push(`${place}: ${name}: expected no basis, since "${basisOf}" says nothing, but got ${String(row[name])}`);
    }
  }

  /** An id belongs to one record of one type, in the whole portfolio. */
  private claim(record: RecordDefinition, row: Record<string, unknown>, place: string): void {
    const id = row[record.key] as string;
    const other = this.ids.get(id);
    const type = record.typeOf?.(row) ?? record.name;
    const known = typeOfId(id);
    if (other === record) this.problems.push(`${place}: its id is given twice`);
    else if (other) this.problems.push(`${place}: its id "${id}" belongs to a record of ${other.name}`);
    else if (known && known !== type) this.problems.push(`${place}: its id "${id}" belongs to a record of ${known}`);
    this.ids.set(id, record);
  }

  private addChild(
    record: RecordDefinition,
    file: string,
    item: Record<string, unknown>,
    parentItem: Record<string, unknown>,
    parentRow: Record<string, unknown>,
    parent: RecordDefinition,
    label: string,
  ): void {
    const inherited = record.columns.sources && !('sources' in item) ? { ...item, sources: parentItem.sources } : item;
    this.add(record, file, inherited, label, { key: parentRow[parent.key] as string });
  }
}

/** The values by which a fact says that nothing is known. */
const NOTHING: ReadonlySet<unknown> = new Set([null, 'NOT_STATED', 'NOT_REPORTED']);

function saysNothing(fact: unknown): boolean {
  if (Array.isArray(fact)) return fact.length === 0;
  return NOTHING.has(fact) || NOTHING.has((fact as { status?: unknown }).status ?? '');
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
