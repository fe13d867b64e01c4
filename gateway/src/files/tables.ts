import type { Part, Parts } from './parts.js';

export type Row = readonly unknown[];

/** A table of an answer: the rows of one list, with what stands above it repeated. */
export interface Table {
  /** The path of the list without what connections add, "municipalities.tasks"; empty where the answer has no list of rows. */
  name: string;
  columns: readonly { name: string; type: string }[];
  /** From the answer's data. A value is a scalar, or an array of scalars of all items of lists that give no rows; null where there is none. */
  rows(data: object | null): Generator<Row, void>;
}

interface Column {
  path: readonly Part[];
  name: string;
  type: string;
}

/** What an answer has of each item of a list, the answer itself being the outermost. */
interface Level {
  /** How the list is reached from the level above it; empty for the answer itself. */
  path: readonly Part[];
  columns: readonly Column[];
}

/**
 * The tables of an answer. The rows are those of the pages of connections, and of lists that pages stand in; where the answer has no page, those of its outermost lists of
 * objects. Each of these lists in which there is none further is a table, with what stands above it, or beside it where no other list is nearer; other lists are values of their row. An item without rows of its own is one row, so that nothing is left out.
 */
export function tablesOf(parts: Parts): Table[] {
  const hasPages = [...parts.values()].some(holdsPage);
  return tablesIn(parts, [], [], (part) => (hasPages ? holdsPage(part) : true));
}

function tablesIn(parts: Parts, path: readonly Part[], above: readonly Level[], givesRows: (part: Part) => boolean): Table[] {
  const columns: Column[] = [];
  const lists: (readonly Part[])[] = [];
  const place = above.flatMap((level) => level.path).concat(path);
  collect(parts, []);
  if (lists.length === 0) return [tableOf([...above, { path, columns }])];
  // Inside of rows, lists without pages are values.
  return lists.flatMap((list) => {
    const own = columns.filter((column) => lists.every((other) => sharedLength(column.path, list) >= sharedLength(column.path, other)));
    return tablesIn(list.at(-1)!.parts, list, [...above, { path, columns: own }], holdsPage);
  });

  function collect(inside: Parts, within: readonly Part[]): void {
    for (const part of inside.values()) {
      const at = [...within, part];
      if (part.isFixed) continue;
      if (part.isLeaf) columns.push({ path: at, name: nameOf([...place, ...at]), type: part.type });
      else if (part.isList && givesRows(part)) lists.push(at);
      else collect(part.parts, at);
    }
  }
}

/** How far two paths are the same: what stands nearest to a list belongs to it. */
function sharedLength(one: readonly Part[], other: readonly Part[]): number {
  const differs = one.findIndex((part, index) => part !== other[index]);
  return differs === -1 ? one.length : differs;
}

function holdsPage(part: Part): boolean {
  return part.isPage || [...part.parts.values()].some(holdsPage);
}

function nameOf(path: readonly Part[]): string {
  return path
    .filter(({ isPage, field }, index) => !(isPage && (field === 'nodes' || field === 'edges')) && !(field === 'node' && path[index - 1]?.isPage))
    .map(({ key }) => key)
    .join('.');
}

function tableOf(levels: readonly Level[]): Table {
  const columns = levels.flatMap((level) => level.columns);
  const isUnique = new Set(columns.map(({ name }) => name)).size === columns.length;
  const whole = levels.map((_, index) => levels.slice(0, index + 1).flatMap(({ path }) => path));
  const longNames = levels.flatMap((level, index) => level.columns.map(({ path }) => [...whole[index]!, ...path].map(({ key }) => key).join('.')));
  return {
    name: nameOf(whole.at(-1)!),
    columns: columns.map(({ name, type }, index) => ({ name: isUnique ? name : longNames[index]!, type })),
    rows: (data) => rowsOf(levels, 0, data, []),
  };
}

function* rowsOf(levels: readonly Level[], depth: number, item: unknown, before: Row): Generator<Row, void> {
  const own = levels[depth]!.columns.map(({ path }) => valueAt(path, item));
  const row = [...before, ...own];
  const next = levels[depth + 1];
  if (!next) return void (yield row);
  const items = listAt(next.path, item);
  if (items.length > 0) for (const each of items) yield* rowsOf(levels, depth + 1, each, row);
  else if (depth > 0 || row.some((value) => value !== null)) yield [...row, ...levels.slice(depth + 1).flatMap(({ columns }) => columns.map(() => null))];
}

/** The items of a list; none where it, or what it stands in, is null or of a type that does not have it. */
function listAt(path: readonly Part[], item: unknown): readonly unknown[] {
  const found = path.reduce<unknown>((value, { key }) => (value as Record<string, unknown> | null | undefined)?.[key], item);
  return Array.isArray(found) ? found : [];
}

function valueAt(path: readonly Part[], item: unknown): unknown {
  let value = item;
  for (let index = 0; index < path.length; index += 1) {
    value = (value as Record<string, unknown> | null | undefined)?.[path[index]!.key] ?? null;
    if (Array.isArray(value)) {
      const rest = path.slice(index + 1);
      return value.flatMap((each: unknown) => (rest.length === 0 ? each : valueAt(rest, each)));
    }
  }
  return value;
}
