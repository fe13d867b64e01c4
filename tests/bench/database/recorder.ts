import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

export interface RecordedStatement {
  text: string;
  values: (string | null)[];
}

/** A proxy in front of PostgreSQL that records every statement of every client. */
export interface StatementRecorder {
  databaseUrl: string;
  /** The statements since the last call. */
  taken(): RecordedStatement[];
  close(): void;
}

/** Opens the proxy on a free port; bytes pass unchanged, both ways. */
export async function openRecorder(databaseUrl: string): Promise<StatementRecorder> {
  const target = new URL(databaseUrl);
  const statements: RecordedStatement[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((client) => {
    const upstream = connect(Number(target.port), target.hostname);
    const read = frontendReader((statement) => statements.push(statement));
    client.on('data', read);
    client.pipe(upstream).pipe(client);
    for (const socket of [client, upstream]) {
      sockets.add(socket);
      socket.on('error', () => [client, upstream].forEach((end) => end.destroy()));
      socket.on('close', () => sockets.delete(socket));
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const own = new URL(databaseUrl);
  own.port = String((server.address() as AddressInfo).port);
  return {
    databaseUrl: own.href,
    taken: () => statements.splice(0),
    close() {
      server.close();
      for (const socket of sockets) socket.destroy();
    },
  };
}

/** Reads the client's side of PostgreSQL's protocol: Query, and Parse, Bind, Execute; see "Message Formats" in its documentation. */
function frontendReader(onStatement: (statement: RecordedStatement) => void): (chunk: Buffer) => void {
  let rest = Buffer.alloc(0);
  let started = false;
  let bound: RecordedStatement = { text: '', values: [] };
  const prepared = new Map<string, string>();
  const read = {
    Q: (body: Buffer) => onStatement({ text: textAt(body, 0).text, values: [] }),
    P(body: Buffer) {
      const name = textAt(body, 0);
      prepared.set(name.text, textAt(body, name.end).text);
    },
    B: (body: Buffer) => (bound = readBind(body, prepared)),
    E: () => onStatement(bound),
  };
  return (chunk) => {
    rest = Buffer.concat([rest, chunk]);
    for (;;) {
      const header = started ? 1 : 0;
      if (rest.length < header + 4) return;
      const end = header + rest.readInt32BE(header);
      if (rest.length < end) return;
      if (started) read[rest.toString('latin1', 0, 1) as keyof typeof read]?.(rest.subarray(5, end));
      started = true;
      rest = rest.subarray(end);
    }
  };
}

function readBind(body: Buffer, prepared: ReadonlyMap<string, string>): RecordedStatement {
  const name = textAt(body, textAt(body, 0).end);
  const formats = body.readInt16BE(name.end);
  let at = name.end + 2 + formats * 2;
  const count = body.readInt16BE(at);
  at += 2;
  const values = Array.from({ length: count }, () => {
    const length = body.readInt32BE(at);
    const value = length < 0 ? null : body.toString('utf8', at + 4, at + 4 + length);
    at += 4 + Math.max(length, 0);
    return value;
  });
  return { text: prepared.get(name.text) ?? '', values };
}

function textAt(body: Buffer, start: number): { text: string; end: number } {
  const zero = body.indexOf(0, start);
  return { text: body.toString('utf8', start, zero), end: zero + 1 };
}
