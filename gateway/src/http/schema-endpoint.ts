import type { IncomingMessage, ServerResponse } from 'node:http';
import { targetOf } from '@portfolio/server';
import type { Logger } from 'pino';
import type { Body } from '../execution/cache/response-cache.js';
import { contractOf, CONTRACTS, hasAllOf, type ContractName } from '../execution/supergraph/contract.js';
import { publishedSchema } from '../execution/supergraph/published-schema.js';
import { sha256 } from '../protection/trusted-documents/sha256.js';
import { isRead } from './conditional-requests.js';
import { fail, refuse, send, sendAnswer, type Sending } from './respond.js';

export interface SchemaEndpointOptions extends Sending {
  /** The contract that is served, whose supergraph the next is. */
  contract: ContractName;
  /** The supergraph that is served now. */
  supergraph(): string;
  /** What `x-schema-version` says now. */
  schemaVersion(): string;
  /** Where it is off, `/schema.graphql` is not served either. */
  introspection: boolean;
  /** The version of all subgraphs' data; undefined where one is unknown. */
  version(): Promise<string | undefined>;
  /** The deployment's name of the running release. */
  release?: string;
  logger: Pick<Logger, 'error'>;
}

/** Serves `/schema.graphql`, the published schema, `?contract=` that of a contract with less, and `/version`, the versions of schema, data and release; both also where only trusted documents are answered. */
export class SchemaEndpoint {
  private of = '';
  private readonly texts = new Map<ContractName, Body & { hash: string }>();

  constructor(private readonly options: SchemaEndpointOptions) {}

  /** Answers the request if its path is one of the two; returns whether it was. */
  serves(path: string, request: IncomingMessage, response: ServerResponse): boolean {
    if (path !== '/schema.graphql' && path !== '/version') return false;
    if (!isRead(request)) {
      refuse(response, 405, 'BAD_REQUEST', `expected GET or HEAD for "${path}", but got ${request.method}`, { allow: 'GET, HEAD' });
    } else if (path === '/version') this.send(this.sendVersion(response), response);
    else if (!this.options.introspection)
      refuse(response, 404, 'INTROSPECTION_DISABLED', 'expected no question for the schema itself: it is not told by this graph');
    else this.sendContract(request, response);
    return true;
  }

  /** The published schema that is served. */
  text(): string {
    return Buffer.concat(this.schemaOf(this.options.contract).chunks).toString();
  }

  private send(sending: Promise<void>, response: ServerResponse): void {
    sending.catch((err: unknown) => fail(response, (id) => this.options.logger.error({ id, err }, 'the schema or version could not be served')));
  }

  /** The schema of the contract that is asked for, where this gateway serves one that has all of it. */
  private sendContract(request: IncomingMessage, response: ServerResponse): void {
    const { contract: served } = this.options;
    const asked = new URLSearchParams(targetOf(request.url).search).get('contract') ?? served;
    const told = CONTRACTS.filter((each) => hasAllOf(served, each));
    const contract = told.find((each) => each === asked);
    if (contract) this.send(this.sendSchema(contract, request, response), response);
    else refuse(response, 400, 'BAD_REQUEST', `expected "contract" to be one of ${told.join(', ')}, but got ${JSON.stringify(asked)}`);
  }

  private async sendSchema(contract: ContractName, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const headers = { 'content-type': 'text/plain; charset=utf-8' };
    await sendAnswer(this.options, request, response, 200, { body: this.schemaOf(contract), headers, dataOnly: true });
  }

  private async sendVersion(response: ServerResponse): Promise<void> {
    const data = await this.options.version().catch(() => undefined);
    const { contract, schemaVersion, release = null } = this.options;
    const versions = { schema: this.schemaOf(contract).hash, schemaVersion: schemaVersion(), data: data === undefined ? null : sha256(data), release };
    const headers = { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' };
    send(response, 200, headers, [Buffer.from(JSON.stringify(versions))]);
  }

  /** The published schema of a contract of the current supergraph, printed on first use. */
  private schemaOf(contract: ContractName): Body & { hash: string } {
    const supergraph = this.options.supergraph();
    if (supergraph !== this.of) this.texts.clear();
    this.of = supergraph;
    let schema = this.texts.get(contract);
    if (!schema) {
      const text = publishedSchema(contractOf(supergraph, contract));
      this.texts.set(contract, (schema = { chunks: [Buffer.from(text)], errors: 0, hash: sha256(text) }));
    }
    return schema;
  }
}
