import type { ApolloGateway } from '@apollo/gateway';
import type { GatewayExecutor } from '@apollo/server-gateway-interface';
import { isInterfaceType, parse, type ExecutionResult, type GraphQLSchema } from 'graphql';
import { PLANNING, Plans } from './plans.js';
import { Recorder, type CallSubgraph, type Fetch } from './recorder.js';

/** What came of one operation. */
export interface Outcome extends Pick<Recorder, 'sent' | 'failed' | 'recounted' | 'namedByInterface'> {
  /** Absent where the executor threw. */
  result?: ExecutionResult;
  thrown?: string;
  /** Whether it was answered in one go; undefined where the executor knows no other way. */
  once?: boolean;
}

export interface Executor {
  schema: GraphQLSchema;
  name: string;
  run(query: string, variables?: Record<string, unknown>, context?: object): Promise<Outcome>;
}

type Counts = { answered: number; again: number } | undefined;

const QUIET = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined };

/** A gateway's own executor, without a server around it; records what it sent. */
export async function openExecutor(Gateway: typeof ApolloGateway, supergraphSdl: string, callSubgraph: CallSubgraph, plans = new Plans()): Promise<Executor> {
  let recorder: Recorder;
  const buildService = ({ name }: { name: string }) => ({ process: (fetch: Fetch) => recorder.process(name, fetch) }) as never;
  const gateway = new Gateway({ supergraphSdl, logger: QUIET, queryPlannerConfig: PLANNING, buildService });
  const { schema, executor } = await gateway.load();
  plans.share(gateway);
  const interfaces = Object.values(schema.getTypeMap()).flatMap((type) => (isInterfaceType(type) ? `"${type.name}"` : []));
  const execute = executor as GatewayExecutor;
  const { counts } = gateway as unknown as { counts?: Counts };
  return {
    schema,
    name: Gateway.name,
    async run(query, variables = {}, context = {}) {
      const before = counts?.again;
      recorder = new Recorder(callSubgraph, interfaces, !counts);
      const request = { document: parse(query), queryHash: query, request: { query, variables }, context, metrics: {}, logger: QUIET, source: query };
      const came = await execute(request as never).then(
        (result) => ({ result: plain(result as ExecutionResult) }),
        (error: unknown) => ({ thrown: error instanceof Error ? error.message : String(error) }),
      );
      const { sent, failed, recounted, namedByInterface } = recorder;
      return { ...came, sent, failed, recounted, namedByInterface, once: counts && counts.again === before };
    },
  };
}

/** A result as JSON has it; an error that was thrown by the machinery is no GraphQLError, and has a message all the same. */
function plain({ errors, ...result }: ExecutionResult): ExecutionResult {
  if (!errors) return result;
  return { ...result, errors: errors.map(({ message, path, extensions }) => ({ message, path, extensions })) as never };
}
