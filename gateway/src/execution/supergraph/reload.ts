import type { GatewayConfig } from '@apollo/gateway';
import { StartError } from '@portfolio/errors';
import type { Logger } from 'pino';
import type { Topology } from '../../topology.js';
import { checkSupergraph } from './check-supergraph.js';
import { contractOf, type ContractName } from './contract.js';

type SupergraphConfig = Extract<GatewayConfig, { supergraphSdl: unknown }>['supergraphSdl'];

/** The supergraph of a contract at the start; throws a StartError where it is not valid. */
export function servedSupergraph(supergraphSdl: string, contract: ContractName): string {
  try {
    return checked(supergraphSdl, contract);
  } catch (error) {
    throw new StartError(`The contract "${contract}" cannot be served: ${(error as Error).message}`);
  }
}

/**
 * The supergraph as ApolloGateway's configuration: a text, or a function that replaces it by the contract's part of each new one while requests run. An invalid new
 * one is rejected, and the current one stays.
 */
export function supergraphOf({ supergraphSdl, follow }: Topology, logger: Logger, contract: ContractName): SupergraphConfig {
  if (!follow) return supergraphSdl;
  return async ({ update }) => {
    const replace = (sdl: string) => {
      try {
        checkSupergraph(sdl);
        update(checked(sdl, contract));
        logger.info('a new supergraph is served');
      } catch (error) {
        logger.error({ err: error }, 'a new supergraph was refused; the one before is still served');
      }
    };
    const stop = follow(replace, logger);
    return { supergraphSdl, cleanup: async () => stop() };
  };
}

/** The contract's part of a valid supergraph, which need not be valid where something is left out. */
function checked(supergraphSdl: string, contract: ContractName): string {
  const part = contractOf(supergraphSdl, contract);
  if (part !== supergraphSdl) checkSupergraph(part);
  return part;
}
