import { LARGEST_PAGE, pageOf, pagesBy, pagesIn, both, type Direction, type Page, type PageRequest, type Rows, type Where } from '@portfolio/loaders';
import type { RecordDefinition, Row } from '@portfolio/records';
import { ArgsType, Directive, Extensions, Field, ID, Int, ObjectType, Resolver, type ClassType } from 'type-graphql';
import { BatchField } from './batch-field.js';
import type { InputExtensions } from './checks.js';
import { enumType } from './enums.js';
import { GroupCount, PageInfo, pageInfoOf } from './page-info.js';
import { whereOf, type FilterRule } from './where.js';

export interface ListOptions<R extends RecordDefinition> {
  record: R;
  /** The type of the nodes; default the class the record is named after. */
  node: () => ClassType;
  /** An input class whose fields are columns of the record, or have a rule. */
  filter: ClassType;
  rules?: Record<string, FilterRule>;
  /** What the list can be ordered by: name -> [column, in words]. */
  orders: Record<string, readonly [column: string, words: string]>;
  /** What the list can be counted by: name -> [column, in words]. */
  groups: Record<string, readonly [column: string, words: string]>;
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

/** A Relay connection over a record: its types, its arguments, and the pages behind it. */
export function defineList<R extends RecordDefinition>(options: ListOptions<R>) {
  const { record, rules = {} } = options;
  const request = (args: ListArgs, context: ListContext): PageRequest => ({
    where: whereOf(record, args.filter, rules, context),
    orderBy: (args.orderBy ?? []).map((value) => orderOf(options, value)),
    first: args.first,
    after: args.after,
  });
  const { Connection, Fields } = connectionTypes(options);
  return {
    Connection,
    /** To be named among the subgraph's resolvers. */
    Fields,
    Args: argsType(options),
    /** The list of all rows. */
    page: (args: ListArgs, context: ListContext) => pageOf(context.rows, record, request(args, context)),
    /** Each key's own list: the rows whose column is, or holds, that key. */
    pagesBy: (column: string & keyof R['columns'], keys: readonly string[], args: ListArgs, context: ListContext) =>
      pagesBy(context.rows, record, column, keys, request(args, context)),
    /** The lists that the rows meeting a further condition are split into, by the columns named. */
    pagesIn: (where: Where, split: Split<Row<R>>, args: ListArgs, context: ListContext) => {
      const asked = request(args, context);
      return pagesIn(context.rows, record, split.lists, { ...asked, where: both(where, asked.where) }, split.by);
    },
  };
}

function orderOf({ orders }: Pick<ListOptions<RecordDefinition>, 'orders'>, value: string): [string, Direction] {
  const [, name = '', direction = ''] = /^(.*)_(ASC|DESC)$/.exec(value) ?? [];
  return [orders[name]![0], direction.toLowerCase() as Direction];
}

function argsType({ record, filter, orders }: ListOptions<RecordDefinition>): ClassType<ListArgs> {
  const { name } = record;
  const values = Object.entries(orders).flatMap(([order, [, words]]) => [
    [`${order}_ASC`, `By ${words}, ascending; rows without one last.`],
    [`${order}_DESC`, `By ${words}, descending; rows without one last.`],
  ]);
  const Order = enumType(`${name}Order`, `What a list of ${name} can be ordered by; ties break on the key.`, Object.fromEntries(values));
  class Args {}
  Field(() => filter, { nullable: true, description: 'Only the rows that meet every given condition.' })(Args.prototype, 'filter');
  Field(() => [Order], { nullable: true, description: "The order, most important first; default the source's own." })(Args.prototype, 'orderBy');
  Field(() => Int, { nullable: true, defaultValue: 50, description: `How many rows at the most, 0 to ${LARGEST_PAGE}.` })(Args.prototype, 'first');
  Field(() => String, { nullable: true, description: 'Only the rows after this cursor of the same list in the same order.' })(Args.prototype, 'after');
  Extensions({ opaque: true } satisfies InputExtensions as Record<string, unknown>)(Args.prototype, 'after');
  ArgsType()(Args);
  return Args as ClassType<ListArgs>;
}

function connectionTypes({ record, node, groups }: ListOptions<RecordDefinition>) {
  const { name } = record;
  const Grouping = enumType(
    `${name}Grouping`,
    `What a list of ${name} can be counted by.`,
    Object.fromEntries(Object.entries(groups).map(([group, [, words]]) => [group, `By ${words}.`])),
  );

  @ObjectType(`${name}Edge`, { description: `A ${name} in a list, with its place.` })
  class Edge {
    @Field(() => ID, { description: 'Its place in the list, for `after`.' })
    cursor!: string;

    @Field(() => node() as never, { description: `The ${name}.` })
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
