export { breakingChanges, readAccepted, type AcceptedChange, type BreakingChanges } from './breaking-changes.js';
export { coordinatesOf } from './coordinates.js';
export { lintDirectives, lintSchema } from './lint.js';
export { lintNullability } from './nullability.js';
export { lintTerms } from './terms.js';
