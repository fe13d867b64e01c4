export { sts } from './subgraph.js';
