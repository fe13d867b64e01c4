export { openTestSubgraph, type Answer, type Refusal, type TestSubgraph } from './subgraph.js';
