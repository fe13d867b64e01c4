import { joinedKey } from '@portfolio/subgraph';
import { LRUCache } from 'lru-cache';
import type { Deadline } from '../../protection/request-deadlines.js';
import { SingleFlight } from './single-flight.js';

/** A whole body, as it is sent. */
export interface Body {
  chunks: readonly Buffer[];
  /** How many errors it tells; only a body without any is kept. */
  errors: number;
  /** Made when somebody wants it. */
  etag?: string;
  /** The body packed for those who take it so, kept with it. */
  compressed?: Partial<Record<'br' | 'gzip', Promise<Buffer>>>;
}

interface CachedBody extends Body {
  version: string;
}

/** Works a body out anew, by the deadline. */
export type Make = (deadline?: Deadline) => Promise<Body>;

/** What an entry costs beside its bytes. */
const OVERHEAD = 1_000;
/** Bytes of an entry for each of its body, which is kept packed too: JSON packs to a fifth, in two ways. */
const WITH_PACKED = 1.4;
const LONGEST_KEY = 20_000;

/**
 * Bodies by question, each good for one version of the data: whoever asks gives the version found after the request came, so that no answer is older
 * than a write that was finished by then. Equal questions at one version are worked out once.
 */
export class ResponseCache {
  readonly counts = { hits: 0, misses: 0, joined: 0 };
  private readonly kept: LRUCache<string, CachedBody>;
  private readonly underWay = new Map<string, SingleFlight<Body>>();

  constructor(maxBytes: number) {
    const sizeCalculation = ({ chunks }: CachedBody, key: string) =>
      chunks.reduce((sum, { length }) => sum + Math.ceil(WITH_PACKED * length), OVERHEAD + 2 * key.length);
    this.kept = new LRUCache({ maxSize: maxBytes, maxEntrySize: Math.ceil(maxBytes / 4), sizeCalculation });
  }

  get bytes(): number {
    return this.kept.calculatedSize;
  }

  /** The reader's deadline is handed on; work that others wait for too is given up only when all of them have gone. */
  async answer(question: string, version: string, make: Make, reader?: Deadline): Promise<Body> {
    if (question.length > LONGEST_KEY) return make(reader);
    const kept = this.kept.get(question);
    if (kept?.version === version) {
      this.counts.hits += 1;
      return kept;
    }
    const name = joinedKey(version, question);
    const other = this.underWay.get(name);
    if (other) {
      this.counts.joined += 1;
      return other.join(reader);
    }
    this.counts.misses += 1;
    const ended = () => {
      if (this.underWay.get(name) === run) this.underWay.delete(name);
    };
    const run = new SingleFlight(reader, (deadline) => this.make(question, version, () => make(deadline)), ended);
    this.underWay.set(name, run);
    return run.join(reader);
  }

  private async make(question: string, version: string, make: () => Promise<Body>): Promise<Body> {
    const body = await make();
    if (body.errors > 0) return body;
    const kept = { ...body, version };
    this.kept.set(question, kept);
    return kept;
  }
}
