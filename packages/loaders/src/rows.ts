import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { PropertyOf, RecordDefinition, Row } from '@portfolio/records';
import { WORK, type Budget } from './budget.js';
import type { Cancellation } from './cancellation.js';
import type { Dimension } from './dimensions.js';
import { countsIn, groupByKey, groupByPlace, summed, type Count } from './groups.js';
import { KeptCounts } from './kept-counts.js';
import type { KeyLists, Widened } from './key-lists.js';
import { KeyLoader } from './key-loader.js';
import { meets } from './meets.js';
import { selectedBy, type Projection } from './projection.js';
import { shapeOf } from './shape.js';
import { Statements, type OrderBy, type Read, type Statement } from './statement.js';
import { both, columnsIn, EACH_KEY, isList, keyed, relatedTo, type Relation, type Where } from './where.js';

export interface RowQuery<R extends RecordDefinition = RecordDefinition> {
  where?: Where<R>;
  orderBy?: OrderBy<R>;
  /** Reads the rows from the last one on, and gives them in that order. */
  reversed?: boolean;
  limit?: number;
  /** See `Read`. */
  among?: Where<R>;
  /** Properties that the caller itself reads, beside the operation. */
  needs?: readonly PropertyOf<R>[];
}

type Tally = Record<string, string | null> & { count: number };

/** How many rows have each combination of values; days that the database keeps beside a date are texts. */
type Counts<R extends RecordDefinition, C extends string> = ({ [P in C]: P extends keyof Row<R> ? Row<R>[P] : string | null } & { count: number })[];

const IN_SOURCE_ORDER: OrderBy = [['position', 'asc']];

/** The rows of a statement, read outside of any transaction: `Database.read`. */
export type ReadRows = <T>(text: string, values: readonly unknown[]) => Promise<T[]>;

/** What the reads of all requests have in common. */
export interface RowsMemory {
  /** Absent: every list of keys is sent. */
  lists?: KeyLists;
  /** Absent: every count is counted. */
  counts?: KeptCounts;
}

/** The reads of one request from one subgraph's database: all keys requested in one turn go into one statement, and each is read once. */
export class Rows {
  /** By entity, since a record may have the name of one of its types. */
  private readonly byPrimaryKey = new Map<object, KeyLoader<never>>();
  private readonly loaders = new Map<string, KeyLoader<never>>();
  private readonly statements: Statements | undefined;
  private snapshot: Promise<string> | undefined;

  /** The projection is set before the first read and holds for the whole request, since rows read once are shared; `sent` counts the statements. */
  constructor(
    /** Absent where there is no database: then nothing can be read. */
    private readonly em: SqlEntityManager | undefined,
    private readonly send: ReadRows,
    public projection?: Projection,
    private readonly sent?: { count: number },
    /** Once it is aborted, no statement is sent. */
    public cancellation?: Cancellation,
    /** Counts statements, keys and rows; once it is exceeded no statement is sent. */
    private readonly budget?: Budget,
    private readonly memory: RowsMemory = {},
  ) {
    this.statements = em?.config.getCachedService(Statements);
  }

  /** The row of each key, in key order; null for a key that has none. */
  byKey<R extends RecordDefinition>(record: R): KeyLoader<Row<R> | null> {
    return cachedLoader(this.byPrimaryKey, record.entity, async (keys) => {
      const rows = await this.read<Row<R>>({ record, select: this.propertiesOf(record, []), where: { [record.key]: { $in: keys } } });
      const found = new Map<string, Row<R>>();
      for (const row of rows) found.set((row as never)[record.key], row);
      return keys.map((key) => found.get(key) ?? null);
    });
  }

  /** The one row whose columns have these values, null for none; rejects where several have: then the columns are no key. */
  byColumns<R extends RecordDefinition>(record: R, columns: readonly string[], values: readonly unknown[]): Promise<Row<R> | null> {
    const textOf = (row: object) => JSON.stringify(columns.map((column) => (row as Record<string, unknown>)[column]));
    const loader = cachedLoader(this.loaders, `${record.name}.(${columns.join()})`, async (keys) => {
      const tuples = keys.map((key) => JSON.parse(key) as unknown[]);
      const where = Object.fromEntries(columns.map((column, place) => [column, { $in: [...new Set(tuples.map((tuple) => tuple[place]))] }]));
      const rows = await this.read<Row<R>>({ record, select: this.propertiesOf(record, columns), where });
      const found = Map.groupBy(rows, textOf);
      return keys.map((key) => found.get(key) ?? []);
    });
    return loader.load(JSON.stringify(values)).then(([row = null, ...others]) => {
      if (others.length === 0) return row;
      throw new Error(`expected ${columns.join(' and ')} to be a key of ${record.name}, but ${others.length + 1} rows have ${values.join(' and ')}`);
    });
  }

