import { LARGEST_PAGE, pageOf, pagesBy, pagesIn, both, type Page, type PageRequest, type Relation, type Rows, type Where } from '@portfolio/loaders';
import type { PropertyOf, RecordDefinition, Row } from '@portfolio/records';
import { ArgsType, Directive, Extensions, Field, Int, ObjectType, Resolver, type ClassType } from 'type-graphql';
import { BatchField } from './batch-field.js';
import type { InputExtensions } from './checks.js';
import { choiceOf } from './choice-labels.js';
import { enumType } from './enums.js';
import { groupingsOf, stateGroupings, type DescribedGrouping } from './groupings.js';
import { GroupCount, GroupOrder, groupsOf, MOST_GROUPS, type GroupsAsked } from './groups.js';
import { ListOrders } from './orders.js';
import { PageInfo } from './page-info.js';
import type { FilterContext } from './filter-reading.js';
import { filterOf, type FilterFields } from './record-filter.js';
import { tagOfColumn, type RecordType } from './record-type.js';
import { DateScalar } from './scalars.js';
import { tagOf, tagType, tagValue, type Tag } from './tag.js';

type Choices<R extends RecordDefinition> = Readonly<Record<string, readonly [column: PropertyOf<R>, words: string, danish?: string]>>;

/** A Relay connection over a record. */
export interface RecordList<R extends RecordDefinition = RecordDefinition> {
  readonly record: R;
  /** The type of its rows. */
  readonly type: RecordType<R>;
  /** The type of a page. */
  readonly Connection: ClassType;
  /** The fields of a page; to be named among the subgraph's resolvers. */
  readonly Fields: ClassType;
  readonly Args: ClassType<ListArgs>;
  /** The input type of its conditions, for fields that take them without being a list. */
  readonly Filter: ClassType;
  /** The condition of such an input; rejects with BadInput where it names an id that there is not. */
  where(filter: object | null | undefined, context: FilterContext): Promise<Where<R>>;
  /** The list of all rows, or of those that meet a further condition. */
  page(args: ListArgs, context: FilterContext, where?: Where<R>): Promise<Page>;
  /** Each key's own list: the rows whose column is, or holds, that key, or that meet a condition on it. */
  pagesBy(relation: Relation<R>, keys: readonly string[], args: ListArgs, context: FilterContext): Promise<Page[]>;
  /** The lists that the rows meeting a further condition are split into, by the columns named; all of them are read, whatever the page. */
  pagesIn(where: Where<R>, split: Split<Row<R>>, args: ListArgs, context: FilterContext): Promise<Page[]>;
}

export interface ListArgs {
  filter?: object | null;
  orderBy?: string[] | null;
  first: number;
  after?: string | null;
  last?: number | null;
  before?: string | null;
}

/** How rows are split into lists, and the columns that tells it; a row can stand in several. */
export interface Split<T> {
  by: readonly (string & keyof T)[];
  lists: (found: T[]) => T[][];
}

export interface RecordListOptions<R extends RecordDefinition, F extends FilterFields<R['columns'], F>> {
  filter?: { description?: string; fields?: F; deprecated?: Readonly<Record<string, string>> };
  /** Fields of the type that lists can neither be filtered, ordered nor counted by. */
  except?: readonly (string & keyof R['columns'])[];
  /** What the list can be ordered by beside names and counts: name -> [column, in words, in Danish where the name is not a common one]. */
  orders: Choices<R>;
  /** The same, for what it can be counted by beside what follows from the fields that clients see. */
  groups?: Choices<R>;
}

/** The list of a record's type, a Relay connection: what its filter, orders and groups can ask follows from the fields that clients see. */
export function recordList<R extends RecordDefinition, const F extends FilterFields<R['columns'], F>>(
  type: RecordType<R>,
  { filter, except, orders, groups = {} }: RecordListOptions<R, F>,
): RecordList<R> {
  const { record } = type;
  const conditions = filterOf(type as never, { ...filter, except });
  const listOrders = new ListOrders(type as never, orders, except ?? []);
  const request = async (args: ListArgs, context: FilterContext, further?: Where): Promise<PageRequest> => {
    const where = args.filter ? await conditions.where(args.filter, context) : {};
    return {
      where: further ? both(further, where) : where,
      orderBy: (args.orderBy ?? []).map((value) => listOrders.by(value)),
      first: args.first,
      after: args.after,
      last: args.last,
      before: args.before,
    };
  };
  const groupings = { ...groupingsOf(type as never, groups, except ?? []), ...stateGroupings(filter?.fields ?? {}) };
  const { Connection, Fields } = connectionTypes(record, () => type, groups, groupings, tagOf(type));
  for (const [group, [{ column }]] of Object.entries(groupings)) tagValue(`${record.name}Grouping.${group}`, tagOfColumn(type as never, column));
  return {
    record,
    type,
    Connection,
    Fields,
    Args: argsType(conditions.input, listOrders),
    Filter: conditions.input,
    where: (input, context) => conditions.where(input, context) as Promise<Where<R>>,
    page: async (args, context, where) => pageOf(context.rows, record, await request(args, context, where)),
    pagesBy: async (relation, keys, args, context) => pagesBy(context.rows, record, relation, keys, await request(args, context)),
    pagesIn: async (where, split, args, context) => pagesIn(context.rows, record, split.lists, await request(args, context, where), split.by),
  };
}

