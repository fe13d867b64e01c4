import { runSubgraph } from '@portfolio/subgraph';
import { sapa } from './subgraph.js';

await runSubgraph(sapa);
