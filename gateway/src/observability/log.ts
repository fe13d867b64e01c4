import { createHash } from 'node:crypto';
import { printWithReducedWhitespace } from '@apollo/utils.printwithreducedwhitespace';
import { stripSensitiveLiterals } from '@apollo/utils.stripsensitiveliterals';
import type { Logger } from 'pino';
import type { Answered, Listener } from './observer-events.js';

/** Characters of a document that are logged. */
const LONGEST_DOCUMENT = 2_000;

/** A listener that logs one line per request: a warning with its document if it was slow. No values are logged, neither of variables nor literals. */
export function logListener(logger: Logger, slow: number): Listener {
  return {
    answered(answered, milliseconds) {
      if (slow > 0 && milliseconds > slow) logger.warn({ ...lineOf(answered, milliseconds), ...documentOf(answered) }, 'a slow operation');
      else if (logger.isLevelEnabled('info')) logger.info(lineOf(answered, milliseconds), 'answered');
    },
  };
}

function lineOf({ context: { metadata, client, observed }, operationName, errors, cached }: Answered, milliseconds: number): object {
  return {
    transactionId: metadata.transactionId,
    client: client.name,
    clientVersion: client.version,
    operation: operationName ?? null,
    milliseconds: rounded(milliseconds),
    errors,
    cost: observed.cost,
    kept: cached,
    subgraphs:
      observed.fetches && Object.fromEntries(Object.entries(observed.fetches).map(([name, { count, milliseconds }]) => [name, [count, rounded(milliseconds)]])),
  };
}

function documentOf({ operation, variables }: Answered): object {
  if (!operation) return {};
  const document = printWithReducedWhitespace(stripSensitiveLiterals(operation.document, { hideListAndObjectLiterals: true }));
  return { document: document.slice(0, LONGEST_DOCUMENT), documentHash: createHash('sha256').update(document).digest('hex').slice(0, 16), variables };
}

function rounded(milliseconds: number): number {
  return Math.round(milliseconds * 10) / 10;
}