function argsType(filter: ClassType, orders: ListOrders): ClassType<ListArgs> {
  class Args implements ListArgs {
    filter?: object | null;
    orderBy?: string[] | null;
    first!: number;
    after?: string | null;
    last?: number | null;
    before?: string | null;
  }
  Field(() => filter, { nullable: true, description: 'Only the rows that meet every given condition.' })(Args.prototype, 'filter');
  Field(() => [orders.values], { nullable: true, description: "The order, most important first; default the source's own." })(Args.prototype, 'orderBy');
  Field(() => Int, { nullable: true, defaultValue: 50, description: `How many rows at the most, 0 to ${LARGEST_PAGE}.` })(Args.prototype, 'first');
  Field(() => String, { nullable: true, description: 'Only the rows after this cursor of the same list in the same order.' })(Args.prototype, 'after');
  Field(() => Int, { nullable: true, description: 'The last rows instead of the first: how many at the most.' })(Args.prototype, 'last');
  Field(() => String, { nullable: true, description: 'Only the rows before this cursor of the same list in the same order.' })(Args.prototype, 'before');
  for (const cursor of ['after', 'before']) Extensions({ opaque: true } satisfies InputExtensions as Record<string, unknown>)(Args.prototype, cursor);
  ArgsType()(Args);
  return Args;
}

/** A page that is its whole list is counted in memory by the groups that the list declares: these columns are read with its rows. */
function connectionTypes(
  record: RecordDefinition,
  node: () => ClassType,
  declared: Choices<RecordDefinition>,
  groupings: Readonly<Record<string, DescribedGrouping>>,
  tag?: Tag,
) {
  const { name } = record;
  const Grouping = enumType(
    `${name}Grouping`,
    `What a list of ${name} can be counted by.`,
    Object.fromEntries(Object.entries(groupings).map(([group, [, words, danish, term]]) => [group, choiceOf(group, `By ${words}.`, danish, term)])),
  );

  @ObjectType(`${name}Edge`, { description: `A ${name} in a list, with its place.` })
  class Edge {
    @Field(() => String, { description: 'Its place in the list, for `after` and `before`.' })
    cursor!: string;

    @Field(() => node(), { description: `The ${name}.` })
    node!: object;
  }

  @ObjectType(`${name}Connection`, { description: `A page of a list of ${name}, and figures of the whole list.` })
  class Connection {}
  for (const type of [Edge, Connection]) tagType(type, tag);

  @ArgsType()
  class GroupArgs implements GroupsAsked {
    @Field(() => [Grouping], { description: 'What to count by: one or two dimensions. A row that has several values of a dimension counts once for each.' })
    by!: string[];

    @Field(() => Int, { nullable: true, description: `How many groups at the most, 1 to ${MOST_GROUPS}; default ${MOST_GROUPS}.` })
    top?: number | null;

    @Field(() => GroupOrder, { nullable: true, defaultValue: GroupOrder.COUNT_DESC, description: 'The order of the groups.' })
    orderBy!: GroupsAsked['orderBy'];
    asOf?: string | null;
  }
  if (Object.values(groupings).some(([{ on }]) => on))
    Field(() => DateScalar, { nullable: true, description: 'Of states: on this day; default today in Europe/Copenhagen.' })(GroupArgs.prototype, 'asOf');

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
      for (const page of pages) page.begin();
      return pages;
    }

    @Directive('@cost(weight: 1)')
    @BatchField(() => Int, { needs: [], description: 'How many rows the whole list has, whatever the page.' })
    totalCount(pages: Page[]) {
      return Promise.all(pages.map((page) => page.total()));
    }

    @Directive('@listSize(assumedSize: 20, slicingArguments: ["top"], requireOneSlicingArgument: false)')
    @BatchField(() => [GroupCount], {
      needs: [],
      reads: [{ record, columns: Object.values(declared).map(([column]) => column) }],
      args: () => GroupArgs,
      description: 'How many rows of the whole list have the same values, whatever the page.',
    })
    groups(pages: Page[], asked: GroupArgs, context: { rows: Rows; today: string }) {
      return groupsOf(pages, groupings, asked, context);
    }
  }
  return { Connection, Fields };
}
