import type { FetchNode } from '@apollo/query-planner';
import type { BoundedErrors } from '@portfolio/errors';
import type { Budget } from '@portfolio/subgraph';
import type { GraphQLError, GraphQLSchema } from 'graphql';

export type Data = Record<string, unknown>;
/** A path of a query plan; "@" stands for every item of a list. */
export type PlanPath = readonly (string | number)[];

/** A subgraph's response to a fetch. */
export interface FetchResult {
  data?: Data | null;
  errors?: readonly FetchError[];
}

export interface FetchError {
  message: string;
  path?: readonly (string | number)[];
  extensions?: Record<string, unknown>;
}

/** Fetches from one subgraph; `path` is the place of its fields in the answer. */
export type Fetcher = (variables: Data, run: PlanRun, path: PlanPath) => FetchResult | Promise<FetchResult>;

/** One execution of one plan. */
export interface PlanRun {
  /** The client's raw variables; subgraphs apply the defaults. */
  variables: Data;
  /** Passed to every subgraph. */
  context: unknown;
  /** Apollo Server's request context, where the request came through Apollo Server. */
  incoming?: unknown;
  supergraph: GraphQLSchema;
  /** Whether no two places of the answer may share an object. */
  isolated: boolean;
  /** The request's budget; absent: unlimited. */
  budget?: Budget;
  /** The merged data of all fetches. */
  data: Data;
  errors: BoundedErrors;
  /** Failed fetches; absent where none failed. */
  failures?: Failure[];
}

/** The objects that a step works on, and their path. */
export interface Cursor {
  path: PlanPath;
  objects: readonly Data[];
}

/** A fetch that returned nothing, or was not sent since another had failed; its error is reported at the missing fields once all is merged. */
export interface Failure {
  error: GraphQLError;
  node: FetchNode;
  path: PlanPath;
  objects: Set<Data>;
  /** The subgraph answered with an error without a path. */
  answered?: true;
  /** It was not sent, since another fetch failed. */
  isUnfetched?: true;
}

/** Two places share an object but were given different values for it; the operation must be run again in isolation. */
export class MergeConflict extends Error {}
