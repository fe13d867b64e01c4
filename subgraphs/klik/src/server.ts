import { runSubgraph } from '@portfolio/subgraph';
import { klik } from './subgraph.js';

await runSubgraph(klik);
