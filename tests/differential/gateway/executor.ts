import type { ApolloGateway } from '@apollo/gateway';
import type { GatewayExecutor } from '@apollo/server-gateway-interface';
import { isInterfaceType, parse, type ExecutionResult, type GraphQLSchema } from 'graphql';
import { Answered } from './places.js';

/** One request that a gateway sent to a subgraph. */
export interface Sent {
  subgraph: string;
  query: string;
  /** Of entities: how many. */
  representations?: number;
}

/** What came of one operation. */
export interface Outcome {
  /** Absent where the executor threw. */
  result?: ExecutionResult;
  thrown?: string;
  sent: readonly Sent[];
  /** Whether some object was left out of a fetch for the objects of its place, since its key was not known. */
  skipped: boolean;
  /** Whether a subgraph told an interface's name for an object's. */
  namedByInterface: boolean;
  /** Whether it went the fast way; undefined where the executor has but one. */
  fast?: boolean;
}

export interface Executor {
  schema: GraphQLSchema;
  name: string;
  run(query: string, variables?: Record<string, unknown>, context?: object): Promise<Outcome>;
}

/** What a gateway hands to a data source, as far as it is used here. */
export interface Fetch {
  request: { query: string; variables?: Record<string, unknown>; operationName?: string };
  context: unknown;
  pathInIncomingRequest?: readonly (string | number)[];
}

/** How a subgraph is reached. */
export type Ask = (subgraph: string, fetch: Fetch) => Promise<unknown>;

type Paths = { fast: number; stock: number } | undefined;

const QUIET = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined };
/** Which of the possible plans is the best is not what is tested here; to weigh all of them takes most of the time. */
const PLANNING = { debug: { maxEvaluatedPlans: 50 } };

/** A gateway's own executor, without a server around it; tells what it sent. */
export async function openExecutor(Gateway: typeof ApolloGateway, supergraphSdl: string, ask: Ask): Promise<Executor> {
  let interfaces: readonly string[] = [];
  let recorder = new Recorder(ask, interfaces);
  const buildService = ({ name }: { name: string }) => ({ process: (fetch: Fetch) => recorder.process(name, fetch) }) as never;
  const gateway = new Gateway({ supergraphSdl, logger: QUIET, queryPlannerConfig: PLANNING, buildService });
  const { schema, executor } = await gateway.load();
  interfaces = Object.values(schema.getTypeMap()).flatMap((type) => (isInterfaceType(type) ? `"${type.name}"` : []));
  const execute = executor as GatewayExecutor;
  const { paths } = gateway as unknown as { paths?: Paths };
  return {
    schema,
    name: Gateway.name,
    async run(query, variables = {}, context = {}) {
      recorder = new Recorder(ask, interfaces);
      const stock = paths?.stock;
      const request = { document: parse(query), queryHash: query, request: { query, variables }, context, metrics: {}, logger: QUIET, source: query };
      const came = await execute(request as never).then(
        (result) => ({ result: plain(result as ExecutionResult) }),
        (error: unknown) => ({ thrown: error instanceof Error ? error.message : String(error) }),
      );
      const { sent, skipped, namedByInterface } = recorder;
      return { ...came, sent, skipped, namedByInterface, fast: paths && paths.stock === stock };
    },
  };
}

/** A result as JSON has it; an error that was thrown by the machinery is no GraphQLError, and has a message all the same. */
function plain({ errors, ...result }: ExecutionResult): ExecutionResult {
  if (!errors) return result;
  return { ...result, errors: errors.map(({ message, path, extensions }) => ({ message, path, extensions })) as never };
}

/** What one operation sent. */
class Recorder {
  readonly sent: Sent[] = [];
  skipped = false;
  namedByInterface = false;
  private readonly answered = new Answered();

  constructor(
    private readonly ask: Ask,
    /** In quotes, as an answer has them. */
    private readonly interfaces: readonly string[],
  ) {}

  async process(subgraph: string, fetch: Fetch): Promise<unknown> {
    const { query, variables = {} } = fetch.request;
    const { representations } = variables as { representations?: readonly unknown[] };
    this.sent.push({ subgraph, query, representations: representations?.length });
    if (representations && this.answered.countAt(fetch.pathInIncomingRequest ?? []) !== representations.length) this.skipped = true;
    const result = await this.ask(subgraph, fetch);
    const text = JSON.stringify(result) ?? '';
    if (this.interfaces.some((name) => text.includes(name))) this.namedByInterface = true;
    if (!representations) this.answered.add(result);
    return result;
  }
}
