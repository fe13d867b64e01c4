export { composeSupergraph, type Contract, type Supergraph } from './compose.js';
export { startGateway, type GatewayOptions, type StartedGateway } from './gateway.js';
export { openInProcess, type InProcessOptions } from './in-process.js';
export { openOverHttp } from './over-http.js';
export { measureDocument } from './limits/index.js';
export { manifestOf } from './trusted/index.js';
export { SUBGRAPHS } from './subgraphs.js';
export type { GatewayContext, Topology } from './topology.js';
