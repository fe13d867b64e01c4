import type { GatewayConfig } from '@apollo/gateway';
import type { Logger } from 'pino';
import type { Topology } from '../../topology.js';
import { checkSupergraph } from './check-supergraph.js';

type SupergraphConfig = Extract<GatewayConfig, { supergraphSdl: unknown }>['supergraphSdl'];

/** The supergraph as ApolloGateway's configuration: a text, or a function that replaces it while requests run. An invalid new one is rejected, and the current one stays. */
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
