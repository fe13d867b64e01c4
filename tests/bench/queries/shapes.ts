import { createHash } from 'node:crypto';

/** The HTTP request that sends an operation to a running variant. */
export interface HttpRequest {
  url: string;
  method: 'GET' | 'POST';
  headers: Record<string, string>;
  body?: string;
}

export interface Operation {
  operation: string;
  variables: Record<string, string>;
}

/** How a client sends an operation. */
export interface Shape {
  name: string;
  /** For people, behind the query's title. */
  title: string;
  /** Set where the document is sent by its hash only; a server without persisted queries is sent its text as in `instead`. */
  instead?: Shape;
  toRequest(url: string, operation: Operation): HttpRequest;
}

const JSON_TYPE = { 'content-type': 'application/json' };
/** Apollo Client 4's, with a GET too. */
const APOLLO_CLIENT = { accept: 'application/graphql-response+json,application/json;q=0.9', ...JSON_TYPE };
const clientLibrary = { name: '@apollo/client', version: '4.3.8' };

const persistedQuery = (document: string) => ({ version: 1, sha256Hash: createHash('sha256').update(document).digest('hex') });
const posted = (url: string, headers: Record<string, string>, body: object): HttpRequest => ({ url, method: 'POST', headers, body: JSON.stringify(body) });
const operationNameOf = (document: string) => /\b(?:query|mutation) (\w+)/.exec(document)?.[1];

export const PLAIN: Shape = { name: 'plain', title: '', toRequest: (url, { operation: query, variables }) => posted(url, JSON_TYPE, { query, variables }) };

const TEXT: Shape = {
  name: 'apollo-client',
  title: 'as Apollo Client 4 sends it',
  toRequest: (url, { operation: query, variables }) =>
    posted(url, APOLLO_CLIENT, { operationName: operationNameOf(query), variables, extensions: { clientLibrary }, query }),
};

const HASH_BY_POST: Shape = {
  name: 'apq-post',
  title: 'its hash sent by POST',
  instead: TEXT,
  toRequest: (url, { operation, variables }) =>
    posted(url, APOLLO_CLIENT, {
      operationName: operationNameOf(operation),
      variables,
      extensions: { clientLibrary, persistedQuery: persistedQuery(operation) },
    }),
};

const HASH_BY_GET: Shape = {
  name: 'apq-get',
  title: 'its hash sent by GET',
  instead: TEXT,
  toRequest(url, { operation, variables }) {
    const extensions = JSON.stringify({ clientLibrary, persistedQuery: persistedQuery(operation) });
    const parameters = { operationName: operationNameOf(operation) ?? '', variables: JSON.stringify(variables), extensions };
    return { url: `${url}?${new URLSearchParams(parameters).toString()}`, method: 'GET', headers: APOLLO_CLIENT };
  },
};

/** Beside the plain one. */
export const SHAPES: readonly Shape[] = [TEXT, HASH_BY_POST, HASH_BY_GET];

/** The request that makes a document known by its hash. */
export function registering(url: string, { operation: query, variables }: Operation): HttpRequest {
  return posted(url, JSON_TYPE, { query, variables, extensions: { persistedQuery: persistedQuery(query) } });
}
