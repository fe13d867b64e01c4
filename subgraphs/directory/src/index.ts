export { directory } from './subgraph.js';
