export { valg } from './subgraph.js';
