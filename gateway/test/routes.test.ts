import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { routes } from '../src/http/routes.js';

const logged: { id: string; err: Error; url: string }[] = [];
let server: Server;

beforeAll(async () => {
  const broken = (what: string) => Promise.reject(new Error(`${what} is broken`));
  server = createServer(
    routes({
      graphql: (_request, response) => response.end('graphql'),
      health: () => broken('health'),
      published: [{ serves: () => false }],
      page: (_path, _request, response) => {
        response.setHeader('content-encoding', 'br');
        return broken('the page');
      },
      logger: { error: (line: (typeof logged)[number]) => void logged.push(line) },
    }),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});

afterAll(() => void server.close());

test.each([
  ['/', 'the page is broken'],
  ['/assets/graphiql.js', 'the page is broken'],
  ['/health/ready', 'health is broken'],
])('a failure of ours while %s is answered is told by a number, which the log has with the reason', async (path, reason) => {
  logged.length = 0;
  const response = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`);
  const { errors } = (await response.json()) as { errors: { message: string; extensions: Record<string, unknown> }[] };
  const [line] = logged;
  expect([response.status, response.headers.get('content-encoding'), errors[0]!.extensions.code]).toEqual([500, null, 'INTERNAL_SERVER_ERROR']);
  expect(errors[0]!.message).toBe(`Something failed on our side. Quote ${line!.id} when you report it.`);
  expect([logged.length, line!.err.message, line!.url]).toEqual([1, reason, path]);
});
