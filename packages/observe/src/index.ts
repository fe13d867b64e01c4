export { observedDatabase } from './database.js';
export { type Metrics } from './metrics.js';
export { openObservation, type Observation } from './observation.js';
export { observedRequests, type Serve } from './requests.js';
export { shortName } from './short-name.js';
export { type Tracing } from './tracing.js';
