import type { IncomingMessage } from 'node:http';
import { clientOf, UNKNOWN_DOCUMENT } from '../protection/clients/index.js';
import { loggedRequest } from '../observability/index.js';
import { checkValues } from '../protection/limits/index.js';
import type { GatewayContext } from '../context.js';
import { trustedBody, trustedSearch } from '../protection/trusted-documents/index.js';
import { contextOf, viewerFor, type Door } from './gateway-services.js';
import { answerKnown } from './fast-path.js';
import { serveGraphql } from './apollo-http-integration.js';
import { knownRequest } from './compiled-request.js';
import { askedMethod } from './request-method.js';
import { parametersOf } from './query-string.js';
import { tellQuota } from './respond.js';
import type { Asked } from './apollo-pipeline.js';

/**
 * The front of the portfolio graph. The first request for an operation goes through Apollo Server, with the limits of its document; when it was accepted
 * there, the next ones need not be parsed, validated and planned again, and their answer is sent as it is written. What a request itself may be or spend is
 * looked at here for each: its body, its values, whether its document is trusted, what it costs by its variables.
 */
export function graphqlDoor(door: Door) {
  const { tracing } = door.observer;
  return serveGraphql<GatewayContext>({
    ...door,
    context: (request, response) => contextOf(door, request, response),
    logged: (request, operationName) => loggedRequest(viewerFor(request), operationName),
    erred: (code) => door.observer.erred(code),
    trace: tracing && ((request, work) => tracing.served(request.headers, 'graphql', { 'http.request.method': request.method }, work)),
    method: askedMethod,
    headers: { 'cache-control': 'no-store' },
    dataAlone: ({ observed }) => observed.dataAlone ?? false,
    gate(request) {
      door.shedding?.admit();
      door.rates?.admit(clientOf(request, door.trustedProxies));
    },
    async mistaken(request, response) {
      tellQuota(response, await door.rates?.spendOnMistake(clientOf(request, door.trustedProxies)));
    },
    admit: (asked, request) => admitted(door, asked, request),
    async shortcut(request, response, asked) {
      const known = knownRequest(door, request, asked);
      if (known && (await answerKnown(door, request, response, known))) return true;
      tellQuota(response, await door.rates?.spend(clientOf(request, door.trustedProxies), UNKNOWN_DOCUMENT));
      return false;
    },
  });
}

function admitted({ documents, limits, logger, trustedProxies }: Door, { method, body, search, parameters }: Asked, request: IncomingMessage): Asked {
  checkValues((body as { variables?: unknown } | null | undefined)?.variables, limits);
  checkValues(parameters?.variables, limits);
  const name = documents.mode === 'off' ? undefined : clientOf(request, trustedProxies).name;
  const trusted = body === undefined ? trustedSearch(documents, logger, search, name) : search;
  return { method, body: trustedBody(documents, logger, body, name), search: trusted, parameters: trusted === search ? parameters : parametersOf(trusted) };
}
