import { createServer, STATUS_CODES, type Server } from 'node:http';
import type { Socket } from 'node:net';
import type { HttpSettings } from '@portfolio/config';
import { errorBody } from './respond.js';

/** What node:http finds wrong before there is a request. */
const WRONG: Readonly<Record<string, readonly [status: number, message: string]>> = {
  ERR_HTTP_REQUEST_TIMEOUT: [408, 'expected the whole request in time, but it has not come'],
  HPE_HEADER_OVERFLOW: [431, 'expected shorter headers or a shorter address; send a long document in the body of a POST'],
  HPE_CHUNK_EXTENSIONS_OVERFLOW: [413, 'expected chunks without long extensions'],
};

/** An HTTP server that waits for no client for ever, and tells in JSON what it cannot read. */
export function openServer({ headersTimeout, receiveTimeout, keepAlive }: HttpSettings): Server {
  const server = createServer({
    headersTimeout: Math.min(headersTimeout, receiveTimeout),
    requestTimeout: receiveTimeout,
    keepAliveTimeout: keepAlive,
    connectionsCheckingInterval: Math.ceil(Math.min(headersTimeout, receiveTimeout) / 2),
  });
  return server.on('clientError', (error: NodeJS.ErrnoException, socket) => refuseUnread(error, socket as Socket));
}

function refuseUnread({ code = '' }: NodeJS.ErrnoException, socket: Socket): void {
  if (code === 'ECONNRESET' || !socket.writable) return void socket.destroy();
  const [status, message] = WRONG[code] ?? [400, 'expected a request as HTTP/1.1, but it cannot be read'];
  const body = errorBody('BAD_REQUEST', message);
  const head = `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\nconnection: close\r\ncontent-type: application/json; charset=utf-8\r\nx-content-type-options: nosniff\r\n`;
  socket.end(`${head}content-length: ${body.length}\r\n\r\n${body.toString()}`);
}
