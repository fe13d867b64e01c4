import type { IncomingHttpHeaders } from 'node:http';
import type { Observation } from './observation.js';

/** Runs the answering of a request to a subgraph, given its headers. */
export type Serve = <T>(subgraph: string, headers: IncomingHttpHeaders, work: () => Promise<T>) => Promise<T>;

/** Seconds. */
const BUCKETS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** Counts and traces the requests of a server; undefined where nothing is observed. */
export function observedRequests({ metrics, tracing }: Observation): Serve | undefined {
  if (!metrics && !tracing) return undefined;
  const durations =
    metrics &&
    new metrics.prom.Histogram({
      name: 'portfolio_subgraph_request_duration_seconds',
      help: 'How long the requests of the gateway took here.',
      buckets: BUCKETS,
      registers: [metrics.registry],
    });
  return async (name, headers, work) => {
    const end = durations?.startTimer();
    try {
      return await (tracing ? tracing.served(headers, `subgraph ${name}`, { 'portfolio.subgraph': name }, work) : work());
    } finally {
      end?.();
    }
  };
}
