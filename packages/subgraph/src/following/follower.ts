import type { Lead, Orm } from '@portfolio/database';
import { PortfolioError } from '@portfolio/errors';
import type { RecordDefinition } from '@portfolio/records';
import type { Change, Changes } from '@portfolio/seeding';
import type { FollowedGraph, Follows, Tables, Watermark } from './follows.js';

/** How often it looks for changes, and at the most how long it waits after failures, in milliseconds. */
const INTERVAL = 1_000;
const LONGEST_WAIT = 30_000;
/** How long it may hear nothing of the feeds before it says so. */
const SILENCE = 5_000;

export interface FollowerOptions {
  name: string;
  follows: Follows;
  /** The record of how far it is, a row for each subgraph and one for itself. */
  followed: RecordDefinition;
  /** The fingerprint of its code: another makes everything anew. */
  fingerprint: string;
  orm: () => Orm;
  read: <T>(text: string, values: readonly unknown[]) => Promise<T[]>;
  /** Becomes the one process that writes; undefined while another is. */
  lead(): Promise<Lead | undefined>;
  /** Called when all rows have been made anew. */
  madeAnew(): Promise<void>;
}

interface Followed {
  id: string;
  origin: string;
  sequence: number;
  at: string;
}

/** Keeps a read model up to date: in whatever process leads, from wherever it was left, each change with its watermark in one transaction. */
export class Follower {
  /** Whether it has ever been filled: before that nothing can be answered. */
  isFilled = false;
  private lead: Lead | undefined;
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> | undefined;
  private stopped = false;
  private pendingSince: number | undefined;
  private heardAt = performance.now();
  private wait = INTERVAL;
  private version: (() => Promise<string>) | undefined;
  private settled: string | undefined;
  private holding: { version: string; held: Promise<unknown> } | undefined;

  constructor(private readonly options: FollowerOptions) {}

  /** Reads whether it has been filled. */
  async open(): Promise<void> {
    this.isFilled = (await this.known()).has(this.options.name);
  }

  /** Throws where it has not been filled yet. */
  expectFilled(): void {
    if (!this.isFilled)
      throw new PortfolioError('SUBGRAPH_UNAVAILABLE', `expected "${this.options.name}" to hold what it follows, but it is still being filled; try again`);
  }

  /** How far it is; where it does not follow, as far as it was left. */
  async watermark(): Promise<Watermark> {
    const times = [...(await this.known()).values()].map(({ at }) => at);
    return { at: times.reduce((a, b) => (a > b ? a : b), ''), lagSeconds: this.lagSeconds };
  }

  /** What is kept in memory of the rows, as they are now. */
  async held<T>(): Promise<T> {
    const { follows, name } = this.options;
    if (!follows.hold) throw new Error(`expected "${name}" to hold something of its rows`);
    this.expectFilled();
    const version = JSON.stringify([...(await this.known()).values()].sort((a, b) => (a.id < b.id ? -1 : 1)));
    if (this.holding?.version !== version) {
      const holding = { version, held: follows.hold(this.own) };
      this.holding = holding;
      holding.held.catch(() => {
        if (this.holding === holding) this.holding = undefined;
      });
    }
    return this.holding.held as Promise<T>;
  }

  get lagSeconds(): number {
    const now = performance.now();
    const silent = now - this.heardAt > SILENCE ? this.heardAt : undefined;
    const since = Math.min(this.pendingSince ?? now, silent ?? now);
    return Math.round((now - since) / 1_000);
  }

  /** Catches up once, then follows until it is stopped. What fails is told and tried again; as long as the version of all data is the same, nothing is read. */
  async start(graph: FollowedGraph, failed: (error: unknown) => void, version?: () => Promise<string>): Promise<void> {
    this.version = version;
    await this.round(graph, failed);
    this.schedule(graph, failed);
  }

  async stop(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    await this.running;
    await this.lead?.release();
    this.lead = undefined;
  }

  /** Takes over all changes there are, where this process leads; rejects where graph or database fail, having written whole steps alone. */
  async catchUp(graph: FollowedGraph): Promise<void> {
    for (let isBehind = true; isBehind && !this.stopped;) isBehind = await this.step(graph);
  }

  private schedule(graph: FollowedGraph, failed: (error: unknown) => void): void {
    if (this.stopped) return;
    this.timer = setTimeout(() => {
      this.running = this.round(graph, failed).then(() => this.schedule(graph, failed));
    }, this.wait).unref();
  }

  private async round(graph: FollowedGraph, failed: (error: unknown) => void): Promise<void> {
    try {
      const version = await this.version?.();
      if (version === undefined || version !== this.settled) await this.catchUp(graph);
      this.settled = this.pendingSince === undefined ? version : undefined;
      this.heardAt = performance.now();
      this.wait = INTERVAL;
    } catch (error) {
      this.wait = Math.min(this.wait * 2, LONGEST_WAIT);
      failed(error);
    }
  }

