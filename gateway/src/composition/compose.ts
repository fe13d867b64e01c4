import { compose } from '@apollo/composition';
import { Subgraphs, subgraphsFromServiceList } from '@apollo/federation-internals';
import { StartError } from '@portfolio/errors';
import { GraphQLError, parse } from 'graphql';
import { refusalsOf } from './refusals.js';
import { refusedHints } from './refused-hints.js';

export interface Contract {
  name: string;
  sdl: string;
}

export interface Supergraph {
  sdl: string;
  hints: readonly { code: string; message: string }[];
}

export interface CompositionOptions {
  /** Whether shared types may differ between subgraphs, as in contracts that are not the house's; default false: what one subgraph alone declares of them is refused. */
  sharedTypesMayDiffer?: boolean;
}

/** Composes the subgraphs' contracts into one supergraph; throws a StartError that lists every reason where they do not fit, our own rules' first. */
export function composeSupergraph(contracts: readonly Contract[], { sharedTypesMayDiffer = false }: CompositionOptions = {}): Supergraph {
  const services = contracts.map(({ name, sdl }) => ({ name, typeDefs: parse(sdl), url: `http://${name}.invalid/graphql` }));
  const subgraphs = subgraphsFromServiceList(services);
  if (!(subgraphs instanceof Subgraphs)) return failWith(subgraphs.map(({ message }) => message));
  const { supergraphSdl, errors = [], hints: told = [] } = composed(subgraphs);
  const hints = told.map(({ definition, message }) => ({ code: definition.code, message }));
  const refusals = [...refusalsOf(subgraphs), ...(sharedTypesMayDiffer ? [] : refusedHints(hints))];
  if (!supergraphSdl || refusals.length > 0) return failWith([...refusals, ...errors.map(({ message }) => message)]);
  return { sdl: `${supergraphSdl}\n`, hints };
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
