import type { GatewayConfig } from '@apollo/gateway';
import type { Logger } from 'pino';
import type { Topology } from '../../topology.js';
import { checkSupergraph } from './check-supergraph.js';

type SupergraphConfig = Extract<GatewayConfig, { supergraphSdl: unknown }>['supergraphSdl'];

/** The supergraph as Apollo's gateway takes it: one text, or one that is replaced while requests run. What does not load is refused, and the one before stays. */
export function supergraphOf({ supergraphSdl, follow }: Topology, logger: Logger): SupergraphConfig {
  if (!follow) return supergraphSdl;
  return async ({ update }) => {
    const replace = (sdl: string) => {
      try {
        checkSupergraph(sdl);
        update(sdl);
        logger.info('a new supergraph is served');
      } catch (error) {
        logger.error({ err: error }, 'a new supergraph was refused; the one before is still served');
      }
    };
    const stop = follow(replace, logger);
    return { supergraphSdl, cleanup: async () => stop() };
  };
}