  /** The rows whose column is, or whose list holds, each key; in key order, each in the given order. */
  by<R extends RecordDefinition>(record: R, column: string & keyof R['columns'], query: Omit<RowQuery<NoInfer<R>>, 'limit'> = {}): KeyLoader<Row<R>[]> {
    const values: unknown[] = [];
    const where: Where = query.where ?? {};
    const name = `${record.name}.${column} ${shapeOf(record, where, values)} ${query.orderBy?.join(';')} ${query.needs?.join()}`;
    return cachedLoader(this.loaders, `${name} ${JSON.stringify(values)}`, async (keys) => {
      const rows = await this.found<Row<R>>(record, { ...query, needs: [column, ...(query.needs ?? [])], where: both(keyed(record, column, keys), where) });
      return groupByKey(rows, column, keys);
    });
  }

  find<R extends RecordDefinition>(record: R, query: RowQuery<NoInfer<R>>): Promise<Row<R>[]> {
    return this.found(record, query);
  }

  /** The first rows of each key; one statement, which reads hardly more than these. */
  async findEach<R extends RecordDefinition>(
    record: R,
    relation: Relation<R>,
    keys: readonly string[],
    query: RowQuery & { limit: number },
  ): Promise<Row<R>[][]> {
    const { where, reversed, limit, needs = [] } = query;
    const orderBy = totalOrder(record, query.orderBy);
    const select = this.propertiesOf(record, [...needs, ...orderBy.map(([name]) => name)]);
    const own = typeof relation === 'string' ? { where: ofEachKey(record, relation, where) } : { among: relation([EACH_KEY]) as Where, where: where ?? {} };
    const rows = await this.read<Row<R>>({ record, select, ...own, orderBy, reversed, limit, each: keys });
    return groupByPlace(rows, keys).map((found) => (found.length > limit ? found.slice(0, limit) : found));
  }

  async count(record: RecordDefinition, where: Where = {}): Promise<number> {
    const [row] = await this.tallied<{ count: number }>(record, [], where);
    return row?.count ?? 0;
  }

  /** How many rows there are by each combination of the dimensions' values, the largest group first. */
  async countBy(record: RecordDefinition, dimensions: readonly Dimension[], where: Where = {}): Promise<Count[]> {
    const columns = columnsOf(record, dimensions);
    const groups = columns ? await this.tallied<Tally>(record, columns, where) : await this.read<Tally>({ record, select: [], grouped: dimensions, where });
    return countsIn(groups, dimensions);
  }

  /** The same for each key's own rows, in one statement. */
  async countEachBy<R extends RecordDefinition>(
    record: R,
    relation: Relation<R>,
    keys: readonly string[],
    dimensions: readonly Dimension[],
    where: Where = {},
  ): Promise<Count[][]> {
    const columns = columnsOf(record, dimensions);
    const groupEach = () => this.read<Tally>({ record, select: [], grouped: dimensions, where: ofEachKey(record, relation, where), each: keys });
    const groups = columns ? await this.tallyEach(record, relation, keys, columns, where) : groupByPlace(await groupEach(), keys);
    const counts = groups.map((group) => countsIn(group, dimensions));
    return typeof relation === 'string' ? counts : counts.map(summed);
  }

  /** How many rows there are of each combination of the columns' values. */
  tally<R extends RecordDefinition, const C extends PropertyOf<R>>(record: R, columns: readonly C[], where: Where<NoInfer<R>>): Promise<Counts<R, C>> {
    return this.tallied(record, columns, where);
  }

  /** The rows of each key by their values: counted by the columns that tell whose they are, and shared out; of a list column, whose values would be too many, key by key. */
  private async tallyEach(record: RecordDefinition, relation: Relation, keys: readonly string[], columns: readonly string[], where: Where): Promise<Tally[][]> {
    if (typeof relation !== 'string') {
      const related = relation(keys);
      const groups = await this.tallied<Tally>(record, [...new Set([...columnsIn(related), ...columns])], both(related, where));
      return keys.map((key) => groups.filter(meets(record, relation([key]))));
    }
    if (isList(record, relation))
      return groupByPlace(await this.read<Tally>({ record, select: columns, counted: true, where: ofEachKey(record, relation, where), each: keys }), keys);
    const groups = await this.tallied<Tally>(record, [...new Set([relation, ...columns])], both(keyed(record, relation, keys), where));
    return groupByKey(groups, relation, keys);
  }

