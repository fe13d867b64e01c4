export { startPostgresql, type TestPostgresql } from './postgresql.js';
export { hasEnded, startProcess, startProgram, type ProgramOptions, type TestProcess } from './processes.js';
export { freePort, loopback, ownFolder, startListening, unprivilegedUser, type Owner } from './programs.js';
export { startRedis, type TestRedis } from './redis.js';
export { portfolioSnapshot, sharedResource } from './shared.js';
export { openTestSubgraph, type TestAnswer, type TestRefusal, type TestSubgraph } from './subgraph.js';
export { waitFor } from './wait.js';
