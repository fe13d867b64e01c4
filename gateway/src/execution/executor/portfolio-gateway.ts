import { ApolloGateway, buildOperationContext, type GatewayConfig } from '@apollo/gateway';
import type { FetchNode, QueryPlan } from '@apollo/query-planner';
import type { GatewayExecutor, GatewayGraphQLRequestContext } from '@apollo/server-gateway-interface';
import { defaultLimits, silenceTelemetry } from '@portfolio/config';
import { BadRequest, BoundedErrors } from '@portfolio/errors';
import { joinedKey, OverBudget } from '@portfolio/subgraph';
import { parse, type DocumentNode, type GraphQLError, type GraphQLSchema } from 'graphql';
import type { PersistedPlans } from '../plans/persisted-plans.js';
import type { GatewayContext } from '../../context.js';
import { internalsOf, planLazily } from '../apollo-internals/index.js';
import { withoutIntrospection } from '../introspection/isolation.js';
import { withMangledAliases, withMangledVariables } from './alias-mangling.js';
import { withIsolatedConditions } from './condition-isolation.js';
import { reportedErrors } from './fetch-failures.js';
import { supergraphVersionOf, type SupergraphVersion } from './supergraph-version.js';
import { CompiledOperation } from './compiled-operation.js';
import { entitiesById } from './entities-by-id.js';
import { FetchedFields } from './fetched-fields.js';
import { unfetchedField } from './unfetched.js';
import { sha256 } from '../../protection/trusted-documents/sha256.js';
import { notPlannable } from '../plans/not-plannable.js';
import { MergeConflict, type Fetcher, type Data, type FetchResult, type PlanPath, type PlanRun } from './plan-run.js';
import { Writer } from './shape/writer.js';
import { dataOf } from './written-data.js';

/*
 * Terminology of the executor, which runs Apollo's query plans:
 *
 * - Compiled operation: a client's operation with its query plan as steps and its answer shapes, cached for later requests.
 * - Step: a node of the query plan (fetch, sequence, parallel, flatten, condition) compiled to a function of a run and a cursor.
 * - Cursor: the objects that a step works on, and their path in the answer; "@" in a path stands for all items of a list.
 * - Run: one execution of one compiled operation: variables, context, the merged data, errors and failures.
 * - Representation: what a subgraph is sent of an entity: its `__typename`, its key, and the fields that are required.
 * - Isolated run: one in which no two places of the answer share an object, after a merge conflict.
 * - Answer shape: how the merged data of a place is written as JSON: fields by object type, in the operation's order, with nulls propagated.
 * - Supergraph version: all that is derived from one loaded supergraph; a request ends with the version it began with.
 */

/** A data source that parses a fetch's document once and runs it many times. */
export interface PreparingDataSource {
  prepare(query: string): (variables: Data, context: unknown, path: PlanPath) => FetchResult | Promise<FetchResult>;
}

/** An answer, its data as chunks of JSON text. */
export interface ExecutedOperation {
  data: Buffer[];
  errors: readonly GraphQLError[];
  /** Values made null because a subgraph violated the schema; reported where there are no other errors. */
  incomplete: readonly GraphQLError[];
}

type Request = GatewayGraphQLRequestContext<Record<string, unknown>>;
type ParsedRequest = Pick<Request, 'document' | 'schema' | 'queryHash' | 'source' | 'request'>;

/** ApolloGateway with an executor of its own for query plans. */
export class PortfolioGateway extends ApolloGateway {
  /** How many operations were answered since the start, and how many of them were run again in isolation. */
  readonly counts = { answered: 0, again: 0 };
  private readonly versions = new WeakMap<GraphQLSchema, SupergraphVersion>();
  private current!: SupergraphVersion;
  private compiledSoFar = 0;

  /**
   * @param persisted persisted query plans, used with the supergraph they are for
   * @param planning the time limit of planning, in milliseconds of processor time
   */
  constructor(config?: GatewayConfig, persisted?: PersistedPlans, planning = defaultLimits().planning) {
    silenceTelemetry();
    super(config);
    planLazily(this, planning);
    this.executor = ((request: Request) => this.answer(request)) as typeof this.executor;
    this.onSchemaLoadOrUpdate(() => {
      this.current = supergraphVersionOf(internalsOf(this), persisted);
      this.versions.set(this.current.schema, this.current);
    });
  }

