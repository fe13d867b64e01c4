import { GraphRequestError, type Answer, type GraphError } from './answer.js';
import type { Operation } from './operation.js';
import { withRetries, type RetryOptions } from './retry.js';

export interface ClientOptions {
  /** The address of the graph, with or without `/graphql`. */
  url: string;
  /** Who asks, for the graph's operators: a program, not a person. */
  name: string;
  version?: string;
  /** The day (`2025-12-01`) that every question is asked as of; without it today in Copenhagen. */
  asOf?: string;
  /** Further headers, asked for before each request. */
  headers?: () => Record<string, string> | Promise<Record<string, string>>;
  retry?: RetryOptions;
  fetch?: typeof fetch;
}

export interface RequestOptions {
  asOf?: string;
  signal?: AbortSignal;
}

/** Text of an own operation has no id. */
export type Askable<Result, Variables> = Omit<Operation<Result, Variables>, 'id'> & { readonly id?: string };

type Given<Variables> =
  Record<string, never> extends Variables ? [variables?: Variables, options?: RequestOptions] : [variables: Variables, options?: RequestOptions];

/** Asks the graph, again where it turns a request away. */
export class Client {
  private readonly base: URL;
  private readonly fetch: typeof fetch;

  constructor(private readonly options: ClientOptions) {
    this.base = new URL(options.url.replace(/(\/graphql)?\/?$/, '/'));
    this.fetch = options.fetch ?? globalThis.fetch;
  }

  /** What there is: data beside the errors of the parts that failed. Rejects with GraphRequestError where no GraphQL answer came. */
  async ask<Result, Variables>(operation: Askable<Result, Variables>, ...[variables, options = {}]: Given<Variables>): Promise<Answer<Result>> {
    const { id, text, name, type } = operation;
    const request = { operationName: name || undefined, variables };
    const withText = { ...request, query: text };
    const byId = { extensions: { persistedQuery: { version: 1, sha256Hash: id } } };
    const first = await this.post(id ? { ...request, ...byId } : withText, type, options);
    const codes = id ? (first.body.errors ?? []).map(({ extensions }) => extensions.code) : [];
    // Sent beside its id, a text is known by it from then on.
    const again = codes.includes('PERSISTED_QUERY_NOT_FOUND')
      ? { ...withText, ...byId }
      : codes.includes('PERSISTED_QUERY_NOT_SUPPORTED')
        ? withText
        : undefined;
    const { body, transactionId } = again ? await this.post(again, type, options) : first;
    return { data: (body.data ?? null) as Result | null, errors: body.errors ?? [], transactionId };
  }

  /** The whole of it; rejects with GraphRequestError where any part failed. */
  async get<Result, Variables>(operation: Askable<Result, Variables>, ...given: Given<Variables>): Promise<Result> {
    const { data, errors, transactionId } = await this.ask(operation, ...given);
    if (data === null || errors.length > 0) throw new GraphRequestError(200, errors, transactionId);
    return data;
  }

  /** An answer in another form, such as `text/csv`; rejects with GraphRequestError where there is none, or only a part. */
  async answerAs<Result, Variables>(
    mediaType: string,
    operation: Askable<Result, Variables>,
    ...[variables, options = {}]: Given<Variables>
  ): Promise<Response> {
    const response = await this.send({ query: operation.text, operationName: operation.name || undefined, variables }, operation.type, options, mediaType);
    if (response.ok && response.headers.get('content-type')?.startsWith(mediaType)) return response;
    const { body, transactionId } = await parsed(response);
    throw new GraphRequestError(response.status, body.errors ?? [], transactionId);
  }

  /** Another address of the graph, such as `export`; rejects with GraphRequestError where the answer is none of `accepted`. */
  async read(
    path: string,
    { signal, headers, accepted = [200] }: RequestOptions & { headers?: Record<string, string>; accepted?: readonly number[] } = {},
  ): Promise<Response> {
    const own = await this.headers();
    const send = () => this.fetch(new URL(path, this.base), { headers: { ...own, ...headers }, signal });
    const response = await withRetries(send, true, this.options.retry, signal);
    if (accepted.includes(response.status)) return response;
    const { body, transactionId } = await parsed(response);
    throw new GraphRequestError(response.status, body.errors ?? [], transactionId);
  }

  private async post(body: object, type: Operation<unknown, unknown>['type'], options: RequestOptions) {
    const response = await this.send(body, type, options, 'application/graphql-response+json');
    const answer = await parsed(response);
    if (answer.body.data === undefined && !answer.body.errors?.length) throw new GraphRequestError(response.status, [], answer.transactionId);
    return answer;
  }

  private async send(
    body: object,
    type: Operation<unknown, unknown>['type'],
    { asOf = this.options.asOf, signal }: RequestOptions,
    accept: string,
  ): Promise<Response> {
    const headers = { ...(await this.headers()), 'content-type': 'application/json', accept, ...(asOf && { 'x-as-of': asOf }) };
    const send = () => this.fetch(new URL('graphql', this.base), { method: 'POST', headers, body: JSON.stringify(body), signal });
    return withRetries(send, type === 'query', this.options.retry, signal);
  }

  private async headers(): Promise<Record<string, string>> {
    const { name, version, headers } = this.options;
    return { 'graphql-client-name': name, ...(version && { 'graphql-client-version': version }), ...(await headers?.()) };
  }
}

/** An answer, or nothing where what came is none. */
async function parsed(response: Response): Promise<{ body: { data?: unknown; errors?: GraphError[] }; transactionId: string | undefined }> {
  const transactionId = response.headers.get('x-transaktionsid') ?? undefined;
  const text = await response.text();
  try {
    return { body: JSON.parse(text) as { data?: unknown; errors?: GraphError[] }, transactionId };
  } catch {
    return { body: {}, transactionId };
  }
}
