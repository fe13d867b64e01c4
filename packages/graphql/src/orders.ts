import { countOf, type Direction } from '@portfolio/loaders';
import { snake, type EnumOf, type RecordDefinition } from '@portfolio/records';
import { choiceOf } from './choice-labels.js';
import { relationsOf } from './declared-relations.js';
import { enumType } from './enums.js';
import { countedFields, tagOfColumn, type RecordType } from './record-type.js';
import { parentColumn } from './relation-filter.js';
import { tagOf, tagValue, type Tag } from './tag.js';

/** What a list declares that it can be ordered by: name -> [column, in words, in Danish where the name is not a common one]. */
export type DeclaredOrders = Readonly<Record<string, readonly [column: string, words: string, danish?: string]>>;

interface Order {
  /** What rows are ordered by. */
  property: string;
  describe: (direction: string) => string;
  /** What it is in Danish. */
  danish?: string;
  /** The Danish term of its field. */
  term?: string;
  /** That of the field whose values the order tells. */
  tag?: Tag;
}

const lists: ListOrders[] = [];

/** Gives the lists of a subgraph what they can be ordered by, once all its types are declared; to be called before a schema is built. */
export function completeOrders(subgraph: string, resolvers: readonly object[]): void {
  for (const list of lists) if (list.record.subgraph === subgraph) list.complete(resolvers);
}

/** What a list can be ordered by: what it declares, names as Danes order them, and counts of what its rows hold and of the rows of this subgraph that refer to them. */
export class ListOrders {
  private readonly orders = new Map<string, Order>();
  private made: EnumOf | undefined;

  constructor(
    private readonly type: RecordType,
    private readonly declared: DeclaredOrders,
    private readonly except: readonly string[],
  ) {
    lists.push(this);
  }

  get record(): RecordDefinition {
    return this.type.record;
  }

  /** The enum of its values; there is none before it is complete. */
  get values(): EnumOf {
    if (!this.made) throw new Error(`expected the orders of ${this.record.name} to be complete before a schema is built`);
    return this.made;
  }

  /** `DEADLINE_ASC` -> the property and the direction. */
  by(value: string): [property: string, direction: Direction] {
    const [, name = '', direction = ''] = /^(.*)_(ASC|DESC)$/.exec(value) ?? [];
    return [this.orders.get(name)!.property, direction.toLowerCase() as Direction];
  }

  complete(resolvers: readonly object[]): void {
    if (this.made) return;
    const { name, sortKeys } = this.record;
    for (const [order, [column, words, danish]] of Object.entries(this.declared)) {
      const sortKey = sortKeys[column];
      const describe = sortKey ? byName(words) : (direction: string) => `By ${words}, ${direction}; rows without one last.`;
      this.orders.set(order, { property: sortKey ?? column, describe, danish, tag: tagOfColumn(this.type, column) });
    }
    this.addNames();
    this.addCounts(resolvers);
    const values = [...this.orders].flatMap(([order, { describe, danish, term, tag }]) =>
      (['ASC', 'DESC'] as const).map((direction) => {
        const value = `${order}_${direction}`;
        tagValue(`${name}Order.${value}`, tag);
        return [value, choiceOf(value, describe(direction === 'ASC' ? 'ascending' : 'descending'), danish, term)] as const;
      }),
    );
    this.made = enumType(`${name}Order`, `What a list of ${name} can be ordered by; ties break on the key.`, Object.fromEntries(values));
  }

  /** A name or a title that clients see and that the list does not declare. */
  private addNames(): void {
    for (const [field, { column, tag }] of countedFields(this.type)) {
      const sortKey = this.record.sortKeys[column];
      if (!sortKey || this.except.includes(column)) continue;
      const order = snake(field).toUpperCase();
      if (!this.orders.has(order)) this.orders.set(order, { property: sortKey, describe: byName(field), tag });
    }
  }

  private addCounts(resolvers: readonly object[]): void {
    const { record } = this;
    for (const [field, { column: name, description, tag }] of countedFields(this.type)) {
      const column = record.columns[name];
      if (!column || this.except.includes(name)) continue;
      if (column.kind === 'references') this.addCount(field, description, countOf(record, name), tag);
      if (column.kind === 'children' && column.children)
        this.addCount(field, description, countOf(record, { record: column.children, column: parentColumn(column.children) }), tag);
    }
    for (const { name, description, tag, target, column, by, where } of relationsOf(this.type, resolvers)) {
      if (!where && !this.except.includes(name))
        this.addCount(name, description, countOf(record, { record: target().record, column, by }), tag ?? tagOf(target()));
    }
  }

  private addCount(field: string, description: string, property: string, tag: Tag | undefined): void {
    const [, term] = /"([^"]+)"/.exec(description) ?? [];
    const words = snake(field).replaceAll('_', ' ');
    const describe = (direction: string) => `By the number of ${words}, ${direction}.`;
    this.orders.set(`${snake(field).toUpperCase()}_COUNT`, { property, describe, term, tag });
  }
}

const byName = (words: string) => (direction: string) => `By ${words}, ${direction}, as Danes order names.`;
