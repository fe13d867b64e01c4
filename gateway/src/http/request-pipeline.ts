import type { IncomingMessage } from 'node:http';
import { clientOf, UNKNOWN_DOCUMENT } from '../protection/clients/index.js';
import { loggedRequest } from '../observability/index.js';
import { checkValues } from '../protection/limits/index.js';
import type { GatewayContext } from '../context.js';
import { trustedBody, trustedSearch } from '../protection/trusted-documents/index.js';
import { requestContext, metadataFor, type GatewayServices } from './gateway-services.js';
import { answerOnFastPath } from './fast-path.js';
import { serveGraphql } from './apollo-http-integration.js';
import { compiledRequestOf } from './compiled-request.js';
import { sendAsFile } from '../files/answer-file.js';
import { contentTypeFor, fileTypeFor } from './media-type.js';
import { requestMethod } from './request-method.js';
import { parametersOf } from './query-string.js';
import { readAsOf } from './request-day.js';
import { setQuotaHeaders } from './respond.js';
import type { GraphQLHttpRequest } from './apollo-pipeline.js';

/**
 * Answers requests to `/graphql`. The first request for an operation goes through Apollo Server, which parses, validates and limits its document; once it is
 * compiled, later requests take the fast path. Checked here for every request: the size of its body and values, whether its document is trusted, the day it asks about, its
 * client's rate and its cost by its variables.
 */
export function requestPipeline(services: GatewayServices) {
  const { tracing } = services.observer;
  return serveGraphql<GatewayContext>({
    ...services,
    context(request, response) {
      const context = requestContext(services, request, response);
      context.observed.isFile = contentTypeFor(request.headers.accept) === undefined;
      return context;
    },
    logFields: (request, operationName) => loggedRequest(metadataFor(request), operationName),
    onError: (code) => services.observer.erred(code),
    trace: tracing && ((request, work) => tracing.served(request.headers, 'graphql', { 'http.request.method': request.method }, work)),
    method: requestMethod,
    headers: { 'cache-control': 'no-store' },
    dataOnly: ({ observed }) => observed.dataOnly ?? false,
    beforeReading(request) {
      services.shedding?.admit();
      services.rates?.admit(clientOf(request, services.trustedProxies));
    },
    async onInvalidRequest(request, response) {
      setQuotaHeaders(response, await services.rates?.spendOnMistake(clientOf(request, services.trustedProxies)));
    },
    admit: (parsed, request) => checked(services, parsed, request),
    fileType: ({ headers: { accept } }) => fileTypeFor(accept),
    sendFile: (type, request, response, answer, context) => sendAsFile(services, type, request, response, answer, context),
    async fastPath(request, response, parsed) {
      const compiled = compiledRequestOf(services, request, parsed);
      if (compiled && parsed.source && !compiled.operation.isMutation) services.known.remember(parsed.source);
      if (compiled && (await answerOnFastPath(services, request, response, compiled))) return true;
      setQuotaHeaders(response, await services.rates?.spend(clientOf(request, services.trustedProxies), UNKNOWN_DOCUMENT));
      return false;
    },
  });
}

function checked(
  { documents, limits, logger, trustedProxies }: GatewayServices,
  { method, body, search, parameters, source }: GraphQLHttpRequest,
  request: IncomingMessage,
): GraphQLHttpRequest {
  if (!source?.isChecked) {
    checkValues((body as { variables?: unknown } | null | undefined)?.variables, limits);
    checkValues(parameters?.variables, limits);
    if (source) source.isChecked = true;
  }
  readAsOf(request, body ?? parameters);
  const asText = ((body ?? parameters) as { query?: unknown } | null | undefined)?.query !== undefined;
  const name = documents.mode === 'off' && asText ? undefined : clientOf(request, trustedProxies).name;
  const trusted = body === undefined ? trustedSearch(documents, logger, search, parameters, name) : search;
  const asked = trusted === search ? parameters : parametersOf(trusted);
  return { method, body: trustedBody(documents, logger, body, name), search: trusted, parameters: asked, source };
}
