export { freePort, startPostgresql, type TestPostgresql } from './postgresql.js';
export { startProcess, type TestProcess } from './processes.js';
export { openTestSubgraph, type Answer, type Refusal, type TestSubgraph } from './subgraph.js';
export { waitFor } from './wait.js';
