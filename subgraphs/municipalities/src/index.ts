export { municipalities } from './subgraph.js';
