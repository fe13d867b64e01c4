import { compose } from '@apollo/composition';
import { Subgraphs, subgraphsFromServiceList } from '@apollo/federation-internals';
import { StartError } from '@portfolio/errors';
import { GraphQLError, parse } from 'graphql';
import { refusalsOf } from './refusals.js';

export interface Contract {
  name: string;
  sdl: string;
}

export interface Supergraph {
  sdl: string;
  hints: readonly { code: string; message: string }[];
}

/** Composes the subgraphs' contracts into one supergraph; throws a StartError that lists every reason where they do not fit, our own rules' first. */
export function composeSupergraph(contracts: readonly Contract[]): Supergraph {
  const services = contracts.map(({ name, sdl }) => ({ name, typeDefs: parse(sdl), url: `http://${name}.invalid/graphql` }));
  const subgraphs = subgraphsFromServiceList(services);
  if (!(subgraphs instanceof Subgraphs)) return failWith(subgraphs.map(({ message }) => message));
  const refusals = refusalsOf(subgraphs);
  const { supergraphSdl, errors = [], hints = [] } = composed(subgraphs);
  if (!supergraphSdl || refusals.length > 0) return failWith([...refusals, ...errors.map(({ message }) => message)]);
  return { sdl: `${supergraphSdl}\n`, hints: hints.map(({ definition, message }) => ({ code: definition.code, message })) };
}

/** The result of Apollo's composition; an exception is returned as one more error. */
function composed(subgraphs: Subgraphs): Partial<ReturnType<typeof compose>> {
  try {
    return compose(subgraphs);
  } catch (error) {
    return { errors: [new GraphQLError(`composition failed: ${(error as Error).message}`)] };
  }
}

function failWith(reasons: readonly string[]): never {
  throw new StartError(`The subgraphs do not compose:\n${reasons.map((reason) => `  ${reason}`).join('\n')}`);
}
