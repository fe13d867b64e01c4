export { sapa } from './subgraph.js';
