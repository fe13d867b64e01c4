import { z } from 'zod';

/** Settings of observability: logs, metrics and traces. */
export const observeVariables = {
  /** How much is logged. */
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
  /** An operation that takes longer is logged with its document, values hidden; 0: none is. */
  SLOW_OPERATION_MS: z.coerce.number().int().min(0).max(3_600_000).default(1_000),
  /** Where Prometheus finds `/metrics`, a port of its own on HOST; absent: nothing is counted. */
  METRICS_PORT: z.coerce.number().int().min(0).max(65_535).optional(),
  /** Where traces are sent as OTLP over HTTP; absent: nothing is traced. */
  OTEL_EXPORTER_OTLP_ENDPOINT: z.url({ protocol: /^https?$/, error: 'expected an http:// or https:// address' }).optional(),
  /** The part of requests that are traced, where their caller has not decided. */
  TRACE_RATIO: z.coerce.number().min(0).max(1).default(0.1),
};

export interface ObserveSettings {
  logLevel: 'debug' | 'info' | 'warn' | 'error' | 'silent';
  /** In milliseconds; 0: no operation is slow. */
  slowOperation: number;
  metricsPort?: number;
  /** The address of a collector, without `/v1/traces`. */
  traceEndpoint?: string;
  traceRatio: number;
}

/** The settings in the code's names. */
export function observeOf(variables: z.infer<z.ZodObject<typeof observeVariables>>): ObserveSettings {
  return {
    logLevel: variables.LOG_LEVEL,
    slowOperation: variables.SLOW_OPERATION_MS,
    metricsPort: variables.METRICS_PORT,
    traceEndpoint: variables.OTEL_EXPORTER_OTLP_ENDPOINT,
    traceRatio: variables.TRACE_RATIO,
  };
}

/** The settings where the environment says nothing. */
export function defaultObserve(): ObserveSettings {
  return observeOf(z.object(observeVariables).parse({}));
}
