import { LRUCache } from 'lru-cache';

/** Of one operation; enough for those that clients send again and again. */
const KEPT = 32;
const LONGEST = 500;

/** What was worked out from variables that are right, once for all requests that send the same. */
export interface ValidatedVariables {
  /** What the operation is thought to cost with them; absent until somebody asks. */
  estimate?: number;
}

/** The variables that an operation was sent and that are right, by their key. */
export class ValidatedVariablesCache {
  private readonly kept = new LRUCache<string, ValidatedVariables>({ max: KEPT });

  /** Undefined where they are not right. */
  of(key: string, isRight: () => boolean): ValidatedVariables | undefined {
    const known = this.kept.get(key);
    if (known) return known;
    if (!isRight()) return undefined;
    const accepted: ValidatedVariables = {};
    if (key.length <= LONGEST) this.kept.set(key, accepted);
    return accepted;
  }
}
