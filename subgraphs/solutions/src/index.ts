export { solutions } from './subgraph.js';
