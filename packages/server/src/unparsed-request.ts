import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import type { ErrorCode } from '@portfolio/errors';

interface Unparsed {
  status: number;
  message: string;
}

const CODE: ErrorCode = 'BAD_REQUEST';

/** By the code of the error, what node:http finds wrong before there is a request. */
const UNPARSED: Readonly<Record<string, Unparsed>> = {
  ERR_HTTP_REQUEST_TIMEOUT: { status: 408, message: 'expected the whole request in time, but it has not come' },
  HPE_HEADER_OVERFLOW: { status: 431, message: 'expected shorter headers or a shorter address; send a long document in the body of a POST' },
  HPE_CHUNK_EXTENSIONS_OVERFLOW: { status: 413, message: 'expected chunks without long extensions' },
};

/** The status and message for an error of node:http's parser. */
export function unparsed({ code = '' }: NodeJS.ErrnoException): Unparsed {
  return UNPARSED[code] ?? { status: 400, message: 'expected a request as HTTP/1.1, but it cannot be read' };
}

/** Writes a response in JSON to a connection on which there is no request, and ends it. */
export function writeRefusal(socket: Socket, status: number, body: Buffer, headers: Readonly<Record<string, string>> = {}): void {
  const fields = { connection: 'close', 'content-type': 'application/json; charset=utf-8', 'x-content-type-options': 'nosniff', ...headers };
  const lines = Object.entries(fields).map(([name, value]) => `${name}: ${value}\r\n`);
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join('')}content-length: ${body.length}\r\n\r\n${body.toString()}`);
}

/** As a server refuses it whose errors have a message and a code. */
export function refuseUnparsed(error: NodeJS.ErrnoException, socket: Socket): void {
  const { status, message } = unparsed(error);
  writeRefusal(socket, status, Buffer.from(JSON.stringify({ errors: [{ message, extensions: { code: CODE } }] })));
}
