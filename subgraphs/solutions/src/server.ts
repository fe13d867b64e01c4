import { runSubgraph } from '@portfolio/subgraph';
import { solutions } from './subgraph.js';

await runSubgraph(solutions);
