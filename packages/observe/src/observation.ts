import type { ObserveSettings } from '@portfolio/config';
import { openMetrics, type Metrics } from './metrics.js';
import { openTracing, type Tracing } from './tracing.js';

/** Metrics and traces of a process; neither library is loaded where it is not configured. */
export interface Observation {
  metrics?: Metrics;
  tracing?: Tracing;
  close(): Promise<void>;
}

/** Opens metrics and tracing as the settings say, under the name of a service. */
export async function openObservation(service: string, host: string, { metricsPort, traceEndpoint, traceRatio }: ObserveSettings): Promise<Observation> {
  const metrics = metricsPort === undefined ? undefined : await openMetrics({ service, host, port: metricsPort });
  const tracing = traceEndpoint === undefined ? undefined : await openTracing({ service, endpoint: traceEndpoint, ratio: traceRatio });
  return {
    metrics,
    tracing,
    async close() {
      await tracing?.close();
      await metrics?.close();
    },
  };
}
