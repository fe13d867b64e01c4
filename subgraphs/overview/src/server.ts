import { runSubgraph } from '@portfolio/subgraph';
import { overview } from './subgraph.js';

await runSubgraph(overview);
