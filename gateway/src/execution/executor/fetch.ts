import type { FetchNode } from '@apollo/query-planner';
import { GraphQLError } from 'graphql';
import { OverBudget } from '@portfolio/subgraph';
import { Abandoned } from '../../protection/request-deadlines.js';
import { clientName } from './alias-mangling.js';
import { recordUnfetched } from './fetch-failures.js';
import { isObject, merge, Merging, unshared } from './merge.js';
import { placesOf } from './plan-paths.js';
import { keyOnlyOf, ObjectsByRepresentation, representationOf, type KeyOnly } from './representations.js';
import { rewrite } from './rewrites.js';
import { MergeConflict, type Fetcher, type Cursor, type Data, type FetchError, type PlanRun } from './plan-run.js';
import { wellFormed } from './well-formed.js';

/** The entities of one fetch: distinct representations, and for each the objects that have it. */
interface EntityBatch {
  representations: Data[];
  objects: Data[][];
}

/** Compiles a fetch node. A failure is recorded in the run's errors, and the rest of the answer goes on. */
export function fetchStep(node: FetchNode, fetcher: Fetcher): (run: PlanRun, cursor: Cursor) => Promise<void> {
  const keyOnly = node.requires && !node.inputRewrites?.length ? keyOnlyOf(node.requires) : undefined;
  const step = node.requires ? entitiesFetch(keyOnly) : fetchFields;
  return async (run, cursor) => {
    if (cursor.objects.length === 0) return;
    try {
      await step(node, fetcher, run, cursor);
    } catch (error) {
      if (error instanceof MergeConflict || error instanceof Abandoned || error instanceof OverBudget) throw error;
      recordFailure(error instanceof GraphQLError ? error : failure(error, node), node, run, cursor);
    }
  };
}

async function fetchFields(node: FetchNode, fetcher: Fetcher, run: PlanRun, cursor: Cursor): Promise<void> {
  const { data, errors } = wellFormed(await fetcher(variablesOf(node, run), run, cursor.path));
  for (const error of errors ?? []) {
    if (error.path && !cursor.path.includes('@')) run.errors.add(reported(error, node, [...cursor.path, ...error.path]));
    else recordFailure(reported(error, node, undefined), node, run, cursor, true);
  }
  if (!data) return;
  rewrite(run.supergraph, node.outputRewrites, data);
  const seen = new Merging(run.supergraph);
  for (const object of cursor.objects) merge(object, run.isolated ? unshared(data, run) : data, seen);
}

function entitiesFetch(keyOnly: KeyOnly | undefined): typeof fetchFields {
  return (node, fetcher, run, cursor) => fetchEntities(node, entityBatchOf(node, run, cursor, keyOnly), fetcher, run, cursor);
}

async function fetchEntities(node: FetchNode, batch: EntityBatch, fetcher: Fetcher, run: PlanRun, cursor: Cursor): Promise<void> {
  if (batch.representations.length === 0) return;
  const variables = variablesOf(node, run);
  variables.representations = batch.representations;
  const { data, errors = [] } = wellFormed(await fetcher(variables, run, cursor.path));
  if (errors.length > 0) reportEntityErrors(errors, node, batch, run, cursor);
  if (!data || (data._entities === null && errors.length > 0)) return;
  mergeEntities(data._entities, node, batch, run);
}

/** Wraps an exception as an error with the subgraph's name. */
function failure(error: unknown, { serviceName }: FetchNode): GraphQLError {
  const reason = error instanceof Error ? error : new Error(String(error));
  return new GraphQLError(reason.message, { originalError: reason, extensions: { serviceName } });
}

function variablesOf({ variableUsages = [] }: FetchNode, { variables }: PlanRun): Data {
  const used = Object.create(null) as Data;
  for (const name of variableUsages) {
    const own = clientName(name);
    if (Object.hasOwn(variables, own) && variables[own] !== undefined) used[name] = variables[own];
  }
  return used;
}

