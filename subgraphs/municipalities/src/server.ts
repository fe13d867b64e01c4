import { runSubgraph } from '@portfolio/subgraph';
import { municipalities } from './subgraph.js';

await runSubgraph(municipalities);
