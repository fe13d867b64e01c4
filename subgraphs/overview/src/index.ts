export { overview } from './subgraph.js';
