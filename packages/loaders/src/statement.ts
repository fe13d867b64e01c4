import { raw } from '@mikro-orm/core';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { PropertyOf, RecordDefinition } from '@portfolio/records';
import { countExpression, isCount } from './counted.js';
import { aliasOf, type Dimension } from './dimensions.js';
import { isEvery } from './logic.js';
import { namesOf } from './projection.js';
import { shapeOf, withHoles, type Holes } from './shape.js';
import { isList, type Where } from './where.js';

export type Direction = 'asc' | 'desc';
export type OrderBy<R extends RecordDefinition = RecordDefinition> = readonly (readonly [column: PropertyOf<R>, direction: Direction])[];

/** A read of one record's table. */
export interface Read {
  record: RecordDefinition;
  select: readonly string[];
  /** Counts the rows of each combination of the selected columns instead of reading them; with a limit at the most so many of the rows. */
  counted?: boolean;
  /** Counts the rows by each combination of these, which need not be columns of one value. */
  grouped?: readonly Dimension[];
  where: Where;
  /**
   * Reads only rows that meet this too. Where there is a condition beside it, these are found first, whatever PostgreSQL expects of that: they are few, while to go through the
   * table in the list's order until the page is full may be to go through all of it.
   */
  among?: Where;
  orderBy?: OrderBy;
  /** Reads the rows from the last one on. */
  reversed?: boolean;
  /** At least this many rows are read, if there are; rounded up to one of LIMITS. */
  limit?: number;
  /** Reads the rows of each key, which the condition has as EACH_KEY. Every row then has the key's index as `PLACE`. */
  each?: readonly string[];
}

export interface Statement {
  text: string;
  values: unknown[];
}

/** The property of a row with the index of the key it was read for. */
export const PLACE = '$place';

/**
 * The limits in statements: PostgreSQL's planner needs one to choose between an index by key and one by order, and a statement for each page size would be too
 * many.
 */
const LIMITS = [1, 2, 6, 11, 26, 51, 101, 201];

export function limitOf(limit: number): number {
  return LIMITS.find((step) => step >= limit) ?? limit;
}

const KEPT = 2_000;

/** Statement texts of one ORM by shape of read: MikroORM generates each once; later reads only collect their values. */
export class Statements {
  private readonly texts = new Map<string, string>();

  statementOf(em: SqlEntityManager, read: Read): Statement {
    const values: unknown[] = read.each ? [read.each] : [];
    const { record, select, counted, grouped, orderBy, reversed, limit, each } = read;
    const shape = `${record.name} ${namesOf(select)} ${counted} ${grouped?.map(aliasOf).join()} ${each && 'each'} ${read.among && shapeOf(record, read.among, values)} ${shapeOf(record, read.where, values)} ${orderBy?.join(';')}${reversed ? ' reversed' : ''} ${limit && limitOf(limit)}`;
    const count = values.length;
    const text = this.texts.get(shape) ?? this.store(shape, textOf(em, read, count));
    return { text, values };
  }

  private store(shape: string, text: string): string {
    if (this.texts.size >= KEPT) this.texts.delete(this.texts.keys().next().value!);
    this.texts.set(shape, text);
    return text;
  }
}

function textOf(em: SqlEntityManager, read: Read, count: number): string {
  const holes = new NumberedHoles(em, read.record, read.each ? 1 : 0);
  const among = read.among && withHoles(read.among, holes);
  const where = withHoles(read.where, holes);
  if (holes.count !== count) throw new Error(`expected ${count} values in a statement on ${read.record.name}, but got ${holes.count}`);
  const grouped = read.grouped ?? (read.counted && read.limit !== undefined ? read.select.map((column): Dimension => ({ column })) : undefined);
  const text = grouped ? groupedText(em, read, grouped, where, holes) : rowsText(em, read, among, where, holes);
  if (!read.each) return text;
  // The rows of one key come in the order of its own query, for the limit lets nothing but a loop over the keys run it.
  return (
    `select "own".*, ("list"."place" - 1)::int as "${PLACE}" from unnest($1::text[]) with ordinality as "list"("key", "place")` +
    ` cross join lateral (${text}) as "own"`
  );
}

