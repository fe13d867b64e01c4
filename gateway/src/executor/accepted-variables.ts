import { LRUCache } from 'lru-cache';

/** Of one operation; enough for those that clients send again and again. */
const KEPT = 32;
const LONGEST = 500;

/** What was worked out from variables that are right, once for all requests that send the same. */
export interface Accepted {
  /** What the operation is thought to cost with them; absent until somebody asks. */
  estimate?: number;
}

/** The variables that an operation was sent and that are right, by their JSON. */
export class AcceptedVariables {
  private readonly kept = new LRUCache<string, Accepted>({ max: KEPT });

  /** Undefined where they are not right. */
  of(json: string, isRight: () => boolean): Accepted | undefined {
    const known = this.kept.get(json);
    if (known) return known;
    if (!isRight()) return undefined;
    const accepted: Accepted = {};
    if (json.length <= LONGEST) this.kept.set(json, accepted);
    return accepted;
  }
}
