import { joinedKey } from '@portfolio/subgraph';
import { LRUCache } from 'lru-cache';
import type { Deadline } from '../../protection/request-deadlines.js';
import { SingleFlight } from './single-flight.js';

/** The body of an answer. */
export interface Body {
  chunks: readonly Buffer[];
  /** How many errors it reports; only a body without errors is cached. */
  errors: number;
  /** Computed on first use. */
  etag?: string;
  /** The compressed bodies by content coding, made on first use. */
  compressed?: Partial<Record<'br' | 'gzip', Promise<Buffer>>>;
}

interface CachedBody extends Body {
  version: string;
}

/** Executes the operation within a deadline, and returns the body. */
export type Make = (deadline?: Deadline) => Promise<Body>;

/** Memory of an entry beside its body, in bytes. */
const OVERHEAD = 1_000;
/** An entry's size relative to its body's: JSON compresses to a fifth, and is cached in two codings too. */
const WITH_COMPRESSED = 1.4;
const MAX_KEY_LENGTH = 20_000;

/**
 * Caches bodies by key, each valid for one data version. The version given is read after the request came in, so that no answer is older than a write that
 * was finished by then. Equal requests in flight at the same version share one execution (single flight).
 */
export class ResponseCache {
  readonly counts = { hits: 0, misses: 0, joined: 0 };
  private readonly entries: LRUCache<string, CachedBody>;
  private readonly inFlight = new Map<string, SingleFlight<Body>>();

  constructor(maxBytes: number) {
    const sizeCalculation = ({ chunks }: CachedBody, key: string) =>
      chunks.reduce((sum, { length }) => sum + Math.ceil(WITH_COMPRESSED * length), OVERHEAD + 2 * key.length);
    this.entries = new LRUCache({ maxSize: maxBytes, maxEntrySize: Math.ceil(maxBytes / 4), sizeCalculation });
  }

  get bytes(): number {
    return this.entries.calculatedSize;
  }

  /** Returns the cached body at once, or makes it. Shared work is cancelled only when all its readers have gone; who reads is asked for where there is work. */
  answer(key: string, version: string, make: Make, readerOf?: () => Deadline | undefined): Body | Promise<Body> {
    if (key.length > MAX_KEY_LENGTH) return make(readerOf?.());
    const cached = this.entries.get(key);
    if (cached?.version === version) {
      this.counts.hits += 1;
      return cached;
    }
    const reader = readerOf?.();
    reader?.throwIfAbandoned();
    const flightKey = joinedKey(version, key);
    const flight = this.inFlight.get(flightKey);
    if (flight) {
      this.counts.joined += 1;
      return flight.join(reader);
    }
    this.counts.misses += 1;
    const ended = () => {
      if (this.inFlight.get(flightKey) === newFlight) this.inFlight.delete(flightKey);
    };
    const newFlight = new SingleFlight(reader, (deadline) => this.make(key, version, () => make(deadline)), ended);
    this.inFlight.set(flightKey, newFlight);
    return newFlight.join(reader);
  }

  private async make(key: string, version: string, make: () => Promise<Body>): Promise<Body> {
    const body = await make();
    if (body.errors > 0) return body;
    const cached = { ...body, version };
    this.entries.set(key, cached);
    return cached;
  }
}
