import { runSubgraph } from '@portfolio/subgraph';
import { valg } from './subgraph.js';

await runSubgraph(valg);
