import type { IncomingMessage, RequestListener, Server, ServerResponse } from 'node:http';
import { Server as SocketServer, type Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { Connection } from './connection.js';

export interface DrainTimes {
  /** How many milliseconds a draining server still accepts connections, so that a load balancer notices first. */
  delay: number;
  /** After how many milliseconds requests still in flight are cut off. */
  timeout: number;
}

/** Answers an unparsable request, and ends the connection. `begun`: whether the error is in the body of a request that is being answered. */
export type RefuseUnparsed = (error: NodeJS.ErrnoException, socket: Socket, begun: boolean) => void;

/** Interval in which a closing server looks for idle connections, in milliseconds. */
const INTERVAL = 25;
/** Before it stops listening: the quiet time it waits for, and for how long at most, in milliseconds. */
const [QUIET, LONGEST] = [20, 1_000];

/**
 * Drains a server without failing a request: it reports not ready, and accepts connections for the delay, each for one more request; then it stops listening.
 * An idle connection is closed once it has been quiet for as long as the delay.
 */
export class Drain {
  private ending: Promise<void> | undefined;
  /** The open connections. */
  readonly connections = new Map<Socket, Connection>();
  /** When the last connection or request came. */
  private arrival = 0;
  /** Requests that came while the server is about to stop listening. */
  private held: (() => void)[] | undefined;

  constructor(
    private readonly server: Server,
    private readonly times: DrainTimes,
    listener: RequestListener,
    refuseUnparsed: RefuseUnparsed,
  ) {
    server.on('connection', (socket: Socket) => {
      this.arrival = performance.now();
      this.connections.set(socket, new Connection(socket));
      socket.once('close', () => this.connections.delete(socket));
    });
    server.on('request', (request: IncomingMessage, response: ServerResponse) => {
      const connection = this.connections.get(request.socket)!;
      connection.take(response);
      if (this.ending) {
        this.arrival = performance.now();
        connection.endWithAnswer();
      }
      connection.requests.add(response, () => {
        if (this.held) this.held.push(() => request.destroyed || listener(request, response));
        else listener(request, response);
      });
    });
    server.on('clientError', (error: NodeJS.ErrnoException, stream: Duplex) => {
      const socket = stream as Socket;
      const connection = this.connections.get(socket);
      if (!connection || error.code === 'ECONNRESET' || !socket.writable) socket.destroy();
      else connection.requests.end((begun) => refuseUnparsed(error, socket, begun));
    });
  }

  /** Whether the server accepts requests; false once it drains. */
  get ready(): boolean {
    return this.server.listening && !this.ending;
  }

  /** Drains and closes the server; resolves at the latest after the timeout. */
  end({ delayed = false } = {}): Promise<void> {
    return (this.ending ??= this.stop(delayed ? this.times.delay : 0));
  }

  private async stop(delay: number): Promise<void> {
    const until = performance.now() + this.times.timeout;
    for (const connection of this.connections.values()) {
      connection.quietFor();
      connection.endWithAnswer();
    }
    await after(Math.min(delay, this.times.timeout));
    const closed = await this.stopListening(delay > 0 ? QUIET : 0);
    while (!(await Promise.race([closed.all, after(INTERVAL)]))) {
      if (performance.now() >= until) this.server.closeAllConnections();
      else await this.closeQuiet(delay);
    }
    this.server.close(() => undefined);
  }

  /**
   * The operating system resets connections that are not yet accepted when a server stops listening. So requests are held until nothing has come for a while,
   * since a client that waits for an answer opens no connection. Not by the HTTP server's own `close`, which cuts connections with a request on its way.
   */
  private async stopListening(quiet: number): Promise<{ all: Promise<true> }> {
    const latest = performance.now() + LONGEST;
    this.held = [];
    while (performance.now() < Math.min(latest, this.arrival + quiet)) await after(QUIET / 4);
    await this.turnWithoutArrival();
    const all = new Promise<true>((resolve) => SocketServer.prototype.close.call(this.server, () => resolve(true)));
    const held = this.held;
    this.held = undefined;
    for (const answer of held) answer();
    return { all };
  }

  private async closeQuiet(milliseconds: number): Promise<void> {
    await this.turnWithoutArrival();
    for (const connection of this.connections.values()) if (connection.quietFor() >= milliseconds) connection.end();
  }

  /** Waits for a turn of the event loop without an arrival: then all connections that were pending have been accepted. */
  private async turnWithoutArrival(): Promise<void> {
    for (let turn = 0; turn < LONGEST; turn += 1) {
      const before = this.arrival;
      await new Promise((resolve) => setImmediate(resolve));
      if (this.arrival === before) return;
    }
  }
}

function after(milliseconds: number): Promise<false> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds, false));
}
