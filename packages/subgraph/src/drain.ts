import type { Server } from 'node:http';

export interface DrainTimes {
  /** How many milliseconds a server that is not ready any more still takes connections, so that a balancer finds out before they are refused. */
  delay: number;
  /** After how many milliseconds requests that are still under way are cut off. */
  timeout: number;
}

/** How often a closing server looks for connections that have become idle, in milliseconds. */
const LOOK = 25;

/** Takes a server out of service without failing a request: it is told to be not ready, asks for no further request on any connection, then stops. */
export class Drain {
  private ending: Promise<void> | undefined;

  constructor(
    private readonly server: Server,
    private readonly times: DrainTimes,
  ) {
    server.prependListener('request', (_request, response) => {
      if (this.ending) response.setHeader('connection', 'close');
    });
  }

  /** Whether the server is still to be sent requests. */
  get ready(): boolean {
    return this.server.listening && !this.ending;
  }

  /** At the latest after the timeout; with a delay that ends where nobody is connected. */
  end({ delayed = false } = {}): Promise<void> {
    return (this.ending ??= this.stop(delayed));
  }

  private async stop(delayed: boolean): Promise<void> {
    const until = performance.now() + this.times.timeout;
    const delay = performance.now() + (delayed ? this.times.delay : 0);
    while (performance.now() < Math.min(delay, until) && (await this.connections()) > 0) await after(LOOK);
    const closed = new Promise<true>((resolve) => this.server.close(() => resolve(true)));
    while (!(await Promise.race([closed, after(LOOK)]))) {
      if (performance.now() < until) this.server.closeIdleConnections();
      else this.server.closeAllConnections();
    }
  }

  private connections(): Promise<number> {
    return new Promise((resolve) => this.server.getConnections((error, count) => resolve(error ? 0 : count)));
  }
}

function after(milliseconds: number): Promise<false> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds, false));
}
