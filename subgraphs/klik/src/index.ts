export { klik } from './subgraph.js';
