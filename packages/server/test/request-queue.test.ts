import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { connect, type AddressInfo, type Socket } from 'node:net';
import { setImmediate as turn } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { waitFor } from '@portfolio/testkit';
import { Drain, refuseUnparsed, writeBody } from '../src/index.js';

const get = (path: string) => `GET ${path} HTTP/1.1\r\nhost: x\r\n\r\n`;
const post = (path: string, body: string) => `POST ${path} HTTP/1.1\r\nhost: x\r\ncontent-length: ${body.length}\r\n\r\n${body}`;
/** Two reads of node:http. */
const TWO_READS = 131_072;

interface Begun {
  request: IncomingMessage;
  response: ServerResponse;
}

describe('the requests of one connection', () => {
  let server: Server;
  let drain: Drain;
  let client: Socket;
  let text: string;
  /** Those that wait for the test to answer them; absent: each is answered with its path in the next turn. */
  let held: Begun[] | undefined;
  let count: { underWay: number; most: number };
  const begun: string[] = [];

  beforeEach(async () => {
    [count, text, held] = [{ underWay: 0, most: 0 }, '', undefined];
    begun.length = 0;
    server = createServer();
    drain = new Drain(server, { delay: 0, timeout: 60_000 }, (request, response) => void serve(request, response), refuseUnparsed);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    client = connect((server.address() as AddressInfo).port, '127.0.0.1').on('data', (chunk) => (text += chunk.toString()));
    client.on('error', () => undefined);
    await once(client, 'connect');
  });

  afterEach(() => {
    client.destroy();
    server.closeAllConnections();
    server.close();
  });

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    begun.push(request.url!);
    const counted = count;
    counted.most = Math.max(counted.most, (counted.underWay += 1));
    response.once('close', () => (counted.underWay -= 1));
    if (held) return void held.push({ request, response });
    let body = '';
    request.setEncoding('utf8').on('data', (chunk: string) => (body += chunk));
    await once(request, 'end');
    const answer = Buffer.from(`[${request.url}${body.slice(0, 3)}]`);
    if (request.url!.startsWith('/large')) writeBody(response, [Buffer.alloc(300_000, '.'), answer]);
    else response.end(answer);
  }

  const answers = () => text.match(/\[[^\]]*\]/g) ?? [];
  const paths = (count: number, kind = '') => Array.from({ length: count }, (_, index) => `/${kind}${index}`);
  const bytesRead = () => [...drain.connections.keys()][0]!.bytesRead;
  /** Whatever could be read by now has been. */
  const turns = async () => {
    for (let time = 0; time < 100; time += 1) await turn();
  };

  test('are begun one after the other, and answered in their order', async () => {
    client.write(paths(400).map(get).join(''));
    await waitFor(() => answers().length === 400, 'the answers');
    expect(answers()).toEqual(paths(400).map((path) => `[${path}]`));
    expect([begun, count.most]).toEqual([paths(400), 1]);
  });

  test('may have bodies, larger than what is read at once too', async () => {
    const body = 'abc'.repeat(50_000);
    client.write(
      paths(20)
        .map((path) => post(path, body))
        .join(''),
    );
    await waitFor(() => answers().length === 20, 'the answers');
    expect([answers(), count.most]).toEqual([paths(20).map((path) => `[${path}abc]`), 1]);
  });

  test('are read no further than they are begun, however many are sent', async () => {
    held = [];
    client.write(get('/').repeat(100_000));
    await waitFor(() => held!.length === 1, 'the first request');
    await turns();
    expect([begun.length, bytesRead() <= TWO_READS]).toEqual([1, true]);
    for (let number = 1; number <= 10; number += 1) {
      await waitFor(() => held!.length === number, 'the next request');
      held[number - 1]!.response.end('x');
    }
    await turns();
    expect([count.most, bytesRead() <= TWO_READS]).toEqual([1, true]);
  });

  test('with large answers are not read ahead either while those are being read', async () => {
    const large = paths(100, 'large').map(get).join('');
    client.pause().write(large + get('/').repeat(100_000));
    await waitFor(() => bytesRead() > 0, 'the first request');
    await turns();
    expect(bytesRead()).toBeLessThanOrEqual(TWO_READS);
    let pieces = 0;
    client.on('data', () => {
      pieces += 1;
      if (begun.length < 100) expect(bytesRead()).toBeLessThanOrEqual(TWO_READS);
    });
    client.resume();
    await waitFor(() => begun.length > 200, 'the requests behind them');
    expect([count.most, pieces > 100]).toEqual([1, true]);
    expect(answers().slice(0, 101)).toEqual([...paths(100, 'large').map((path) => `[${path}]`), '[/]']);
  });

  test('that cannot be parsed are refused in their turn, and the last', async () => {
    held = [];
    client.write(`${get('/0')}${get('/1')}nonsense\r\n\r\n${get('/2')}`);
    await waitFor(() => held!.length === 1, 'the first request');
    await turns();
    expect(text).toBe('');
    held[0]!.response.end('[/0]');
    await waitFor(() => held!.length === 2, 'the second request');
    held[1]!.response.end('[/1]');
    await once(client, 'end');
    expect(text.split(/(?=HTTP\/1.1 \d)/).map((answer) => /^HTTP\/1.1 (\d+).*\r\n\r\n(.*)/s.exec(answer)!.slice(1))).toEqual([
      ['200', expect.stringContaining('[/0]')],
      ['200', expect.stringContaining('[/1]')],
      ['400', '{"errors":[{"message":"expected a request as HTTP/1.1, but it cannot be read","extensions":{"code":"BAD_REQUEST"}}]}'],
    ]);
    expect(begun).toEqual(['/0', '/1']);
  });

  test('whose body cannot be parsed are refused in place of being begun', async () => {
    held = [];
    client.write(`${get('/0')}POST /1 HTTP/1.1\r\nhost: x\r\ntransfer-encoding: chunked\r\n\r\nnonsense\r\n`);
    await waitFor(() => held!.length === 1, 'the first request');
    await turns();
    held[0]!.response.end('[/0]');
    await once(client, 'end');
    expect(text.match(/HTTP\/1.1 \d+/g)).toEqual(['HTTP/1.1 200', 'HTTP/1.1 400']);
    expect(begun).toEqual(['/0']);
  });

  test('are not begun when their client has gone', async () => {
    held = [];
    client.write(paths(3).map(get).join(''));
    await waitFor(() => held!.length === 1, 'the first request');
    client.resetAndDestroy();
    await turns();
    held[0]!.response.end('x'.repeat(100));
    await waitFor(() => drain.connections.size === 0, 'the connection to be closed');
    await turns();
    expect(begun).toEqual(['/0']);
  });
});
