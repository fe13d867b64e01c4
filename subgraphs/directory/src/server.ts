import { runSubgraph } from '@portfolio/subgraph';
import { directory } from './subgraph.js';

await runSubgraph(directory);
