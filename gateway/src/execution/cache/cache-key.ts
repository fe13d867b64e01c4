import { joinedKey } from '@portfolio/subgraph';

/** All that an answer depends on beside the data it is worked out from. */
export interface CacheKeyParts {
  /** The id of the operation, which is of one supergraph. */
  operation: number;
  /** The day of the request, the default of every `asOf`. */
  day: string;
  /** The key of its variables. */
  variables: string;
}

/** The key that an answer is kept by: here belongs whatever else two answers may differ by, as what the viewer may see. */
export function cacheKeyOf({ operation, day, variables }: CacheKeyParts): string {
  return joinedKey(String(operation), day, variables);
}
