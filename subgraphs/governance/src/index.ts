export { governance } from './subgraph.js';
