import { LRUCache } from 'lru-cache';

/** Entries of one operation, and the longest key that is cached. */
const MAX_ENTRIES = 32;
const MAX_KEY_LENGTH = 500;

/** What is cached for valid variables of an operation. */
export interface ValidatedVariables {
  /** The operation's estimated cost with them; absent until it is computed. */
  estimate?: { by: object; cost: number };
}

/** Valid variables of one operation, by their key. */
export class ValidatedVariablesCache {
  private readonly cache = new LRUCache<string, ValidatedVariables>({ max: MAX_ENTRIES });

  /** The entry of a key, made where the variables are valid; undefined where they are not. */
  of(key: string, isValid: () => boolean): ValidatedVariables | undefined {
    const cached = this.cache.get(key);
    if (cached) return cached;
    if (!isValid()) return undefined;
    const validated: ValidatedVariables = {};
    if (key.length <= MAX_KEY_LENGTH) this.cache.set(key, validated);
    return validated;
  }
}
