import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { httpAddress } from '@portfolio/config';
import { StartError } from '@portfolio/errors';
import type * as PromClient from 'prom-client';
import type { Registry } from 'prom-client';

/** The numbers of a process, at a port of their own. */
export interface Metrics {
  registry: Registry;
  /** The library, for those who make metrics of their own. */
  prom: typeof PromClient;
  url: string;
  close(): Promise<void>;
}

export interface MetricsOptions {
  service: string;
  host: string;
  port: number;
}

/** Serves `/metrics` for Prometheus, with the default metrics of Node.js: memory, garbage collection, delay of the event loop. Port 0 takes a free one. */
export async function openMetrics({ service, host, port }: MetricsOptions): Promise<Metrics> {
  const prom = await import('prom-client');
  const registry = new prom.Registry();
  registry.setDefaultLabels({ service });
  prom.collectDefaultMetrics({ register: registry });
  const server = createServer((request, response) => {
    if (request.method !== 'GET' || request.url !== '/metrics') return void response.writeHead(404).end();
    registry.metrics().then(
      (text) => response.writeHead(200, { 'content-type': registry.contentType }).end(text),
      (error: unknown) => response.destroy(error as Error),
    );
  });
  await listening(server, host, port);
  return {
    registry,
    prom,
    url: `${httpAddress(host, (server.address() as AddressInfo).port)}/metrics`,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      registry.clear();
    },
  };
}

function listening(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', ({ code }: NodeJS.ErrnoException) =>
      reject(new StartError(`The metrics cannot be served at ${httpAddress(host, port)} (${code}); set METRICS_PORT to another port.`)),
    );
    // The metrics server does not keep an otherwise idle process alive.
    server.listen(port, host, resolve).unref();
  });
}
