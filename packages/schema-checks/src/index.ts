export { breakingChanges, readAccepted, type AcceptedChange, type BreakingChanges } from './breaking-changes.js';
export { coordinatesOf } from './coordinates.js';
export { lintDirectives, lintSchema } from './lint.js';
export { lintNullability } from './nullability.js';
export { migrationFaults, releaseChanges, shapeFaults, type ReleaseChanges } from './release.js';
export { noticeFaults, removalFaults } from './removals.js';
export { lintTerms } from './terms.js';
export { readUsage, USAGE_QUERY, usageFaults } from './usage.js';
