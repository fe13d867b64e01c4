import { composeServices } from '@apollo/composition';
import { StartError } from '@portfolio/errors';
import { parse } from 'graphql';

export interface Contract {
  name: string;
  sdl: string;
}

export interface Supergraph {
  sdl: string;
  hints: readonly { code: string; message: string }[];
}

/** Composes the subgraphs' contracts into one supergraph; throws a StartError that lists every reason where they do not fit. */
export function composeSupergraph(contracts: readonly Contract[]): Supergraph {
  const services = contracts.map(({ name, sdl }) => ({ name, typeDefs: parse(sdl), url: `http://${name}.invalid/graphql` }));
  const { supergraphSdl, errors, hints } = composeServices(services);
  if (!supergraphSdl) throw new StartError(`The subgraphs do not compose:\n${(errors ?? []).map(({ message }) => `  ${message}`).join('\n')}`);
  return { sdl: `${supergraphSdl}\n`, hints: hints.map(({ definition, message }) => ({ code: definition.code, message })) };
}
