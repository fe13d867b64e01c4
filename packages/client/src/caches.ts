import { VALUE_TYPES } from './caches.generated.js';

export { possibleTypes } from './caches.generated.js';

/** For Apollo Client's InMemoryCache. */
export const typePolicies: Record<string, { merge: true }> = Object.fromEntries(VALUE_TYPES.map((name) => [name, { merge: true }]));

/** The `keys` of urql's graphcache. */
export const valueKeys: Record<string, () => null> = Object.fromEntries(VALUE_TYPES.map((name) => [name, () => null]));
