import { agreements } from '@portfolio/agreements';
import { directory } from '@portfolio/directory';
import { governance } from '@portfolio/governance';
import { klik } from '@portfolio/klik';
import { municipalities } from '@portfolio/municipalities';
import { overview } from '@portfolio/overview';
import { sapa } from '@portfolio/sapa';
import { solutions } from '@portfolio/solutions';
import { sts } from '@portfolio/sts';
import type { Subgraph } from '@portfolio/subgraph';
import { valg } from '@portfolio/valg';

/** Every subgraph of the portfolio, in the order people read them. */
export const SUBGRAPHS: readonly Subgraph[] = [municipalities, solutions, governance, agreements, klik, sapa, valg, sts, directory, overview];
