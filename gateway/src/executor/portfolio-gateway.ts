import { operationFromDocument, type Schema } from '@apollo/federation-internals';
import { ApolloGateway, buildOperationContext, type GatewayConfig, type GraphQLDataSource } from '@apollo/gateway';
import type { FetchNode, QueryPlan, QueryPlanner } from '@apollo/query-planner';
import type { GatewayExecutor, GatewayGraphQLRequestContext } from '@apollo/server-gateway-interface';
import { parse, type DocumentNode, type GraphQLError, type GraphQLSchema } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { KeptPlans } from '../plans/kept-plans.js';
import type { GatewayContext } from '../topology.js';
import { fieldNames, withAliasesApart } from './aliases.js';
import { toldOf } from './failures.js';
import { planLazily } from './lazy-planner.js';
import { CompiledOperation } from './operation.js';
import { Disagreement, type Ask, type Data, type FetchResult, type PlanPath, type Run } from './run.js';
import { Writer } from './shape/writer.js';

/** Fields of ApolloGateway that TypeScript calls private; a test holds that this version has them. */
export interface GatewayInternals {
  schema: GraphQLSchema;
  apiSchema: Schema;
  supergraphSchema: GraphQLSchema;
  queryPlanner: Pick<QueryPlanner, 'buildQueryPlan'>;
  serviceMap: Record<string, { dataSource: GraphQLDataSource<Record<string, unknown>> }>;
}

/** A data source that reads a fetch's document once and runs it many times. */
export interface PreparingDataSource {
  prepare(query: string): (variables: Data, context: unknown, path: PlanPath) => FetchResult | Promise<FetchResult>;
}

/** An answer, its data as JSON text in pieces. */
export interface Answer {
  data: Buffer[];
  errors: readonly GraphQLError[];
  /** What was made null because a subgraph broke the schema; told where nothing else was. */
  incomplete: readonly GraphQLError[];
}

const OPERATIONS_KEPT = 1_000;
/** Of the texts of operations, by which they are known. */
const CHARACTERS_KEPT = 10_000_000;

type Request = GatewayGraphQLRequestContext<Record<string, unknown>>;

/** Apollo's gateway with an executor of our own for its query plans; what that does not cover goes to Apollo's. */
export class PortfolioGateway extends ApolloGateway {
  /** How many operations took which path since the start. */
  readonly paths = { fast: 0, stock: 0 };
  private readonly operations = new LRUCache<string, { compiled?: CompiledOperation }>({ max: OPERATIONS_KEPT });
  private readonly acceptedOperations = new LRUCache<string, CompiledOperation>({
    max: OPERATIONS_KEPT,
    maxSize: CHARACTERS_KEPT,
    sizeCalculation: (_operation, text) => text.length,
  });
  private compiledSoFar = 0;
  private readonly stock: GatewayExecutor;
  private names: ReadonlySet<string> = new Set();

  /** @param kept plans that need not be made */
  constructor(
    config?: GatewayConfig,
    private readonly kept?: KeptPlans,
  ) {
    super(config);
    planLazily(this);
    this.stock = this.executor as GatewayExecutor;
    this.executor = ((request: Request) => this.answer(request)) as typeof this.executor;
    this.onSchemaLoadOrUpdate(() => {
      this.operations.clear();
      this.acceptedOperations.clear();
      this.names = fieldNames(this.internals.supergraphSchema);
    });
  }

  /** The operation of a request that has come through Apollo Server before, and was accepted there. */
  accepted(query: string, operationName: string | undefined): CompiledOperation | undefined {
    return this.acceptedOperations.get(`${operationName ?? ''} ${query}`);
  }

  /** Runs an operation whose variables have been checked; throws Disagreement where only Apollo's executor can answer. */
  async execute(compiled: CompiledOperation, variables: Data, context: unknown, incoming?: Request): Promise<Answer> {
    const run: Run = { variables, context, incoming, supergraph: this.internals.supergraphSchema, data: Object.create(null) as Data, errors: [] };
    if (compiled.isMutation) (context as GatewayContext | undefined)?.deadline?.keep();
    await compiled.step?.(run, { path: [], objects: [run.data] });
    if (run.failures) run.errors.push(...toldOf(run.failures, run, compiled.asked(variables)));
    const writer = new Writer();
    const written = compiled.shape(variables).writeFields(writer, run.data, '') === 0;
    this.paths.fast += 1;
    return { data: written ? writer.end() : [Buffer.from('null')], errors: run.errors, incomplete: writer.errors };
  }

  private async answer(request: Request): ReturnType<GatewayExecutor> {
    const compiled = this.compiled(request);
    const variables = request.request.variables ?? {};
    if (!compiled) return this.byStock(request);
    const refused = compiled.variableErrors(variables);
    if (refused.length > 0) return { errors: [...refused] };
    try {
      const { errors, incomplete, data: text } = await this.execute(compiled, variables, request.context, request);
      const data = JSON.parse(Buffer.concat(text).toString()) as Data | null;
      if (errors.length > 0) return { errors: [...errors], data };
      return incomplete.length > 0 ? { extensions: { valueCompletion: incomplete }, data } : { data };
    } catch (error) {
      if (!(error instanceof Disagreement) || compiled.isMutation) throw error;
      return this.byStock(request);
    }
  }

  private byStock(request: Request): ReturnType<GatewayExecutor> {
    this.paths.stock += 1;
    if (request.operation?.operation === 'mutation') (request.context as unknown as GatewayContext).deadline?.keep();
    return this.stock(request);
  }

  /** Plans and compiles an operation that is known to be valid, named or not by the request, so that its first request need not. */
  warm({ id: queryHash, name, body }: { id: string; name: string; body: string }): void {
    this.compiled({ document: parse(body), queryHash, request: {} });
    this.operations.set(`${queryHash} ${name}`, this.operations.get(`${queryHash} `));
  }

  planOf(document: DocumentNode, operationName?: string): QueryPlan {
    const { apiSchema, queryPlanner } = this.internals;
    return queryPlanner.buildQueryPlan(operationFromDocument(apiSchema, withAliasesApart(document, this.names), { operationName }));
  }

  /** The operation, compiled the first time it is asked; undefined where only Apollo's executor can answer it. */
  private compiled({
    document: asked,
    queryHash,
    request: { operationName, query },
  }: Pick<Request, 'document' | 'queryHash' | 'request'>): CompiledOperation | undefined {
    const key = `${queryHash} ${operationName ?? ''}`;
    let kept = this.operations.get(key);
    if (!kept) {
      const { schema } = this.internals;
      const parts = buildOperationContext({ schema, operationDocument: withAliasesApart(asked, this.names), operationName });
      const plan = this.kept?.plans[queryHash] ?? this.planOf(asked, operationName);
      kept = { compiled: CompiledOperation.compile((this.compiledSoFar += 1), schema, parts, plan, { askOf: (node) => this.askOf(node) }) };
      this.operations.set(key, kept);
    }
    if (kept.compiled && query) this.acceptedOperations.set(`${operationName ?? ''} ${query}`, kept.compiled);
    return kept.compiled;
  }

  private askOf({ serviceName, operation: query, operationName, operationDocumentNode: document }: FetchNode): Ask {
    const source = this.internals.serviceMap[serviceName]!.dataSource;
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

  private get internals(): GatewayInternals {
    return this as unknown as GatewayInternals;
  }
}
