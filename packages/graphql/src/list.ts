import { LARGEST_PAGE, pageOf, pagesBy, pagesIn, both, type Direction, type Page, type PageRequest, type Rows, type Where } from '@portfolio/loaders';
import type { PropertyOf, RecordDefinition, Row } from '@portfolio/records';
import { ArgsType, Directive, Extensions, Field, ID, Int, ObjectType, Resolver, type ClassType } from 'type-graphql';
import { BatchField } from './batch-field.js';
import type { InputExtensions } from './checks.js';
import { choiceOf } from './choice-labels.js';
import { enumType } from './enums.js';
import { GroupCount, PageInfo, pageInfoOf } from './page-info.js';
import { filterOf, type FilterFields } from './record-filter.js';
import type { RecordType } from './record-type.js';
import { whereOf, type FilterRule } from './where.js';

export interface ListOptions<R extends RecordDefinition> {
  record: R;
  /** The type of the nodes; default the class the record is named after. */
  node: () => ClassType;
  /** An input class whose fields are columns of the record, or have a rule. */
  filter: ClassType;
  rules?: Record<string, FilterRule>;
  /** What the list can be ordered by: name -> [column, in words, in Danish where the name is not a common one]. */
  orders: Choices<R>;
  /** The same, for what it can be counted by. */
  groups: Choices<R>;
}

type Choices<R extends RecordDefinition> = Readonly<Record<string, readonly [column: PropertyOf<R>, words: string, danish?: string]>>;

/** A Relay connection over a record. */
export interface RecordList<R extends RecordDefinition = RecordDefinition> {
  readonly record: R;
  /** The type of a page. */
  readonly Connection: ClassType;
  /** The fields of a page; to be named among the subgraph's resolvers. */
  readonly Fields: ClassType;
  readonly Args: ClassType<ListArgs>;
  /** The input type of its conditions, for fields that take them without being a list. */
  readonly Filter: ClassType;
  /** The condition of such an input. */
  where(filter: object | null | undefined, context: { today: string }): Where<R>;
  /** The list of all rows, or of those that meet a further condition. */
  page(args: ListArgs, context: ListContext, where?: Where<R>): Promise<Page>;
  /** Each key's own list: the rows whose column is, or holds, that key. */
  pagesBy(column: string & keyof R['columns'], keys: readonly string[], args: ListArgs, context: ListContext): Promise<Page[]>;
  /** The lists that the rows meeting a further condition are split into, by the columns named. */
  pagesIn(where: Where<R>, split: Split<Row<R>>, args: ListArgs, context: ListContext): Promise<Page[]>;
}

export interface ListArgs {
  filter?: object | null;
  orderBy?: string[] | null;
  first: number;
  after?: string | null;
}

interface ListContext {
  rows: Rows;
  today: string;
}

/** How rows are split into lists, and the columns that tells it; a row can stand in several. */
export interface Split<T> {
  by: readonly (string & keyof T)[];
  lists: (found: T[]) => T[][];
}

export interface RecordListOptions<R extends RecordDefinition, F extends FilterFields<R['columns'], F>> {
  filter: { description: string; fields: F };
  orders: Choices<R>;
  groups: Choices<R>;
}

/** The list of a record's type: what its filter, orders and groups can ask follows from the columns. */
export function recordList<R extends RecordDefinition, const F extends FilterFields<R['columns'], F>>(
  type: RecordType<R>,
  { filter, orders, groups }: RecordListOptions<R, F>,
): RecordList<R> {
  const { type: Conditions, rules } = filterOf(type.record, filter.description, filter.fields);
  return defineList({ record: type.record, node: () => type, filter: Conditions, rules, orders, groups });
}

/** A Relay connection over a record: its types, its arguments, and the pages behind it. */
export function defineList<R extends RecordDefinition>(options: ListOptions<R>): RecordList<R> {
  const { record, rules = {} } = options;
  const request = (args: ListArgs, context: ListContext, further?: Where): PageRequest => {
    const where = whereOf(record, args.filter, rules, context);
    return {
      where: further ? both(further, where) : where,
      orderBy: (args.orderBy ?? []).map((value) => orderOf(options.orders, value)),
      first: args.first,
      after: args.after,
    };
  };
  const { Connection, Fields } = connectionTypes(record, options.node, options.groups);
  return {
    record,
    Connection,
    Fields,
    Args: argsType(record, options.filter, options.orders),
    Filter: options.filter,
    where: (filter, context) => whereOf(record, filter, rules, context) as Where<R>,
    page: (args, context, where) => pageOf(context.rows, record, request(args, context, where)),
    pagesBy: (column, keys, args, context) => pagesBy(context.rows, record, column, keys, request(args, context)),
    pagesIn: (where, split, args, context) => pagesIn(context.rows, record, split.lists, request(args, context, where), split.by),
  };
}

