import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import { RefusedRequest } from '@portfolio/server';
import { WORK_HEADER } from './budget.js';
import type { Answer } from './graph-request.js';
import { isObject, kindOf, readJson } from './request.js';

/** Where reads of several requests are sent together; see docs/decisions/0135-reads-of-one-turn-go-together.md. */
export const BATCH_PATH = '/batch';

const MOST_PARTS = 1_000;

/** One read: what it would be sent with if it were alone. */
export interface BatchPart {
  /** Which of the server's subgraphs it is for. */
  subgraph: string;
  headers: IncomingHttpHeaders;
  /** The body: an operation with its variables. */
  request: unknown;
}

/** Reads a batch: `[{ "subgraph", "headers", "request" }]`. Throws a RefusedRequest where it is none. */
export async function batchOf(incoming: IncomingMessage): Promise<readonly BatchPart[]> {
  const parts = await readJson(incoming);
  if (!Array.isArray(parts)) throw new RefusedRequest(400, `expected the body to be a list of requests, but got ${kindOf(parts)}`);
  if (parts.length === 0 || parts.length > MOST_PARTS) throw new RefusedRequest(400, `expected 1 to ${MOST_PARTS} requests, but got ${parts.length}`);
  return parts.map(checkedPart);
}

function checkedPart(part: unknown, index: number): BatchPart {
  const { subgraph, headers, request } = isObject(part) ? part : {};
  if (typeof subgraph !== 'string' || !isObject(headers) || !Object.values(headers).every((value) => typeof value === 'string'))
    throw new RefusedRequest(400, `expected request ${index} to name its "subgraph" and to have "headers" that are texts`);
  return { subgraph, headers: headers as IncomingHttpHeaders, request };
}

/** Answers each part as it is ready, a line of JSON each: `{ "part": 0, "status": 200, "work": 12, "answer": { "data": ... } }`. */
export function writeBatch(response: ServerResponse, parts: readonly BatchPart[], answer: (part: BatchPart) => Promise<Answer>): void {
  response.setMaxListeners(parts.length + 10);
  response.writeHead(200, { 'content-type': 'application/x-ndjson; charset=utf-8', 'x-content-type-options': 'nosniff' });
  let left = parts.length;
  for (const [part, each] of parts.entries())
    void answer(each).then(({ status, headers, body }) => {
      const line = `${JSON.stringify({ part, status, work: Number(headers?.[WORK_HEADER] ?? 0), answer: body })}\n`;
      left -= 1;
      if (left > 0) response.write(line);
      else response.end(line);
    });
}
