import type { IncomingHttpHeaders } from 'node:http';
import { BadRequest } from '@portfolio/errors';
import { OverBudget, type Allowance } from '@portfolio/loaders';
import type { Serve } from '@portfolio/observe';
import { RefusedRequest, requestMetadataOf, type DeadlineToken } from '@portfolio/server';
import type { ExecutionResult } from 'graphql';
import type { OpenSubgraph, SubgraphRequest } from '../open.js';
import { budgetOf, WORK_HEADER } from './budget.js';
import { asGraphQLError, formatted, type FailedRequest, type Log } from './errors.js';
import { todayOf } from './today.js';

export interface AnswerOptions {
  /** Whether `extensions.statements` reports how many SQL statements were sent. */
  diagnostics: boolean;
  log: Log;
  /** The limits of one request, where its caller does not send lower ones. */
  allowance: Allowance;
  /** Runs a request with metrics and traces; absent: without. */
  serve?: Serve;
}

export interface Answer {
  status: number;
  body: object;
  headers?: Readonly<Record<string, string>>;
}

/** A request to the graph: one that came alone, or a part of a batch. */
export interface GraphRequest {
  headers: IncomingHttpHeaders;
  deadline: DeadlineToken;
  /** Whether it may only read. */
  readOnly: boolean;
  /** Reads the operation. */
  read(): SubgraphRequest | Promise<SubgraphRequest>;
}

/** Runs a request, whatever it is; what fails is told in the answer. */
export async function graphAnswer(subgraph: OpenSubgraph, options: AnswerOptions, request: GraphRequest): Promise<Answer> {
  const failed: FailedRequest = {};
  const work = () => run(subgraph, options, request, failed);
  try {
    return await (options.serve ? options.serve(subgraph.name, request.headers, work) : work());
  } catch (error) {
    return failure(subgraph.name, options, error, failed);
  }
}

/** The answer to what was refused, or failed. */
export function failure(server: string, { log }: AnswerOptions, error: unknown, failed: FailedRequest = {}): Answer {
  const status = error instanceof BadRequest ? 400 : 500;
  return {
    status,
    ...(error instanceof RefusedRequest && { status: error.status, headers: error.headers }),
    body: { errors: formatted(server, [asGraphQLError(error)], log, failed) },
  };
}

async function run(subgraph: OpenSubgraph, { diagnostics, log, allowance }: AnswerOptions, asked: GraphRequest, failed: FailedRequest): Promise<Answer> {
  const { headers, deadline, readOnly } = asked;
  const request = await asked.read();
  failed.request = request;
  const budget = budgetOf(headers, allowance);
  const metadata = requestMetadataOf(headers);
  failed.transactionId = metadata.transactionId;
  const context = subgraph.createContext(metadata, { cancellation: deadline, budget, today: todayOf(headers) });
  const prepared = subgraph.prepare(request.query, request.operationName);
  if (readOnly && prepared.isMutation) throw new BadRequest('expected a query as a part of a batch, but got a mutation; send it to /graphql');
  const { data, errors } = await prepared.execute(request.variables, context).catch(refusalOf);
  const extensions = diagnostics ? { statements: context.statements.count } : undefined;
  const formattedErrors = errors && formatted(subgraph.name, errors, log, failed);
  const answerHeaders = { [WORK_HEADER]: String(Math.ceil(budget.work)) };
  return { status: data === undefined ? 400 : 200, headers: answerHeaders, body: { ...(formattedErrors && { errors: formattedErrors }), data, extensions } };
}

/** The result of a request over its budget; rethrows other errors. */
function refusalOf(error: unknown): ExecutionResult {
  if (error instanceof OverBudget) return { errors: [error], data: null };
  throw error;
}
