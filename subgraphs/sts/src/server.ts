import { runSubgraph } from '@portfolio/subgraph';
import { sts } from './subgraph.js';

await runSubgraph(sts);
