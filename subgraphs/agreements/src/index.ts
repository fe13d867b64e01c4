export { agreements } from './subgraph.js';
