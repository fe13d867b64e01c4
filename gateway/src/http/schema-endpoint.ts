import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Logger } from 'pino';
import type { Body } from '../execution/cache/response-cache.js';
import { publishedSchema } from '../execution/supergraph/published-schema.js';
import { sha256 } from '../protection/trusted-documents/sha256.js';
import { isRead } from './conditional-requests.js';
import { fail, refuse, send, sendAnswer, type Sending } from './respond.js';

export interface SchemaEndpointOptions extends Sending {
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

/** Serves `/schema.graphql`, the published schema, and `/version`, the versions of schema, data and release; both also where only trusted documents are answered. */
export class SchemaEndpoint {
  private of = '';
  private text!: Body & { hash: string };

  constructor(private readonly options: SchemaEndpointOptions) {}

  /** Answers the request if its path is one of the two; returns whether it was. */
  serves(path: string, request: IncomingMessage, response: ServerResponse): boolean {
    if (path !== '/schema.graphql' && path !== '/version') return false;
    if (!isRead(request)) {
      refuse(response, 405, 'BAD_REQUEST', `expected GET or HEAD for "${path}", but got ${request.method}`, { allow: 'GET, HEAD' });
    } else if (path === '/version') this.send(this.sendVersion(response), response);
    else if (!this.options.introspection)
      refuse(response, 404, 'INTROSPECTION_DISABLED', 'expected no question for the schema itself: it is not told by this graph');
    else this.send(this.sendSchema(request, response), response);
    return true;
  }

  private send(sending: Promise<void>, response: ServerResponse): void {
    sending.catch((err: unknown) => fail(response, (id) => this.options.logger.error({ id, err }, 'the schema or version could not be served')));
  }

  private async sendSchema(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const headers = { 'content-type': 'text/plain; charset=utf-8' };
    await sendAnswer(this.options, request, response, 200, { body: this.schema, headers, dataOnly: true });
  }

  private async sendVersion(response: ServerResponse): Promise<void> {
    const data = await this.options.version().catch(() => undefined);
    const { schemaVersion, release = null } = this.options;
    const versions = { schema: this.schema.hash, schemaVersion: schemaVersion(), data: data === undefined ? null : sha256(data), release };
    const headers = { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' };
    send(response, 200, headers, [Buffer.from(JSON.stringify(versions))]);
  }

  /** The published schema of the current supergraph, printed on first use. */
  private get schema(): Body & { hash: string } {
    const supergraph = this.options.supergraph();
    if (supergraph !== this.of) {
      const text = publishedSchema(supergraph);
      const hash = sha256(text);
      this.text = { chunks: [Buffer.from(text)], errors: 0, hash };
      this.of = supergraph;
    }
    return this.text;
  }
}
