import { operationFromDocument, type Schema } from '@apollo/federation-internals';
import { ApolloGateway, buildOperationContext, type GatewayConfig, type GraphQLDataSource } from '@apollo/gateway';
import type { FetchNode, QueryPlanner } from '@apollo/query-planner';
import type { GatewayExecutor, GatewayGraphQLRequestContext } from '@apollo/server-gateway-interface';
import type { GraphQLSchema } from 'graphql';
import { LRUCache } from 'lru-cache';
import { fieldNames, withAliasesApart } from './aliases.js';
import { CompiledOperation } from './operation.js';
import { Disagreement, type Ask, type Data, type FetchResult, type Run } from './run.js';
import { Writer } from './shape/writer.js';

/** Fields of ApolloGateway that TypeScript calls private; a test holds that this version has them. */
export interface GatewayInternals {
  schema: GraphQLSchema;
  apiSchema: Schema;
  supergraphSchema: GraphQLSchema;
  queryPlanner: QueryPlanner;
  serviceMap: Record<string, { dataSource: GraphQLDataSource<Record<string, unknown>> }>;
}

/** A data source that can read a fetch's document once and run it many times. */
export interface PreparingDataSource {
  prepare(query: string): (variables: Data, context: unknown, path: readonly (string | number)[]) => FetchResult | Promise<FetchResult>;
}

const OPERATIONS_KEPT = 1_000;

type Request = GatewayGraphQLRequestContext<Record<string, unknown>>;

/** Apollo's gateway with an executor of our own for its query plans; what that does not cover goes to Apollo's. */
export class PortfolioGateway extends ApolloGateway {
  /** How many operations took which path since the start. */
  readonly paths = { fast: 0, stock: 0 };
  private readonly operations = new LRUCache<string, { compiled?: CompiledOperation }>({ max: OPERATIONS_KEPT });
  private readonly stock: GatewayExecutor;
  private names: ReadonlySet<string> = new Set();

  constructor(config?: GatewayConfig) {
    super(config);
    this.stock = this.executor as GatewayExecutor;
    this.executor = ((request: Request) => this.answer(request)) as typeof this.executor;
    this.onSchemaLoadOrUpdate(() => {
      this.operations.clear();
      this.names = fieldNames(this.internals.supergraphSchema);
    });
  }

  private async answer(request: Request): ReturnType<GatewayExecutor> {
    const compiled = this.compiled(request);
    const variables = request.request.variables ?? {};
    if (!compiled) return this.byStock(request);
    const errors = compiled.variableErrors(variables);
    if (errors.length > 0) return { errors: [...errors] };
    try {
      const result = await this.run(compiled, request, variables);
      this.paths.fast += 1;
      return result as Awaited<ReturnType<GatewayExecutor>>;
    } catch (error) {
      if (!(error instanceof Disagreement) || compiled.isMutation) throw error;
      return this.byStock(request);
    }
  }

  private byStock(request: Request): ReturnType<GatewayExecutor> {
    this.paths.stock += 1;
    return this.stock(request);
  }

  private async run(compiled: CompiledOperation, request: Request, variables: Data) {
    const { supergraphSchema: supergraph } = this.internals;
    const run: Run = { variables, request, supergraph, data: Object.create(null) as Data, errors: [] };
    await compiled.step?.(run, { path: [], objects: [run.data] });
    const writer = new Writer();
    const written = compiled.shape(variables).writeFields(writer, run.data, '') === 0;
    const data = written ? (JSON.parse(Buffer.concat(writer.end()).toString()) as Data) : null;
    if (run.errors.length > 0) return { errors: run.errors, data };
    return writer.errors.length > 0 ? { extensions: { valueCompletion: writer.errors }, data } : { data };
  }

  /** The operation, compiled the first time it is asked; undefined where only Apollo's executor can answer it. */
  private compiled({ document: asked, queryHash, request: { operationName } }: Request): CompiledOperation | undefined {
    const key = `${queryHash} ${operationName ?? ''}`;
    let kept = this.operations.get(key);
    if (!kept) {
      const { schema, apiSchema, queryPlanner } = this.internals;
      const document = withAliasesApart(asked, this.names);
      const parts = buildOperationContext({ schema, operationDocument: document, operationName });
      const plan = queryPlanner.buildQueryPlan(operationFromDocument(apiSchema, document, { operationName }));
      kept = { compiled: CompiledOperation.compile(schema, parts, plan, { askOf: (node) => this.askOf(node) }) };
      this.operations.set(key, kept);
    }
    return kept.compiled;
  }

  private askOf({ serviceName, operation: query, operationName, operationDocumentNode: document }: FetchNode): Ask {
    const source = this.internals.serviceMap[serviceName]!.dataSource;
    if ('prepare' in source) {
      const ask = (source as unknown as PreparingDataSource).prepare(query);
      return (variables, { request }, path) => ask(variables, (request as Request).context, path);
    }
    return (variables, { request }, pathInIncomingRequest) =>
      source.process({
        kind: 'incoming operation',
        request: { query, variables, operationName },
        incomingRequestContext: request,
        context: (request as Request).context,
        document,
        pathInIncomingRequest,
      } as never);
  }

  private get internals(): GatewayInternals {
    return this as unknown as GatewayInternals;
  }
}
