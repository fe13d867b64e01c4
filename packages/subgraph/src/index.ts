export { createContext, lookUp, openToday, todayInCopenhagen, type Context, type Viewer } from './context.js';
export { defineSubgraph, type Subgraph, type SubgraphDefinition } from './definition.js';
export { executeBreadthFirst, type Execution } from './execute/execute.js';
export { openSubgraph, type OpenSubgraph, type SubgraphRequest } from './open.js';
export { type PreparedFetch } from './prepare.js';
export { closeOnSignal, explain, requireNode } from './process.js';
export { buildSubgraph } from './schema.js';
export { listen, runSubgraph, serveSubgraph, type ServedSubgraph } from './serve.js';