  private async found<T>(record: RecordDefinition, { where = {}, among, orderBy, reversed, limit, needs = [] }: RowQuery): Promise<T[]> {
    const rows = await this.read<T>({ record, select: this.propertiesOf(record, needs), where, among, orderBy: totalOrder(record, orderBy), reversed, limit });
    return limit !== undefined && rows.length > limit ? rows.slice(0, limit) : rows;
  }

  private tallied<T>(record: RecordDefinition, columns: readonly string[], where: Where): Promise<T[]> {
    return this.read({ record, select: columns, counted: true, where });
  }

  private async read<T>(read: Read): Promise<T[]> {
    if (this.cancellation?.aborted) throw this.cancellation.reason as Error;
    if (!this.em || !this.statements) throw new Error(`expected a database to read ${read.record.name} from, but there is none`);
    const statement = this.statements.statementOf(this.em, read);
    const widened = this.memory.lists?.widened(read, statement.values);
    const send = () => {
      if (widened) return this.sendWidened<T>(widened, statement);
      return read.counted || read.grouped ? this.sendCount<T>(statement) : this.sendOne<T>(statement);
    };
    return this.budget ? this.budget.read(workOf(read, statement.values), send) : send();
  }

  /** The same rows as the statement's own. */
  private async sendWidened<T>({ read, isListed, limit }: Widened, statement: Statement): Promise<T[]> {
    const lists = this.memory.lists!;
    const wide = this.statements!.statementOf(this.em!, read);
    if (lists.hasGrown(wide.text)) return this.sendOne(statement);
    const rows = await this.sendOne<object>(wide);
    const found = read.counted ? (rows as Tally[]).reduce((sum, { count }) => sum + count, 0) : rows.length;
    if (found < limit) return rows.filter(isListed) as T[];
    lists.noteGrown(wide.text);
    return this.sendOne(statement);
  }

  private sendCount<T>(statement: Statement): Promise<T[]> {
    const { counts } = this.memory;
    if (!counts) return this.sendOne(statement);
    const now = () => (this.snapshot ??= this.sendOne<object>(counts.asking).then(KeptCounts.seenIn));
    return counts.count<T>(statement, (one) => this.sendOne(one), now);
  }

  private sendOne<T>({ text, values }: Statement): Promise<T[]> {
    if (this.sent) this.sent.count += 1;
    return this.send<T>(text, values);
  }

  private propertiesOf(record: RecordDefinition, needs: readonly string[]): readonly string[] {
    return selectedBy(this.projection, record, needs);
  }
}

/** The columns, where each dimension is one of a single value. */
function columnsOf(record: RecordDefinition, dimensions: readonly Dimension[]): string[] | undefined {
  return dimensions.some(({ column, by }) => by || isList(record, column)) ? undefined : dimensions.map(({ column }) => column);
}

function ofEachKey(record: RecordDefinition, relation: Relation, where: Where | undefined): Where {
  return both(relatedTo(record, relation, EACH_KEY), where);
}

function cachedLoader<K, T>(loaders: Map<K, KeyLoader<never>>, name: K, batch: (keys: readonly string[]) => Promise<T[]>): KeyLoader<T> {
  let loader = loaders.get(name) as KeyLoader<T> | undefined;
  if (!loader) {
    loader = new KeyLoader<T>(batch);
    loaders.set(name, loader as never);
  }
  return loader;
}

/** Ties break on the key, so that the order is total and a cursor names one place; without an order it is the source's. */
export function totalOrder(record: RecordDefinition, orderBy: OrderBy = []): OrderBy {
  const order = orderBy.length > 0 ? eachColumnOnce(orderBy) : IN_SOURCE_ORDER;
  return order.some(([column]) => column === record.key) ? order : [...order, [record.key, 'asc']];
}

/** Drops repeated columns. */
function eachColumnOnce(orderBy: OrderBy): OrderBy {
  const seen = new Set<string>();
  return orderBy.filter(([column]) => seen.size < seen.add(column).size);
}

/** Units of work of a statement, without its rows. */
function workOf({ each }: Read, values: readonly unknown[]): number {
  let listed = 0;
  for (const value of values) if (Array.isArray(value)) listed += value.length;
  const keys = each?.length ?? 0;
  return WORK.statement + WORK.row * listed + keys * (WORK.key + WORK.comparison * listed);
}
