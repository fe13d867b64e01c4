import { runSubgraph } from '@portfolio/subgraph';
import { agreements } from './subgraph.js';

await runSubgraph(agreements);
