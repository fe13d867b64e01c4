import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { isErrorCode, type ErrorCode } from '@portfolio/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { GatewayContext } from '../context.js';
import { compressorFor, contentCodingFor } from '../http/compression.js';
import { cacheControlFor, isNotModified, isRead, SHARED_VARIES } from '../http/conditional-requests.js';
import { shownError, statusOf } from '../http/file-failures.js';
import type { GatewayServices } from '../http/gateway-services.js';
import { FILE_TYPES, type FileType } from '../http/media-type.js';
import { addVary, refusalHeaders, send } from '../http/respond.js';
import { begun, sendStream } from '../http/send-stream.js';
import { csvOf } from './csv-answer.js';
import { jsonLdOf } from './json-ld.js';
import { partsOf, type Executed } from './parts.js';

/** What an answer's data are the answer to. */
export interface Answer {
  data: object;
  executed: Executed;
  context: GatewayContext;
}

/** The answer to a request as Apollo Server gives it, its body whole. */
export interface JsonAnswer {
  status: number;
  headers: Readonly<Record<string, string>>;
  body: Buffer;
}

/** What it is in the log. */
const NAME = 'Answer';

/**
 * Sends an answer as a file. What is not whole is no file: where anything failed, that is told as JSON, by the status of the first error. Rejects with BadRequest, having sent nothing,
 * where the form cannot hold the answer.
 */
export async function sendAsFile(
  services: GatewayServices,
  type: FileType,
  request: IncomingMessage,
  response: ServerResponse,
  answer: JsonAnswer,
  context: GatewayContext | undefined,
): Promise<void> {
  const { data, errors = [], extensions } = JSON.parse(answer.body.toString()) as Told;
  const executed = context?.observed.executed;
  const failures = [
    ...errors,
    ...(extensions?.valueCompletion ?? []).map((error) => shownError(services, new GraphQLError(error.message, { path: error.path }), context!, NAME)),
  ];
  if (answer.status !== 200 || failures.length > 0 || !data || !executed) return refuseAnswer(response, answer, failures);
  const { extension, contentType, isPacked, write } = FORMS[type];
  const tag = context.observed.dataOnly && isRead(request) ? tagOf(type, executed, answer.body) : undefined;
  const coding = services.compression && !isPacked ? contentCodingFor(request.headers['accept-encoding'], Infinity) : undefined;
  const written = await write({ data, executed, context }, services);
  const headers: Record<string, string> = {
    ...answer.headers,
    'content-type': contentType,
    'content-disposition': `attachment; filename="${executed.operation.name?.value ?? 'svar'}-${context.today}.${extension}"`,
    'cache-control': tag ? cacheControlFor(request, services.sharedCache) : 'no-store',
    vary: addVary(response, services.sharedCache > 0 ? `accept, accept-encoding, ${SHARED_VARIES}` : 'accept, accept-encoding'),
    'x-content-type-options': 'nosniff',
    'cross-origin-resource-policy': 'same-origin',
    ...(tag && { etag: `W/${tag}` }),
    ...(coding && { 'content-encoding': coding }),
  };
  if (tag && isNotModified(request, { etag: tag, chunks: [], errors: 0 })) {
    const { 'content-type': _, 'content-encoding': __, ...rest } = headers;
    return void response.writeHead(304, rest).end();
  }
  if (request.method === 'HEAD') return void response.writeHead(200, headers).end();
  const streamed = await begun(Symbol.asyncIterator in written ? written : inTurns(written));
  response.writeHead(200, headers);
  await sendStream(response, streamed, coding && compressorFor(coding), () => undefined).catch((err: unknown) => {
    services.logger.error({ err, type }, 'a file ended before its end');
  });
}

/** Lets others be answered between two parts, however fast the client reads. */
async function* inTurns(parts: Iterable<string>): AsyncGenerator<string, void> {
  for (const part of parts) {
    yield part;
    await nextTurn();
  }
}

interface Told {
  data?: object | null;
  errors?: GraphQLFormattedError[];
  extensions?: { valueCompletion?: GraphQLFormattedError[] };
}

interface Form {
  extension: string;
  contentType: string;
  /** Whether its bytes are compressed already. */
  isPacked: boolean;
  /** Throws BadRequest, or rejects with it, for an answer that it cannot hold. */
  write(answer: Answer, services: GatewayServices): Iterable<string> | Promise<AsyncIterable<Buffer>>;
}

const FORMS: Readonly<Record<FileType, Form>> = {
  [FILE_TYPES.csv]: {
    extension: 'csv',
    contentType: `${FILE_TYPES.csv}; charset=utf-8; header=present`,
    isPacked: false,
    write: ({ data, executed }) => csvOf(partsOf(executed), data),
  },
  [FILE_TYPES.xlsx]: {
    extension: 'xlsx',
    contentType: FILE_TYPES.xlsx,
    isPacked: true,
    // Loaded on first use, since many gateways never write a workbook.
    write: async (answer, services) => (await import('./xlsx-answer.js')).xlsxOf(answer, services),
  },
  [FILE_TYPES.jsonld]: {
    extension: 'jsonld',
    contentType: FILE_TYPES.jsonld,
    isPacked: false,
    write: ({ data, executed }) => [jsonLdOf(partsOf(executed), data)],
  },
};

/** An answer that is not whole, as JSON without its data: nobody can take it for the file. */
function refuseAnswer(response: ServerResponse, { status, headers }: JsonAnswer, errors: readonly GraphQLFormattedError[]): void {
  const code = errors[0]?.extensions?.code;
  const told = status === 200 ? statusOf(isErrorCode(code) ? code : ('INTERNAL_SERVER_ERROR' satisfies ErrorCode)) : status;
  const retry: Record<string, string> = told === 503 ? { 'retry-after': '5' } : {};
  const own = { ...refusalHeaders(response), 'content-type': 'application/json; charset=utf-8' };
  send(response, told, { ...retry, ...headers, ...own }, [Buffer.from(JSON.stringify({ errors }))]);
}

/** By the form, the operation and the bytes of its answer. */
function tagOf(type: FileType, { document, operation }: Executed, body: Buffer): string {
  const hash = createHash('sha256')
    .update(JSON.stringify([type, document.loc?.source.body, operation.name?.value]))
    .update(body);
  return `"${hash.digest('base64url').slice(0, 27)}"`;
}