function entityBatchOf(node: FetchNode, run: PlanRun, { objects, path }: Cursor, keyOnly: KeyOnly | undefined): EntityBatch {
  const { requires = [], inputRewrites } = node;
  const byRepresentation = new ObjectsByRepresentation();
  const batch: EntityBatch = { representations: [], objects: [] };
  for (const object of objects) {
    if (keyOnly && addByKey(keyOnly, object, byRepresentation, batch)) continue;
    const representation = representationOf(run.supergraph, object, requires);
    if (!representation) {
      if (run.failures) recordUnfetched(run.failures, node, path, object);
      continue;
    }
    rewrite(run.supergraph, inputRewrites, representation);
    const own = byRepresentation.add(representation, object);
    if (!own) continue;
    batch.representations.push(representation);
    batch.objects.push(own);
  }
  return batch;
}

/** Whether the object is of just that type and has a text as its key. */
function addByKey({ property, field, typeCondition }: KeyOnly, object: Data, byRepresentation: ObjectsByRepresentation, batch: EntityBatch): boolean {
  const key = Object.hasOwn(object, property) ? object[property] : undefined;
  if (typeof key !== 'string' || !Object.hasOwn(object, '__typename') || object.__typename !== typeCondition) return false;
  const own = byRepresentation.addKey(typeCondition, field, key, object);
  if (!own) return true;
  batch.representations.push({ __typename: typeCondition, [field]: key });
  batch.objects.push(own);
  return true;
}

function mergeEntities(entities: unknown, node: FetchNode, { representations, objects }: EntityBatch, run: PlanRun): void {
  if (!Array.isArray(entities)) throw new Error('Expected "data._entities" in response to be an array');
  if (entities.length !== representations.length) throw new Error(`Expected "data._entities" to contain ${representations.length} elements`);
  const seen = new Merging(run.supergraph);
  let malformed = false;
  entities.forEach((entity: Data | null, index) => {
    if (!entity) return;
    if (!isObject(entity)) return void (malformed = true);
    const own = objects[index]!;
    entity.__typename ||= own[0]!.__typename;
    rewrite(run.supergraph, node.outputRewrites, entity);
    for (const object of own) merge(object, run.isolated ? unshared(entity, run) : entity, seen);
  });
  if (malformed) throw new Error('Expected "data._entities" in response to contain objects');
}

/** Reports an error about an entity at every place of that entity; one about no entity of the fetch, at the fields that the fetch did not return. */
function reportEntityErrors(errors: readonly FetchError[], node: FetchNode, { objects }: EntityBatch, run: PlanRun, cursor: Cursor): void {
  const places = placesOf(run.data, cursor.path);
  for (const error of errors) {
    const [, index, ...rest] = error.path ?? [];
    const own = typeof index === 'number' ? objects[index] : undefined;
    if (!own) recordFailure(reported(error, node, undefined), node, run, cursor, true);
    for (const object of own ?? []) for (const place of places.get(object) ?? []) run.errors.add(reported(error, node, [...place, ...rest]));
  }
}

/** Records a fetch that returned nothing; it is reported at the fields it costs once all is merged. */
function recordFailure(error: GraphQLError, node: FetchNode, run: PlanRun, { path, objects }: Cursor, answered?: true): void {
  (run.failures ??= []).push({ error, node, path, objects: new Set(objects), answered });
}

/** A subgraph's error with its path in the whole answer, and the subgraph's name. */
function reported(error: FetchError, { serviceName }: FetchNode, path: readonly (string | number)[] | undefined): GraphQLError {
  const { message, extensions } = error;
  return new GraphQLError(message || `Error while fetching subquery from service "${serviceName}"`, {
    path: path?.map(clientName),
    originalError: error as Error,
    extensions: { ...extensions, serviceName, code: extensions?.code ?? 'DOWNSTREAM_SERVICE_ERROR' },
  });
}
