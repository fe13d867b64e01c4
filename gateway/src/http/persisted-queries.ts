import { LRUCache } from 'lru-cache';
import { sha256 } from '../protection/trusted-documents/sha256.js';

/** Of the documents kept, in characters. */
const CHARACTERS_KEPT = 10_000_000;
/** What a document costs beside its text, in characters. */
const OVERHEAD = 300;

/** How Apollo Server names what it keeps here. */
const PREFIX = 'apq:';

/**
 * Documents by their SHA-256, as clients registered them (automatic persisted queries). Apollo Server registers a document that it has accepted and looks
 * it up here; for one that the gateway knows, both are done without it.
 */
export class PersistedQueries {
  private readonly texts: LRUCache<string, string>;

  constructor(maxSize = CHARACTERS_KEPT) {
    this.texts = new LRUCache({ maxSize, sizeCalculation: (text, hash) => OVERHEAD + text.length + hash.length });
  }

  /**
   * What `known` gives for the document of a request, by its text, its hash or both; undefined where Apollo Server must look at it: a document that is
   * not known, a hash that was not registered or is of another text, another version of the protocol. Other extensions are nobody's concern.
   */
  find<T>(query: unknown, extensions: unknown, known: (text: string) => T | undefined): T | undefined {
    if (query !== undefined && query !== null && typeof query !== 'string') return undefined;
    if (extensions === undefined || extensions === null) return query ? known(query) : undefined;
    if (typeof extensions !== 'object' || Array.isArray(extensions)) return undefined;
    const { persistedQuery } = extensions as { persistedQuery?: unknown };
    if (!persistedQuery) return query ? known(query) : undefined;
    const { version, sha256Hash: hash } = persistedQuery as { version?: unknown; sha256Hash?: unknown };
    return version === 1 && typeof hash === 'string' ? this.byHash(hash, query ?? undefined, known) : undefined;
  }

  /** For Apollo Server. */
  async get(key: string): Promise<string | undefined> {
    return this.texts.get(hashIn(key));
  }

  /** For Apollo Server. */
  async set(key: string, text: string): Promise<void> {
    this.texts.set(hashIn(key), text);
  }

  /** For Apollo Server. */
  async delete(key: string): Promise<boolean> {
    return this.texts.delete(hashIn(key));
  }

  private byHash<T>(hash: string, query: string | undefined, known: (text: string) => T | undefined): T | undefined {
    const text = this.texts.get(hash);
    if (query === undefined || query === text) return text === undefined ? undefined : known(text);
    if (text !== undefined || sha256(query) !== hash) return undefined;
    const found = known(query);
    if (found) this.texts.set(hash, query);
    return found;
  }
}

function hashIn(key: string): string {
  return key.startsWith(PREFIX) ? key.slice(PREFIX.length) : key;
}
