import { operationFromDocument } from '@apollo/federation-internals';
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
import { FetchedFields } from './fetched-fields.js';
import { unfetchedField } from './unfetched.js';
import { notPlannable } from '../plans/not-plannable.js';
import { MergeConflict, type Ask, type Data, type FetchResult, type PlanPath, type PlanRun } from './plan-run.js';
import { Writer } from './shape/writer.js';
import { dataOf } from './written-data.js';

/** A data source that reads a fetch's document once and runs it many times. */
export interface PreparingDataSource {
  prepare(query: string): (variables: Data, context: unknown, path: PlanPath) => FetchResult | Promise<FetchResult>;
}

/** An answer, its data as JSON text in pieces. */
export interface ExecutedOperation {
  data: Buffer[];
  errors: readonly GraphQLError[];
  /** What was made null because a subgraph broke the schema; told where nothing else was. */
  incomplete: readonly GraphQLError[];
}

type Request = GatewayGraphQLRequestContext<Record<string, unknown>>;
type Asking = Pick<Request, 'document' | 'schema' | 'queryHash' | 'source' | 'request'>;

/** Apollo's gateway with an executor of our own for its query plans. */
export class PortfolioGateway extends ApolloGateway {
  /** How many operations were answered since the start, and how many of them had to be begun again. */
  readonly counts = { answered: 0, again: 0 };
  private readonly generations = new WeakMap<GraphQLSchema, SupergraphVersion>();
  private current!: SupergraphVersion;
  private compiledSoFar = 0;

  /**
   * @param kept plans that need not be made, used for the supergraph they are of
   * @param planning how long one plan may take, in milliseconds of the processor
   */
  constructor(config?: GatewayConfig, kept?: PersistedPlans, planning = defaultLimits().planning) {
    silenceTelemetry();
    super(config);
    planLazily(this, planning);
    this.executor = ((request: Request) => this.answer(request)) as typeof this.executor;
    this.onSchemaLoadOrUpdate(() => {
      this.current = supergraphVersionOf(internalsOf(this), kept);
      this.generations.set(this.current.schema, this.current);
    });
  }

  /** The operation of a request that has come through Apollo Server before, and was accepted there. */
  compiledFor(query: string, operationName: string | undefined): CompiledOperation | undefined {
    return this.current.accepted.get(joinedKey(operationName, query));
  }

  /** Runs an operation whose variables have been checked. A mutation shares nothing, since it cannot be begun again. */
  async execute(compiled: CompiledOperation, variables: Data, context: unknown, incoming?: Request): Promise<ExecutedOperation> {
    const { deadline, budget } = (context ?? {}) as Partial<GatewayContext>;
    const { isMutation } = compiled;
    if (isMutation) deadline?.makeUncancellable();
    this.counts.answered += 1;
    try {
      return await this.run(compiled, variables, context, incoming, isMutation);
    } catch (error) {
      if (!(error instanceof MergeConflict) || isMutation) return answerOver(error);
    }
    this.counts.again += 1;
    if (budget) budget.bytes = 0;
    return this.run(compiled, variables, context, incoming, true).catch(answerOver);
  }

  /** Compiles an operation whose plan is kept, named or not by the request, so that its first request need not. */
  warm({ id: queryHash, name, body }: { id: string; name: string; body: string }): void {
    const { schema, operations, plans } = this.current;
    if (!plans?.[queryHash]) return;
    this.compiled({ document: parse(body), schema, queryHash, source: '', request: {} });
    operations.set(joinedKey(name, queryHash), operations.get(joinedKey(undefined, queryHash)));
  }

  planOf(asked: DocumentNode, operationName?: string, version = this.current): QueryPlan {
    const { apiSchema, names, requiring, planner } = version;
    const document = withIsolatedConditions(withMangledVariables(withMangledAliases(withoutIntrospection(asked), names)), requiring);
    const plan = planner().buildQueryPlan(operationFromDocument(apiSchema, document, { operationName }));
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
    const refused = compiled.variableErrors(variables);
    if (refused.length > 0) return { errors: [...refused] };
    const { errors, incomplete, data: text } = await this.execute(compiled, variables, request.context, request);
    const data = dataOf(text);
    if (errors.length > 0) return { errors: [...errors], data };
    return incomplete.length > 0 ? { extensions: { valueCompletion: incomplete }, data } : { data };
  }

  private async run(compiled: CompiledOperation, variables: Data, context: unknown, incoming: Request | undefined, apart: boolean): Promise<ExecutedOperation> {
    const { supergraph } = compiled;
    const { budget } = (context ?? {}) as Partial<GatewayContext>;
    const run: PlanRun = { variables, context, incoming, supergraph, apart, budget, data: Object.create(null) as Data, errors: new BoundedErrors() };
    await compiled.step?.(run, { path: [], objects: [run.data] });
    for (const error of run.failures ? reportedErrors(run.failures, run, compiled.asked(variables)) : []) run.errors.add(error);
    const writer = new Writer(variables, budget?.most.answerBytes);
    const written = compiled.shape(variables).writeFields(writer, run.data, '') === 0;
    for (const error of writer.clientErrors.list()) run.errors.add(error);
    return { data: written ? writer.end() : [Buffer.from('null')], errors: run.errors.list(), incomplete: writer.errors.list() };
  }

  /** The operation, compiled the first time it is asked. */
  private compiled({ document, schema, queryHash, source, request: { operationName } }: Asking): CompiledOperation {
    const generation = this.generations.get(schema) ?? this.current;
    const name = operationName ?? undefined;
    const key = joinedKey(name, queryHash);
    let kept = generation.operations.get(key);
    if (!kept) {
      const plan = generation.plans?.[queryHash] ?? this.freshPlan(key, document, operationName, generation);
      kept = { characters: Math.max(1, document.loc?.end ?? 1), compiled: this.compile(generation, document, plan, operationName) };
      generation.operations.set(key, kept);
    }
    if (source) generation.accepted.set(joinedKey(name, source), kept.compiled);
    return kept.compiled;
  }

  private freshPlan(key: string, document: DocumentNode, operationName: string | undefined, generation: SupergraphVersion): QueryPlan {
    const refused = generation.refused.get(key);
    if (refused) throw refused;
    try {
      return this.planOf(document, operationName, generation);
    } catch (error) {
      if (error instanceof BadRequest) generation.refused.set(key, error);
      throw error;
    }
  }

  private compile(generation: SupergraphVersion, asked: DocumentNode, plan: QueryPlan, operationName?: string): CompiledOperation {
    const { schema, names } = generation;
    const parts = buildOperationContext({ schema, operationDocument: withMangledAliases(asked, names), operationName });
    return CompiledOperation.compile((this.compiledSoFar += 1), generation, parts, plan, { askOf: (node) => this.askOf(node) });
  }

  private askOf({ serviceName, operation: query, operationName, operationDocumentNode: document }: FetchNode): Ask {
    const source = internalsOf(this).serviceMap[serviceName]!.dataSource;
    if ('prepare' in source) {
      const ask = (source as unknown as PreparingDataSource).prepare(query);
      return (variables, { context }, path) => ask(variables, context, path);
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

  /** The supergraph that is served. */
  get supergraph(): string {
    return internalsOf(this).supergraphSdl;
  }

  /** The subgraphs that it names. */
  get subgraphs(): readonly string[] {
    return Object.keys(internalsOf(this).serviceMap);
  }
}

/** The answer of a request that is over its budget; throws what else has failed. */
function answerOver(error: unknown): ExecutedOperation {
  if (error instanceof OverBudget) return { data: [Buffer.from('null')], errors: [error], incomplete: [] };
  throw error;
}
