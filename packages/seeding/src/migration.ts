import { snake, type Column, type RecordDefinition } from '@portfolio/records';

/** Placeholders for rows that the next deploy reloads from the data files. */
const UNTIL_LOADED: Readonly<Record<string, string>> = { text: "''", boolean: 'false', int: '0', jsonb: "'[]'", 'text[]': "'{}'" };

const OF_TABLE = /^alter table "(\w+)"\."(\w+)"/;
const ADDED = /\badd "(\w+)" (text\[\]|\w+)(?: collate "C")? not null/g;
const FILLED = /\balter column "(\w+)" set not null/g;
const DROPPED = /\bdrop column (?:if exists )?"(\w+)"/g;

export interface KeepingOptions {
  /** Whether columns of what users wrote may go. */
  drop?: boolean;
}

/**
 * The statements of a migration so that they run on tables that have rows, and keep what users wrote: a column that must have a value gets one for the rows there are,
 * in those of users the one that a data file may leave out. Throws where there is none, and where a column of users' rows would go.
 */
export function keepingRows(statements: readonly string[], records: readonly RecordDefinition[], { drop = false }: KeepingOptions = {}): string[] {
  return statements.flatMap((statement) => {
    const [head, , table] = OF_TABLE.exec(statement) ?? [];
    if (head === undefined) return [statement];
    const record = records.find((each) => each.table === table);
    const users = record?.seed === 'once' ? record : undefined;
    const dropped = [...statement.matchAll(DROPPED)].map(([, column]) => column!);
    if (users && dropped.length > 0 && !drop) throw wouldGo(users, dropped);
    const filled = [...statement.matchAll(FILLED)].map(([, column]) => column!);
    const before = record
      ? filled.map((column) => `update "${record.subgraph}"."${record.table}" set "${column}" = ${valueOf(record, column)} where "${column}" is null`)
      : [];
    const added = [...statement.matchAll(ADDED)];
    if (added.length === 0) return [...before, statement];
    const withDefaults = added.reduce(
      (sql, [add, column, type]) => sql.replace(add, `${add} default ${users ? valueOf(users, column!) : UNTIL_LOADED[type!]}`),
      statement,
    );
    return [...before, withDefaults, `${head} ${added.map(([, column]) => `alter column "${column}" drop default`).join(', ')}`];
  });
}

function valueOf(record: RecordDefinition, column: string): string {
  const [found] = Object.entries(record.columns).flatMap(([name, each]) =>
    Object.entries(each.properties(name)).flatMap(([property, { columnType }]) =>
      snake(property) === column ? [{ name, each, columnType: columnType as string }] : [],
    ),
  );
  if (record.seed === 'replace') return UNTIL_LOADED[found?.columnType ?? 'text'] ?? "''";
  const value = found && defaultOf(found.each);
  if (value === undefined) throw withoutValue(record, found?.name ?? column);
  return literal(value, found!.columnType);
}

/** What a data file that leaves the column out says. */
function defaultOf({ check }: Column): unknown {
  const left = check?.safeParse(undefined);
  return left?.success ? (left.data ?? undefined) : undefined;
}

function literal(value: unknown, columnType: string): string {
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  const text =
    columnType === 'text[]' ? `{${(value as string[]).map((item) => JSON.stringify(item)).join()}}` : typeof value === 'string' ? value : JSON.stringify(value);
  return `'${text.replaceAll("'", "''")}'`;
}

function withoutValue({ name }: RecordDefinition, column: string): Error {
  return new Error(`expected ${name}.${column} to be optional or to have a default, since the rows that users wrote have no value of it`);
}

function wouldGo({ name, table }: RecordDefinition, columns: readonly string[]): Error {
  return new Error(
    `expected no column of ${name} to go, since users wrote it, but ${columns.map((column) => `"${table}"."${column}"`).join(', ')} would; rename it in a migration by hand, or say --drop where what they wrote may go`,
  );
}