  /**
   * The compiled operation of a document that Apollo Server has validated before, by its `operationKey`; undefined for others. A key used before is found sooner,
   * since its hash is known.
   */
  compiledBy(key: string): CompiledOperation | undefined {
    return this.current.validated.get(key);
  }

  /** Runs an operation with validated variables. A mutation runs in isolation, since it cannot be run again. */
  async execute(compiled: CompiledOperation, variables: Data, context: unknown, incoming?: Request): Promise<ExecutedOperation> {
    const { deadline, budget } = (context ?? {}) as Partial<GatewayContext>;
    const { isMutation } = compiled;
    if (isMutation) deadline?.makeUncancellable();
    this.counts.answered += 1;
    try {
      return await this.run(compiled, variables, context, incoming, isMutation);
    } catch (error) {
      if (!(error instanceof MergeConflict) || isMutation) return overBudgetAnswer(error);
    }
    this.counts.again += 1;
    if (budget) budget.bytes = 0;
    return this.run(compiled, variables, context, incoming, true).catch(overBudgetAnswer);
  }

  /** Compiles an operation that has a persisted plan, for requests with and without `operationName`. */
  warm({ id: queryHash, name, body }: { id: string; name: string; body: string }): void {
    const { schema, operations, plans } = this.current;
    if (!plans?.[queryHash]) return;
    this.compiled({ document: parse(body), schema, queryHash, source: '', request: {} });
    operations.set(joinedKey(name, queryHash), operations.get(joinedKey(undefined, queryHash)));
  }

  /** Whether an operation has a persisted plan for the supergraph that is served: then this has all that it asks for. */
  hasPlan(id: string): boolean {
    return this.current.plans?.[id] !== undefined;
  }

  /** The compiled operation of a document of our own, which was checked with the trusted ones. */
  own(query: string): CompiledOperation {
    return this.compiled({ document: parse(query), schema: this.current.schema, queryHash: sha256(query), source: '', request: {} });
  }

  /**
   * The compiled operation of a document of our own whose one root field is `nodes(ids: $ids)`, with a fragment on one type: that the ids are of this type is
   * known, so no subgraph is asked for it.
   */
  ofEntities(query: string, type: string): CompiledOperation {
    const version = this.current;
    const key = joinedKey('entities', type, query);
    let cached = version.operations.get(key);
    if (!cached) {
      const document = parse(query);
      const fetcherOf = (node: FetchNode) => (node.requires?.length ? this.fetcherOf(node) : entitiesById(node, type));
      cached = { characters: query.length, compiled: this.compile(version, document, this.planOf(document, undefined, version), undefined, fetcherOf) };
      version.operations.set(key, cached);
    }
    return cached.compiled;
  }

  planOf(requested: DocumentNode, operationName?: string, version = this.current): QueryPlan {
    const { names, requiring } = version;
    const document = withIsolatedConditions(withMangledVariables(withMangledAliases(withoutIntrospection(requested), names)), requiring);
    const planner = version.planner();
    const plan = planner.buildQueryPlan(planner.operationOf(document, operationName));
    if (version.hasBareInterface) this.expectFetched(plan, document, operationName, version);
    return plan;
  }

  /** Of an object of an interface that no type implements, the planner leaves out what it cannot get, without a word. */
  private expectFetched({ node }: QueryPlan, document: DocumentNode, operationName: string | undefined, { schema, supergraph }: SupergraphVersion): void {
    const fetched = new FetchedFields(supergraph, node?.kind === 'Subscription' ? undefined : node);
    const unfetched = unfetchedField(document, schema, fetched, operationName);
    if (unfetched === undefined) return;
    internalsOf(this).logger.error(`an operation cannot be planned: no subgraph gives ${unfetched} where it is asked`);
    throw notPlannable();
  }

  private async answer(request: Request): ReturnType<GatewayExecutor> {
    const compiled = this.compiled(request);
    const variables = request.request.variables ?? {};
    const variableErrors = compiled.variableErrors(variables);
    if (variableErrors.length > 0) return { errors: [...variableErrors] };
    const { errors, incomplete, data: text } = await this.execute(compiled, variables, request.context, request);
    const data = dataOf(text);
    if (errors.length > 0) return { errors: [...errors], data };
    return incomplete.length > 0 ? { extensions: { valueCompletion: incomplete }, data } : { data };
  }

