import { joinedKey } from '@portfolio/subgraph';

/** All that an answer depends on beside the data. */
export interface CacheKeyParts {
  /** The id of the compiled operation, unique across supergraph versions. */
  operation: number;
  /** The day of the request, the default of every `asOf`. */
  day: string;
  /** The key of its variables. */
  variables: string;
}

/** The response cache's key. Whatever else an answer comes to depend on, such as the client's rights, must become part of it. */
export function cacheKeyOf({ operation, day, variables }: CacheKeyParts): string {
  return joinedKey(String(operation), day, variables);
}
