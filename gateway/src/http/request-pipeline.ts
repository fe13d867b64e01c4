import type { IncomingMessage } from 'node:http';
import { clientOf, UNKNOWN_DOCUMENT } from '../protection/clients/index.js';
import { loggedRequest } from '../observability/index.js';
import { checkValues } from '../protection/limits/index.js';
import type { GatewayContext } from '../context.js';
import { trustedBody, trustedSearch } from '../protection/trusted-documents/index.js';
import { requestContext, viewerFor, type GatewayServices } from './gateway-services.js';
import { answerOnFastPath } from './fast-path.js';
import { serveGraphql } from './apollo-http-integration.js';
import { compiledRequestOf } from './compiled-request.js';
import { requestMethod } from './request-method.js';
import { parametersOf } from './query-string.js';
import { tellQuota } from './respond.js';
import type { GraphQLHttpRequest } from './apollo-pipeline.js';

/**
 * Answers requests to `/graphql`. The first request for an operation goes through Apollo Server, with the limits of its document; when it was accepted
 * there, the next ones need not be parsed, validated and planned again, and their answer is sent as it is written. What a request itself may be or spend is
 * looked at here for each: its body, its values, whether its document is trusted, what it costs by its variables.
 */
export function requestPipeline(services: GatewayServices) {
  const { tracing } = services.observer;
  return serveGraphql<GatewayContext>({
    ...services,
    context: (request, response) => requestContext(services, request, response),
    logged: (request, operationName) => loggedRequest(viewerFor(request), operationName),
    erred: (code) => services.observer.erred(code),
    trace: tracing && ((request, work) => tracing.served(request.headers, 'graphql', { 'http.request.method': request.method }, work)),
    method: requestMethod,
    headers: { 'cache-control': 'no-store' },
    dataAlone: ({ observed }) => observed.dataAlone ?? false,
    gate(request) {
      services.shedding?.admit();
      services.rates?.admit(clientOf(request, services.trustedProxies));
    },
    async mistaken(request, response) {
      tellQuota(response, await services.rates?.spendOnMistake(clientOf(request, services.trustedProxies)));
    },
    admit: (asked, request) => admitted(services, asked, request),
    async shortcut(request, response, asked) {
      const known = compiledRequestOf(services, request, asked);
      if (known && (await answerOnFastPath(services, request, response, known))) return true;
      tellQuota(response, await services.rates?.spend(clientOf(request, services.trustedProxies), UNKNOWN_DOCUMENT));
      return false;
    },
  });
}

function admitted(
  { documents, limits, logger, trustedProxies }: GatewayServices,
  { method, body, search, parameters }: GraphQLHttpRequest,
  request: IncomingMessage,
): GraphQLHttpRequest {
  checkValues((body as { variables?: unknown } | null | undefined)?.variables, limits);
  checkValues(parameters?.variables, limits);
  const name = documents.mode === 'off' ? undefined : clientOf(request, trustedProxies).name;
  const trusted = body === undefined ? trustedSearch(documents, logger, search, name) : search;
  return { method, body: trustedBody(documents, logger, body, name), search: trusted, parameters: trusted === search ? parameters : parametersOf(trusted) };
}