  private async run(
    compiled: CompiledOperation,
    variables: Data,
    context: unknown,
    incoming: Request | undefined,
    isolated: boolean,
  ): Promise<ExecutedOperation> {
    const { supergraph } = compiled;
    const { budget } = (context ?? {}) as Partial<GatewayContext>;
    const run: PlanRun = { variables, context, incoming, supergraph, isolated, budget, data: Object.create(null) as Data, errors: new BoundedErrors() };
    await compiled.step?.(run, { path: [], objects: [run.data] });
    for (const error of run.failures ? reportedErrors(run.failures, run, compiled.requested(variables)) : []) run.errors.add(error);
    const writer = new Writer(variables, budget?.most.answerBytes);
    const written = compiled.shape(variables).writeFields(writer, run.data, '') === 0;
    for (const error of writer.clientErrors.list()) run.errors.add(error);
    return { data: written ? writer.end() : [Buffer.from('null')], errors: run.errors.list(), incomplete: writer.errors.list() };
  }

  /** The compiled operation of a request, compiled on first use. */
  private compiled({ document, schema, queryHash, source, request: { operationName } }: ParsedRequest): CompiledOperation {
    const version = this.versions.get(schema) ?? this.current;
    const name = operationName ?? undefined;
    const key = joinedKey(name, queryHash);
    let cached = version.operations.get(key);
    if (!cached) {
      const plan = version.plans?.[queryHash] ?? this.freshPlan(key, document, operationName, version);
      cached = { characters: Math.max(1, document.loc?.end ?? 1), compiled: this.compile(version, document, plan, operationName) };
      version.operations.set(key, cached);
    }
    if (source) version.validated.set(operationKey(source, name), cached.compiled);
    return cached.compiled;
  }

  private freshPlan(key: string, document: DocumentNode, operationName: string | undefined, version: SupergraphVersion): QueryPlan {
    const rejected = version.rejected.get(key);
    if (rejected) throw rejected;
    try {
      return this.planOf(document, operationName, version);
    } catch (error) {
      if (error instanceof BadRequest) version.rejected.set(key, error);
      throw error;
    }
  }

  private compile(
    version: SupergraphVersion,
    requested: DocumentNode,
    plan: QueryPlan,
    operationName?: string,
    fetcherOf = (node: FetchNode) => this.fetcherOf(node),
  ): CompiledOperation {
    const { schema, names } = version;
    const parts = buildOperationContext({ schema, operationDocument: withMangledAliases(requested, names), operationName });
    return CompiledOperation.compile((this.compiledSoFar += 1), version, parts, plan, { fetcherOf });
  }

  private fetcherOf({ serviceName, operation: query, operationName, operationDocumentNode: document }: FetchNode): Fetcher {
    const source = internalsOf(this).serviceMap[serviceName]!.dataSource;
    if ('prepare' in source) {
      const fetch = (source as unknown as PreparingDataSource).prepare(query);
      return (variables, { context }, path) => fetch(variables, context, path);
    }
    return (variables, { context, incoming, variables: given }, pathInIncomingRequest) =>
      source.process({
        kind: 'incoming operation',
        request: { query, variables, operationName },
        incomingRequestContext: incoming ?? { context, request: { variables: given }, metrics: {} },
        context,
        document: document ?? parse(query),
        pathInIncomingRequest,
      } as never);
  }

  /** The schema that clients see now. */
  get clientSchema(): GraphQLSchema {
    return this.current.schema;
  }

  /** The current supergraph. */
  get supergraph(): string {
    return internalsOf(this).supergraphSdl;
  }

  /** The version of the schema that is served now: 16 hexadecimal digits that change with the supergraph. */
  get schemaVersion(): string {
    return this.current.id;
  }

  /** The names of its subgraphs. */
  get subgraphs(): readonly string[] {
    return Object.keys(internalsOf(this).serviceMap);
  }
}

/** What an operation is known by: its document, and which of its operations is asked for. */
export function operationKey(document: string, name: string | undefined): string {
  return joinedKey(name, document);
}

/** The answer of a request over its budget; rethrows other errors. */
function overBudgetAnswer(error: unknown): ExecutedOperation {
  if (error instanceof OverBudget) return { data: [Buffer.from('null')], errors: [error], incomplete: [] };
  throw error;
}