function statementText(em: SqlEntityManager, { record, select, counted, orderBy, reversed = false, limit }: Read, where: Where, holes: Holes): string {
  const builder = em.createQueryBuilder(record.entity);
  const columns = select.map((property) => raw(`${holes.value(property, builder.alias)} as "${property}"`));
  builder.select([...columns, ...(counted ? [raw('count(*)::int as "count"')] : [])] as never);
  builder.where(where as never);
  if (counted && select.length > 0) builder.groupBy([...select] as never);
  if (orderBy)
    builder.orderBy(
      orderBy.map(([column, direction]) => ({ [orderKey(record, column)]: reversed ? REVERSED[direction] : `${direction} nulls last` })) as never,
    );
  const { sql, params } = builder.toQuery();
  if (params.length > 0) throw new Error(`expected a statement on ${record.name} to hold no values, but got ${params.length}`);
  return limit === undefined ? sql : `${sql} limit ${limitOf(limit)}`;
}

function rowsText(em: SqlEntityManager, read: Read, among: Where | undefined, where: Where, holes: Holes): string {
  if (!among || isEvery(read.where)) return statementText(em, read, among ?? where, holes);
  const { record } = read;
  const text = statementText(em, read, where, holes);
  const builder = em.createQueryBuilder(record.entity);
  const { sql } = builder.where(among as never).toQuery();
  const table = sql.slice(sql.indexOf(' from '), sql.indexOf(' where '));
  if (!text.includes(table)) throw new Error(`expected a statement on ${record.name} to read${table}, but got ${text}`);
  // PostgreSQL does not look into a query with an offset.
  return text.replace(table, () => ` from (${sql} offset 0) as "${builder.alias}"`);
}

/** A row counts once for each value of a list, and once as one without any. */
function groupedText(em: SqlEntityManager, read: Read, dimensions: readonly Dimension[], where: Where, holes: Holes): string {
  const select = [...new Set(dimensions.map(({ column }) => column))];
  const rows = statementText(em, { record: read.record, select, where: read.where, limit: read.limit }, where, holes);
  const values = dimensions.map(({ column, by }, index) => {
    if (isList(read.record, column)) return `"list${index}"."value"`;
    return by ? `to_char("row"."${column}", 'YYYY-MM')` : `"row"."${column}"`;
  });
  const lists = dimensions.flatMap(({ column }, index) => {
    if (!isList(read.record, column)) return [];
    const stated = `case when "row"."${column}" = '{}' then array[null::text] else "row"."${column}" end`;
    return ` cross join lateral (select distinct unnest(${stated}) as "value") as "list${index}"`;
  });
  const keys = dimensions.map((dimension, index) => `${values[index]} as "${aliasOf(dimension)}"`);
  const places = dimensions.map((_, index) => index + 1);
  return `select ${keys.join(', ')}, count(*)::int as "count" from (${rows}) as "row"${lists.join('')} group by ${places.join(', ')}`;
}

/** A count is ordered by as it is selected. */
function orderKey(record: RecordDefinition, column: string): PropertyKey {
  return isCount(record, column) ? raw(`"${column}"`) : column;
}

const REVERSED = { asc: 'desc nulls first', desc: 'asc nulls first' };

class NumberedHoles implements Holes {
  constructor(
    private readonly em: SqlEntityManager,
    readonly record: RecordDefinition,
    public count: number,
  ) {}

  next(): string {
    return `$${(this.count += 1)}`;
  }

  field(property: string): string {
    return this.fieldOf(this.record, property);
  }

  value(property: string, alias: string): string {
    const fieldOf = this.fieldOf.bind(this);
    return isCount(this.record, property) ? countExpression(this.record, property, alias, fieldOf) : `"${alias}"."${this.field(property)}"`;
  }

  isCount(property: string): boolean {
    return isCount(this.record, property);
  }

  private fieldOf(record: RecordDefinition, property: string): string {
    return this.em.getMetadata().get(record.entity.meta.class).properties[property as never]['fieldNames'][0];
  }

  query({ record, column, where }: Parameters<Holes['query']>[0]): string {
    const inner = new NumberedHoles(this.em, record, this.count);
    const condition = withHoles(where, inner);
    this.count = inner.count;
    const builder = this.em.createQueryBuilder(record.entity);
    const value = `"${builder.alias}"."${inner.field(column)}"`;
    const { sql } = builder
      .select([raw(isList(record, column) ? `unnest(${value})` : value)] as never)
      .where(condition as never)
      .toQuery();
    return `(${sql})`;
  }
}
