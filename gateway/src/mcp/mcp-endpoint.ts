import type { IncomingMessage, ServerResponse } from 'node:http';
import type { openMcp } from '@portfolio/mcp';
import { RefusedRequest } from '@portfolio/server';
import { transactionHeaders } from '../http/apollo/transaction-plugin.js';
import { refusalOf } from '../http/apollo-http-integration.js';
import { requestContext, type GatewayServices } from '../http/gateway-services.js';
import { readJson } from '../http/read-body.js';
import { readAsOf } from '../http/request-day.js';
import { refuse, sendAnswer, setQuotaHeaders } from '../http/respond.js';
import { clientOf, UNKNOWN_DOCUMENT } from '../protection/clients/index.js';
import { gatewayGraph } from './gateway-graph.js';

/** The headers that the protocol reads. */
const OF_THE_PROTOCOL = /^(accept|mcp-.*)$/;

/** Serves assistants by the Model Context Protocol over streamable HTTP at `/mcp`, without sessions: each message is a request by itself. */
export class McpEndpoint {
  private opened: ReturnType<typeof openMcp> | undefined;

  /**
   * @param hosts the host names by which it may be reached, and whose pages may ask it
   * @param schema the schema's text; absent where it is not told
   */
  constructor(
    private readonly services: GatewayServices,
    private readonly hosts: readonly string[],
    private readonly schema: (() => string) | undefined,
  ) {}

  /** Answers the request if its path is this one; returns whether it was. */
  serves(path: string, request: IncomingMessage, response: ServerResponse): Promise<void> | undefined {
    return path === '/mcp' ? this.answerOrRefuse(request, response) : undefined;
  }

  private async answerOrRefuse(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { services } = this;
    try {
      services.shedding?.admit();
      services.rates?.admit(clientOf(request, services.trustedProxies));
      await this.answer(request, response);
    } catch (error) {
      const refusal = await this.refusalFor(error, request);
      services.observer.erred(refusal.code);
      refuse(response, refusal.status, refusal.code, refusal.message, refusal.headers);
    }
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { services } = this;
    const { answerOverHttp, foreignTo } = await (this.opened ??= loaded());
    const foreign = foreignTo(this.hosts, request.headers);
    if (foreign)
      throw new RefusedRequest(403, `expected a request to one of ${this.hosts.join(', ')}, by their own pages or by none, but got: ${foreign}`, 'FORBIDDEN');
    // There are no sessions to listen to (GET) or to end (DELETE).
    if (request.method !== 'POST') throw new RefusedRequest(405, `expected POST for "/mcp", but got ${request.method}`, 'BAD_REQUEST', { allow: 'POST' });
    const message = await readJson(request, services.limits.bodyBytes);
    if (message === undefined) throw new RefusedRequest(415, 'expected the content-type application/json, but got another');
    if (Array.isArray(message)) throw new RefusedRequest(400, 'expected one message, but got several at once');
    readAsOf(request, undefined);
    const context = requestContext(services, request, response);
    setQuotaHeaders(response, await services.rates?.spend(context.client, UNKNOWN_DOCUMENT));
    const headers = new Headers({ 'content-type': 'application/json' });
    for (const [name, value] of Object.entries(request.headers)) if (typeof value === 'string' && OF_THE_PROTOCOL.test(name)) headers.set(name, value);
    const asked = new Request('http://localhost/mcp', { method: 'POST', headers });
    const graph = gatewayGraph(services, context, this.schema);
    const answer = await answerOverHttp(graph, asked, message, (err) => services.logger.debug({ err }, 'a message of an assistant was refused'));
    if (response.destroyed) return;
    const body = { chunks: [Buffer.from(await answer.arrayBuffer())], errors: 0 };
    const own = { 'cache-control': 'no-store', ...transactionHeaders(context.metadata) };
    const type = answer.headers.get('content-type');
    await sendAnswer(services, request, response, answer.status, { headers: { ...own, ...(type && { 'content-type': type }) }, body, dataOnly: false });
  }

  /** How an error is told, a client's mistake charged; rejects with one of ours. */
  private async refusalFor(error: unknown, request: IncomingMessage): Promise<NonNullable<ReturnType<typeof refusalOf>>> {
    const refusal = refusalOf(error);
    if (!refusal) throw error;
    if (refusal.status >= 429) return refusal;
    try {
      await this.services.rates?.spendOnMistake(clientOf(request, this.services.trustedProxies));
    } catch (spent) {
      return this.refusalFor(spent, request);
    }
    return refusal;
  }
}

/** On first use, since most gateways never serve an assistant. */
async function loaded(): ReturnType<typeof openMcp> {
  const { openMcp } = await import('@portfolio/mcp');
  return openMcp();
}