  /** One page of every feed; whether there may be more. */
  private async step(graph: FollowedGraph): Promise<boolean> {
    const known = await this.known();
    const self = known.get(this.options.name);
    this.isFilled = self !== undefined;
    const feeds = await graph.changes((subgraph) => known.get(subgraph)?.sequence ?? 0);
    const anew = self?.origin !== this.options.fingerprint || [...feeds].some(([name, { origin }]) => known.get(name)?.origin !== origin);
    const changes = [...feeds.values()].flatMap((feed) => feed.changes);
    this.heardAt = performance.now();
    if (!anew && changes.length === 0) {
      this.pendingSince = undefined;
      return false;
    }
    this.pendingSince ??= performance.now();
    if (this.lead?.isLost()) this.lead = undefined;
    this.lead ??= await this.options.lead();
    if (!this.lead) return false;
    const whole = anew ? await wholeFeeds(graph) : feeds;
    await this.write(graph, whole, anew, known);
    if (anew) await this.options.madeAnew();
    this.isFilled = true;
    return true;
  }

  private async write(graph: FollowedGraph, feeds: ReadonlyMap<string, Changes>, anew: boolean, known: ReadonlyMap<string, Followed>): Promise<void> {
    const { follows, orm, name, fingerprint } = this.options;
    const changes = [...feeds.values()].flatMap((feed) => feed.changes).filter(({ gone }) => !anew || !gone);
    const writing = await follows.follow({ changes, anew, ask: graph.ask, own: this.own });
    await orm()
      .em.fork()
      .transactional(async (em) => {
        const tables: Tables = { execute: (sql, values = []) => em.execute(sql, [...values]) };
        await this.expectUnchanged(tables, known);
        await writing(tables);
        const marks = [...feeds].map(([id, { origin, head, changes: own }]) => ({
          id,
          origin,
          sequence: own.at(-1)?.sequence ?? (anew ? head : (known.get(id)?.sequence ?? 0)),
          at: latest(own) ?? known.get(id)?.at ?? '',
        }));
        const self = { id: name, origin: fingerprint, sequence: 0, at: '' };
        await tables.execute(
          `insert into ${this.table} ("id", "origin", "sequence", "at", "position") select *, 0 from jsonb_to_recordset(?::jsonb) as "mark" ("id" text, "origin" text, "sequence" int, "at" text)
        on conflict ("id") do update set ("origin", "sequence", "at") = (excluded."origin", excluded."sequence", excluded."at")`,
          [JSON.stringify([...marks, self])],
        );
      });
  }

  /** Throws where another process has written meanwhile: one that took this one's place, as it had to think that this one was gone. */
  private async expectUnchanged(tables: Tables, known: ReadonlyMap<string, Followed>): Promise<void> {
    await tables.execute(`lock table ${this.table} in exclusive mode`);
    const now = await tables.execute<Followed>(`select "id", "origin", "sequence" from ${this.table}`);
    const isKnown = ({ id, origin, sequence }: Followed) => known.get(id)?.origin === origin && known.get(id)?.sequence === sequence;
    if (now.length !== known.size || !now.every(isKnown)) throw new Error(`expected to be the only one that writes "${this.options.name}"`);
  }

  private async known(): Promise<ReadonlyMap<string, Followed>> {
    const rows = await this.options.read<Followed>(`select "id", "origin", "sequence", "at" from ${this.table}`, []);
    return new Map(rows.map((row) => [row.id, row]));
  }

  /** Reads of its own tables. */
  private get own(): Tables {
    return { execute: (sql, values = []) => this.options.read(numbered(sql), values) };
  }

  private get table(): string {
    const { subgraph, table } = this.options.followed;
    return `"${subgraph}"."${table}"`;
  }
}

/** Has a read model made anew by whichever process leads, while it goes on answering from what it holds. Whether there is one to be made anew. */
export async function requestRebuild({ followed, name }: { followed: RecordDefinition; name: string }, read: FollowerOptions['read']): Promise<boolean> {
  const rows = await read(`update "${followed.subgraph}"."${followed.table}" set "origin" = '' where "id" = $1 returning "id"`, [name]);
  return rows.length > 0;
}

/** Every feed from its beginning to its end. */
async function wholeFeeds(graph: FollowedGraph): Promise<Map<string, Changes>> {
  const whole = new Map<string, Changes>();
  for (let isMore = true; isMore;) {
    const pages = await graph.changes((subgraph) => whole.get(subgraph)?.changes.at(-1)?.sequence ?? 0);
    isMore = false;
    for (const [name, page] of pages) {
      const before: readonly Change[] = whole.get(name)?.changes ?? [];
      if (page.changes.length > 0) isMore = true;
      whole.set(name, { ...page, changes: [...before, ...page.changes] });
    }
  }
  return whole;
}

function latest(changes: readonly Change[]): string | undefined {
  return changes
    .map(({ at }) => at)
    .sort()
    .at(-1);
}

/** `?` as PostgreSQL's own parameters. */
function numbered(sql: string): string {
  let count = 0;
  return sql.replaceAll('?', () => `$${(count += 1)}`);
}
