import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { RefusedRequest } from '@portfolio/server';
import { readRequest } from '../src/http/request.js';

const MEGABYTE = 1024 * 1024;
const TOO_LARGE = 'expected a body of at most 20,971,520 bytes, but got more; split the request';

let server: Server;
let url: string;

beforeAll(async () => {
  server = createServer((incoming, response) => {
    readRequest(incoming).then(
      (request) => response.end(JSON.stringify(request)),
      ({ status, message, headers }: RefusedRequest) => response.writeHead(status, headers).end(message),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`;
});

afterAll(() => void server.close());

async function send(init: RequestInit): Promise<[number, string]> {
  const headers = { 'content-type': 'application/json', ...(init.headers as Record<string, string>) };
  const response = await fetch(url, { method: 'POST', ...init, headers });
  return [response.status, await response.text()];
}

/** A body of so many pieces whose length nobody has told beforehand. */
const inPieces = (count: number, piece: string) => ({
  body: new ReadableStream({
    start(controller) {
      for (let index = 0; index < count; index++) controller.enqueue(new TextEncoder().encode(piece));
      controller.close();
    },
  }),
  duplex: 'half' as const,
});

test('takes an operation, in one piece or in several', async () => {
  const request = { query: '{ task { id } }', variables: { id: 'æ' }, operationName: 'Q' };
  expect(await send({ body: JSON.stringify(request) })).toEqual([200, JSON.stringify(request)]);
  expect(await send(inPieces(2, '  '))).toEqual([400, 'expected the body to be JSON, but it cannot be parsed: Unexpected end of JSON input']);
  expect(await send(inPieces(1, '{"query":"{ a }"}'))).toEqual([200, '{"query":"{ a }"}']);
  expect(await send({ body: '\ufeff{"query":"{ a }"}' })).toEqual([200, '{"query":"{ a }"}']);
  for (const type of ['application/json; charset=utf-8', 'Application/JSON ;charset="UTF-8"']) {
    expect(await send({ headers: { 'content-type': type }, body: '{"query":"{ a }"}' })).toEqual([200, '{"query":"{ a }"}']);
  }
});

test.each<[string, RequestInit, number, string]>([
  ['another method', { method: 'PUT', body: '{}' }, 405, 'expected a POST with a JSON body, but got PUT'],
  ['another type', { headers: { 'content-type': 'text/plain' }, body: '{}' }, 415, 'expected the content-type application/json, but got text/plain'],
  [
    'a type that begins so',
    { headers: { 'content-type': 'application/json-patch+json' }, body: '{}' },
    415,
    'expected the content-type application/json, but got application/json-patch+json',
  ],
  ['another charset', { headers: { 'content-type': 'application/json; charset=latin1' }, body: '{}' }, 415, 'expected the body in UTF-8, but got "latin1"'],
  ['bytes that are no UTF-8', { body: new Uint8Array([0x22, 0xff, 0x22]) }, 400, 'expected the body in UTF-8, but it holds other bytes'],
  ['a packed body', { headers: { 'content-encoding': 'gzip' }, body: '{}' }, 415, 'expected a body without content-encoding, but got gzip'],
  ['a list', { body: '[]' }, 400, 'expected the body to be an object with "query", but got a list'],
  ['no operation', { body: '{}' }, 400, 'expected "query" to be a text, but got none'],
  ['a list of variables', { body: '{"query":"{a}","variables":[]}' }, 400, 'expected "variables" to be an object, but got a list'],
  ['a body that tells its length', { body: 'x'.repeat(20 * MEGABYTE + 1) }, 413, TOO_LARGE],
  ['a body that does not', inPieces(21, 'x'.repeat(MEGABYTE)), 413, TOO_LARGE],
])('refuses %s', async (_what, init, status, message) => {
  expect(await send(init)).toEqual([status, message]);
});
