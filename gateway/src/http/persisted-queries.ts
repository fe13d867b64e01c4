import { LRUCache } from 'lru-cache';
import { sha256 } from '../protection/trusted-documents/sha256.js';

/** Of all cached documents. */
const MAX_CHARACTERS = 10_000_000;
/** Memory of an entry beside its text, in characters. */
const OVERHEAD = 300;

/** Prefix of Apollo Server's cache keys. */
const PREFIX = 'apq:';

/**
 * Automatic persisted queries: documents by their SHA-256, as clients registered them. Apollo Server uses it as its cache; for compiled operations the fast
 * path looks up and registers documents without Apollo Server.
 */
export class PersistedQueries {
  private readonly texts: LRUCache<string, string>;

  constructor(maxSize = MAX_CHARACTERS) {
    this.texts = new LRUCache({ maxSize, sizeCalculation: (text, hash) => OVERHEAD + text.length + hash.length });
  }

  /**
   * Returns what `lookUp` gives for a request's document, by its text, its hash or both; undefined where Apollo Server must process it: `lookUp` finds
   * nothing, the hash is unregistered or of another text, or the protocol's version differs. Other extensions are ignored.
   */
  find<T>(query: unknown, extensions: unknown, lookUp: (text: string) => T | undefined): T | undefined {
    if (query !== undefined && query !== null && typeof query !== 'string') return undefined;
    if (extensions === undefined || extensions === null) return query ? lookUp(query) : undefined;
    if (typeof extensions !== 'object' || Array.isArray(extensions)) return undefined;
    const { persistedQuery } = extensions as { persistedQuery?: unknown };
    if (!persistedQuery) return query ? lookUp(query) : undefined;
    const { version, sha256Hash: hash } = persistedQuery as { version?: unknown; sha256Hash?: unknown };
    return version === 1 && typeof hash === 'string' ? this.byHash(hash, query ?? undefined, lookUp) : undefined;
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

  private byHash<T>(hash: string, query: string | undefined, lookUp: (text: string) => T | undefined): T | undefined {
    const text = this.texts.get(hash);
    if (query === undefined || query === text) return text === undefined ? undefined : lookUp(text);
    if (text !== undefined || sha256(query) !== hash) return undefined;
    const found = lookUp(query);
    if (found) this.texts.set(hash, query);
    return found;
  }
}

function hashIn(key: string): string {
  return key.startsWith(PREFIX) ? key.slice(PREFIX.length) : key;
}
