import type { FetchNode } from '@apollo/query-planner';
import type { BoundedErrors } from '@portfolio/errors';
import type { Budget } from '@portfolio/subgraph';
import type { GraphQLError, GraphQLSchema } from 'graphql';

export type Data = Record<string, unknown>;
/** A path of a query plan; "@" stands for every item of a list. */
export type PlanPath = readonly (string | number)[];

/** What a subgraph answers to a fetch. */
export interface FetchResult {
  data?: Data | null;
  errors?: readonly FetchError[];
}

export interface FetchError {
  message: string;
  path?: readonly (string | number)[];
  extensions?: Record<string, unknown>;
}

/** Asks one subgraph; `path` is where in the answer its fields stand. */
export type Ask = (variables: Data, run: PlanRun, path: PlanPath) => FetchResult | Promise<FetchResult>;

/** One execution of one plan. */
export interface PlanRun {
  /** As the client gave them: defaults are the subgraphs' business. */
  variables: Data;
  /** Handed to every subgraph that is asked. */
  context: unknown;
  /** Apollo's view of the request, where it came through Apollo Server. */
  incoming?: unknown;
  supergraph: GraphQLSchema;
  /** No two places of the answer share an object. */
  apart: boolean;
  /** What the request may take; absent: it may take what it takes. */
  budget?: Budget;
  /** Everything the subgraphs have answered, merged. */
  data: Data;
  errors: BoundedErrors;
  /** The fetches that gave nothing; absent where all gave something. */
  failures?: Failure[];
}

/** The objects a step works on, and where they stand. */
export interface Cursor {
  path: PlanPath;
  objects: readonly Data[];
}

/** A fetch that gave nothing, or could not be asked since another had failed: what its objects lack is told when all is merged. */
export interface Failure {
  error: GraphQLError;
  node: FetchNode;
  path: PlanPath;
  objects: Set<Data>;
  /** The subgraph has answered, without data and without telling a place. */
  answered?: true;
  /** It could not be asked, since another failed. */
  unasked?: true;
}

/** Two places share an object, but are told different things about it: only a run that shares nothing can answer. */
export class MergeConflict extends Error {}
