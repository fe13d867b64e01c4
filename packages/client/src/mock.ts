import { createServer, type Server } from 'node:http';
import { readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { buildSchema, graphql, GraphQLError, type GraphQLSchema } from 'graphql';
import type { Row } from './mirror.js';
import { resolveField, rootValue, typeOf, type Rows } from './mock-fields.js';

export interface MockOptions {
  /** Rows by type, in place of the fixtures that come with this package. */
  rows?: Readonly<Record<string, readonly Row[]>>;
  /** Fields that fail, `Type.field` and the error's code: `{ 'Query.obligations': 'SUBGRAPH_UNAVAILABLE' }`. */
  failing?: Readonly<Record<string, string>>;
}

/** Answers operations of the portfolio's schema in this process, always the same: no network, no clock, no chance. */
export class MockGraph {
  private constructor(
    private readonly schema: GraphQLSchema,
    private readonly rows: Rows,
    private readonly failing: Readonly<Record<string, string>>,
  ) {}

  static async open({ rows, failing = {} }: MockOptions = {}): Promise<MockGraph> {
    const [schema, fixtures] = await Promise.all(['../schema.graphql', '../fixtures.json'].map((name) => readFile(new URL(name, import.meta.url), 'utf8')));
    const given = rows ?? (JSON.parse(fixtures!) as Record<string, Row[]>);
    return new MockGraph(buildSchema(schema!), new Map(Object.entries(given)), failing);
  }

  /** As the graph answers, for the rows and the fields of rows that there are; what rows do not say is null, or empty where it cannot be. */
  async answer(query: string, variables?: Readonly<Record<string, unknown>>, operationName?: string) {
    return graphql({
      schema: this.schema,
      source: query,
      variableValues: variables,
      operationName,
      rootValue,
      contextValue: this.rows,
      typeResolver: (value) => typeOf(value),
      fieldResolver: (source, args, rows: Rows, info) => {
        const code = this.failing[`${info.parentType.name}.${info.fieldName}`];
        if (code) throw new GraphQLError(`${info.parentType.name}.${info.fieldName} fails, as was asked for`, { extensions: { code } });
        return resolveField(source as Row | undefined, args as Record<string, unknown>, rows, info);
      },
    });
  }

  /** For `new Client({ fetch })` and for libraries that take a `fetch`. */
  readonly fetch: typeof fetch = async (_address, { body } = {}) => {
    const { query, variables, operationName } = JSON.parse(String(body)) as Record<string, never>;
    const answer = query
      ? await this.answer(query, variables, operationName)
      : { errors: [{ message: 'expected the text of the operation', extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }] };
    return new Response(JSON.stringify(answer), { headers: { 'content-type': 'application/graphql-response+json' } });
  };

  /** The same at an address of this machine, for browsers. */
  async listen(port = 0): Promise<{ url: string; close(): Promise<void> }> {
    const server: Server = createServer((request, response) => {
      response.setHeader('access-control-allow-origin', '*').setHeader('access-control-allow-headers', '*');
      if (request.method !== 'POST') return void response.writeHead(request.method === 'OPTIONS' ? 204 : 405).end();
      let body = '';
      request.setEncoding('utf8').on('data', (part: string) => (body += part));
      request.on('end', () => {
        this.fetch('', { body }).then(
          async (answer) => response.writeHead(200, { 'content-type': 'application/graphql-response+json' }).end(await answer.text()),
          (error: Error) =>
            response
              .writeHead(400, { 'content-type': 'application/json' })
              .end(JSON.stringify({ errors: [{ message: error.message, extensions: { code: 'BAD_REQUEST' } }] })),
        );
      });
    });
    await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
    return {
      url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`,
      close: () => new Promise((resolve) => server.close(() => resolve())),
    };
  }
}