function orderOf(orders: Choices<RecordDefinition>, value: string): [string, Direction] {
  const [, name = '', direction = ''] = /^(.*)_(ASC|DESC)$/.exec(value) ?? [];
  return [orders[name]![0], direction.toLowerCase() as Direction];
}

function argsType({ name }: RecordDefinition, filter: ClassType, orders: Choices<RecordDefinition>): ClassType<ListArgs> {
  const values = Object.entries(orders).flatMap(([order, [, words, danish]]) =>
    [
      [`${order}_ASC`, `By ${words}, ascending; rows without one last.`] as const,
      [`${order}_DESC`, `By ${words}, descending; rows without one last.`] as const,
    ].map(([value, description]) => [value, choiceOf(value, description, danish)] as const),
  );
  const Order = enumType(`${name}Order`, `What a list of ${name} can be ordered by; ties break on the key.`, Object.fromEntries(values));
  class Args implements ListArgs {
    filter?: object | null;
    orderBy?: string[] | null;
    first!: number;
    after?: string | null;
  }
  Field(() => filter, { nullable: true, description: 'Only the rows that meet every given condition.' })(Args.prototype, 'filter');
  Field(() => [Order], { nullable: true, description: "The order, most important first; default the source's own." })(Args.prototype, 'orderBy');
  Field(() => Int, { nullable: true, defaultValue: 50, description: `How many rows at the most, 0 to ${LARGEST_PAGE}.` })(Args.prototype, 'first');
  Field(() => String, { nullable: true, description: 'Only the rows after this cursor of the same list in the same order.' })(Args.prototype, 'after');
  Extensions({ opaque: true } satisfies InputExtensions as Record<string, unknown>)(Args.prototype, 'after');
  ArgsType()(Args);
  return Args;
}

function connectionTypes(record: RecordDefinition, node: () => ClassType, groups: Choices<RecordDefinition>) {
  const { name } = record;
  const Grouping = enumType(
    `${name}Grouping`,
    `What a list of ${name} can be counted by.`,
    Object.fromEntries(Object.entries(groups).map(([group, [, words, danish]]) => [group, choiceOf(group, `By ${words}.`, danish)])),
  );

  @ObjectType(`${name}Edge`, { description: `A ${name} in a list, with its place.` })
  class Edge {
    @Field(() => ID, { description: 'Its place in the list, for `after`.' })
    cursor!: string;

    @Field(() => node(), { description: `The ${name}.` })
    node!: object;
  }

  @ObjectType(`${name}Connection`, { description: `A page of a list of ${name}, and figures of the whole list.` })
  class Connection {}

  @ArgsType()
  class GroupArgs {
    @Field(() => Grouping, { description: 'What to count by.' })
    by!: string;
  }

  @Resolver(() => Connection)
  class Fields {
    @BatchField(() => [node()], { needs: [], description: 'The rows of this page.' })
    nodes(pages: Page[]) {
      return Promise.all(pages.map((page) => page.rows()));
    }

    @BatchField(() => [Edge], { needs: [], description: 'The rows of this page, each with its cursor.' })
    edges(pages: Page[]) {
      return Promise.all(pages.map(async (page) => (await page.rows()).map((row) => ({ node: row, cursor: page.cursor(row) }))));
    }

    @BatchField(() => PageInfo, { needs: [], description: 'Whether there is more, and where it starts.' })
    pageInfo(pages: Page[]) {
      return Promise.all(pages.map(pageInfoOf));
    }

    @Directive('@cost(weight: 1)')
    @BatchField(() => Int, { needs: [], description: 'How many rows the whole list has, whatever the page.' })
    totalCount(pages: Page[]) {
      return Promise.all(pages.map((page) => page.total()));
    }

    @Directive('@listSize(assumedSize: 20)')
    @BatchField(() => [GroupCount], {
      needs: [],
      reads: [{ record, columns: Object.values(groups).map(([column]) => column) }],
      args: () => GroupArgs,
      description: 'How many rows of the whole list have each value, the largest group first.',
    })
    groups(pages: Page[], { by }: GroupArgs) {
      return Promise.all(pages.map((page) => page.groups(groups[by]![0])));
    }
  }
  return { Connection, Fields };
}
