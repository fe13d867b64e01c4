import { createHash } from 'node:crypto';
import { BadRequest, PortfolioError } from '@portfolio/errors';
import type { Feed, FeedState } from '@portfolio/subgraph';

/** The parts of a graph that tell the version of its data. */
export interface Versioned {
  /** The names of the subgraphs that are served now. */
  subgraphs(): readonly string[];
  /** A text that changes with every write of anybody, data or not; undefined where it is unknown. */
  version(subgraphs: readonly string[]): Promise<string | undefined>;
  feed(name: string): Feed;
  /** Of the schema. */
  schemaVersion(): string;
}

/** The place of each subgraph in its feed, by name; of a feed's origin as much as tells it from another. */
export type Places = Readonly<Record<string, readonly [origin: string, sequence: number]>>;

/** A version of all subgraphs' data: that of a moment in which none of them changed. */
export class DataVersion {
  private constructor(
    private readonly graph: Versioned,
    private readonly all: ReadonlyMap<string, FeedState>,
    readonly schemaVersion: string,
    private lastSeen: string | undefined,
    /** Of the subgraphs that are told of. */
    readonly states: ReadonlyMap<string, FeedState> = all,
  ) {}

  static async read(graph: Versioned): Promise<DataVersion> {
    const lastSeen = await graph.version(graph.subgraphs());
    return new DataVersion(graph, await statesOf(graph), graph.schemaVersion(), lastSeen);
  }

  /** The same version, telling of these subgraphs alone. */
  of(names: ReadonlySet<string>): DataVersion {
    return new DataVersion(this.graph, this.all, this.schemaVersion, this.lastSeen, new Map([...this.all].filter(([name]) => names.has(name))));
  }

  /** Equal for equal data of equal schemas. */
  get key(): string {
    return createHash('sha256')
      .update(JSON.stringify([this.schemaVersion, ...this.all]))
      .digest('base64url')
      .slice(0, 27);
  }

  get places(): Places {
    return Object.fromEntries([...this.states].map(([name, { origin, head }]) => [name, [shortOf(origin), head]]));
  }

  /** Throws DATA_CHANGED where data or schema are no longer of this version. */
  async expectCurrent(): Promise<void> {
    const { graph } = this;
    const seen = await graph.version(graph.subgraphs());
    if (seen !== undefined && seen === this.lastSeen && graph.schemaVersion() === this.schemaVersion) return;
    const now = new DataVersion(graph, await statesOf(graph), graph.schemaVersion(), seen);
    if (now.key !== this.key) throw dataChanged();
    this.lastSeen = seen;
  }
}

/** The first digits of a UUID. */
export function shortOf(origin: string): string {
  return origin.slice(0, 8);
}

export function dataChanged(): PortfolioError {
  return new PortfolioError('DATA_CHANGED', 'expected data of one version, but they changed while they were read; begin anew');
}

/** The places as the opaque text that clients keep; `placesOf` is its inverse. */
export function textOf(places: Places): string {
  return Buffer.from(JSON.stringify(places)).toString('base64url');
}

export function placesOf(text: string): Places {
  const places = parsed(text);
  const isPlace = (place: unknown) => Array.isArray(place) && place.length === 2 && typeof place[0] === 'string' && Number.isSafeInteger(place[1]);
  if (places && Object.values(places).every(isPlace)) return places as Places;
  throw new BadRequest(`expected "since" to be the version of an export or the "next" of a page of changes, but got "${text.slice(0, 100)}"`);
}

/** Throws VERSION_GONE where a place is of another history than that of the version. */
export function expectSameHistory(places: Places, { states }: DataVersion): void {
  for (const [name, [origin, sequence]] of Object.entries(places)) {
    const state = states.get(name);
    if (state && shortOf(state.origin) === origin && sequence >= 0 && sequence <= state.head) continue;
    const reason = state ? `the data of "${name}" were made anew since` : `there is no "${name}" any more`;
    throw new PortfolioError('VERSION_GONE', `expected a version that changes are known since, but ${reason}; begin anew with /export`);
  }
}

async function statesOf(graph: Versioned): Promise<ReadonlyMap<string, FeedState>> {
  const names = graph.subgraphs().toSorted();
  const states = await Promise.all(names.map(async (name) => [name, await graph.feed(name).state()] as const));
  return new Map(states.flatMap(([name, state]) => (state ? [[name, state] as const] : [])));
}

function parsed(text: string): object | undefined {
  try {
    const value: unknown = JSON.parse(Buffer.from(text, 'base64url').toString());
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
