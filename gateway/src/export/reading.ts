import { Budget, isOverCode, LARGEST_FEED_PAGE, type Feed } from '@portfolio/subgraph';
import { TryLater } from '@portfolio/errors';
import { setTimeout as after } from 'node:timers/promises';
import type { GraphQLError } from 'graphql';
import type { GatewayContext } from '../context.js';
import type { GatewayServices } from '../http/gateway-services.js';
import type { DataVersion } from './data-version.js';
import type { RowPlan } from './row-plan.js';
import { rowOf, type Row } from './row.js';

/** How many rows are asked for at a time. */
const ROWS = 250;

/** The most seconds that a reading waits at a time for its client's rate limit. */
const LONGEST_WAIT = 30;

export interface ReadingOptions {
  services: Pick<GatewayServices, 'gateway' | 'demand' | 'rates' | 'limits' | 'deadlines'>;
  /** The context of the request, whose client, day and transaction every page has. */
  context: GatewayContext;
  version: DataVersion;
  feed(name: string): Feed;
  /** Which subgraph has the rows of each type. */
  owners: ReadonlyMap<string, string>;
  plans: ReadonlyMap<string, RowPlan>;
  /** Aborted when the client goes. */
  signal: AbortSignal;
}

/** A page of rows, and the documents that they cite. */
export interface Page {
  rows: Row[];
  cited: Set<string>;
}

/** Reads rows through the graph, as the caller, page by page, and all of one version of the data. */
export class Reading {
  private hasSpent = false;

  constructor(private readonly options: ReadingOptions) {}

  get version(): DataVersion {
    return this.options.version;
  }

  get day(): string {
    return this.options.context.today;
  }

  /** The types that have, or had, rows, by name. */
  types(): RowPlan[] {
    const { owners, plans } = this.options;
    return [...plans.values()].filter(({ type }) => owners.has(type));
  }

  /** The rows of a type in the order of their ids, by code point. */
  async *pages(plan: RowPlan): AsyncGenerator<Page, void> {
    const owner = this.options.owners.get(plan.type);
    const feed = owner === undefined ? undefined : this.options.feed(owner);
    for (let last = ''; feed;) {
      const ids = await feed.ids(plan.type, last, LARGEST_FEED_PAGE);
      for (const some of chunksOf(ids)) {
        const page = await this.page(plan, some);
        await this.version.expectCurrent();
        yield page;
      }
      if (ids.length < LARGEST_FEED_PAGE) break;
      last = ids.at(-1)!;
    }
    await this.version.expectCurrent();
  }

  /** The rows with these ids; whether they are of the version, the caller finds out afterwards. */
  async rows(plan: RowPlan, ids: readonly string[]): Promise<Row[]> {
    const rows: Row[] = [];
    for (const some of chunksOf(ids)) rows.push(...(await this.page(plan, some)).rows);
    return rows;
  }

  /** Rejects where any part of a row fails; what there is none of is left out. What is more than a request may take is asked for in halves. */
  private async page(plan: RowPlan, ids: readonly string[]): Promise<Page> {
    try {
      return await this.asked(plan, ids);
    } catch (error) {
      if (!isOverCode((error as GraphQLError).extensions?.code) || ids.length === 1) throw error;
    }
    const half = Math.ceil(ids.length / 2);
    const [one, other] = [await this.page(plan, ids.slice(0, half)), await this.page(plan, ids.slice(half))];
    return { rows: [...one.rows, ...other.rows], cited: new Set([...one.cited, ...other.cited]) };
  }

  private async asked(plan: RowPlan, ids: readonly string[]): Promise<Page> {
    const { services, context, signal } = this.options;
    signal.throwIfAborted();
    const { gateway, demand, limits, deadlines } = services;
    const operation = gateway.ofEntities(plan.document, plan.type);
    const variables = { ids };
    await this.spend(demand.estimate(operation, variables));
    const deadline = deadlines.deadline();
    const abandon = () => deadline.abandon();
    signal.addEventListener('abort', abandon);
    try {
      const answer = await gateway.execute(operation, variables, { ...context, deadline, budget: new Budget(limits), statements: {}, observed: {} });
      const [error] = [...answer.errors, ...answer.incomplete];
      if (error) throw error;
      const { nodes } = JSON.parse(Buffer.concat(answer.data).toString()) as { nodes: (Row | null)[] };
      const cited = new Set<string>();
      return { cited, rows: nodes.flatMap((node) => (node ? [rowOf(plan.columns, node, cited)] : [])) };
    } finally {
      signal.removeEventListener('abort', abandon);
    }
  }

  /** Takes the cost of a page from the client's rate: the first page is refused where that is spent, later ones wait for it. */
  private async spend(cost: number): Promise<void> {
    const { services, context, signal } = this.options;
    for (;;) {
      try {
        await services.rates?.spend(context.client, cost);
        this.hasSpent = true;
        return;
      } catch (error) {
        if (!(error instanceof TryLater) || !this.hasSpent) throw error;
        await after(Math.min(error.seconds, LONGEST_WAIT) * 1_000, undefined, { signal });
      }
    }
  }
}

function* chunksOf(ids: readonly string[]): Generator<readonly string[], void> {
  for (let start = 0; start < ids.length; start += ROWS) yield ids.slice(start, start + ROWS);
}
