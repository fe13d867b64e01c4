import type { GatewayConfig } from '@apollo/gateway';
import { StartError } from '@portfolio/errors';
import type { Logger } from 'pino';
import type { Topology } from '../../topology.js';
import { checkSupergraph, checkWhileServing } from './check-supergraph.js';
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
    /** The newest one that was read; undefined once nothing is to be replaced. One that is not the newest when it has been checked is left out. */
    let newest: string | undefined;
    let last = Promise.resolve();
    const replace = async (sdl: string) => {
      if (sdl !== newest) return;
      try {
        await checkWhileServing(sdl);
        const part = contractOf(sdl, contract);
        if (part !== sdl) await checkWhileServing(part);
        if (sdl !== newest) return;
        update(part);
        logger.info('a new supergraph is served');
      } catch (error) {
        logger.error({ err: error }, 'a new supergraph was refused; the one before is still served');
      }
    };
    const stop = follow((sdl) => {
      newest = sdl;
      last = last.then(() => replace(sdl));
    }, logger);
    const cleanup = async () => {
      stop();
      newest = undefined;
      await last;
    };
    return { supergraphSdl, cleanup };
  };
}

/** The contract's part of a valid supergraph, which need not be valid where something is left out. */
function checked(supergraphSdl: string, contract: ContractName): string {
  const part = contractOf(supergraphSdl, contract);
  if (part !== supergraphSdl) checkSupergraph(part);
  return part;
}
