import { runSubgraph } from '@portfolio/subgraph';
import { governance } from './subgraph.js';

await runSubgraph(governance);
