import type * as Api from '@opentelemetry/api';
import type { Attributes, Context, Tracer } from '@opentelemetry/api';

/** Spans of what a process does, sent to a collector. */
export interface Tracing {
  /** Runs work in a span below the one under way. It ends with the work, and records its error. */
  span<T>(name: string, attributes: Attributes, work: () => Promise<T>): Promise<T>;
  /** The same for a request that was received, below the caller's span where its headers name one (W3C `traceparent`). */
  served<T>(headers: Readonly<Record<string, unknown>>, name: string, attributes: Attributes, work: () => Promise<T>): Promise<T>;
  /** Adds to the span under way; a name takes the place of its name. */
  setAttributes(attributes: Attributes, name?: string): void;
  /** What carries the span under way to another process. */
  headers(): Record<string, string>;
  /** Sends what is left. */
  close(): Promise<void>;
}

export interface TracingOptions {
  service: string;
  /** The collector's address, without `/v1/traces`. */
  endpoint: string;
  /** The part of requests that are traced, where the caller has not decided. */
  ratio: number;
}

/** Loads OpenTelemetry, which is not loaded otherwise, and makes it the one of this process: spans that libraries create by its API are exported too. */
export async function openTracing({ service, endpoint, ratio }: TracingOptions): Promise<Tracing> {
  const [api, { AsyncLocalStorageContextManager }, { W3CTraceContextPropagator }, { OTLPTraceExporter }, { Resource }, sdk] = await Promise.all([
    import('@opentelemetry/api'),
    import('@opentelemetry/context-async-hooks'),
    import('@opentelemetry/core'),
    import('@opentelemetry/exporter-trace-otlp-http'),
    import('@opentelemetry/resources'),
    import('@opentelemetry/sdk-trace-base'),
  ]);
  const exporter = new OTLPTraceExporter({ url: `${endpoint.replace(/\/$/, '')}/v1/traces` });
  const provider = new sdk.BasicTracerProvider({
    resource: new Resource({ 'service.name': service }),
    sampler: new sdk.ParentBasedSampler({ root: new sdk.TraceIdRatioBasedSampler(ratio) }),
    spanProcessors: [new sdk.BatchSpanProcessor(exporter)],
  });
  provider.register({ contextManager: new AsyncLocalStorageContextManager().enable(), propagator: new W3CTraceContextPropagator() });
  return tracingBy(api, provider.getTracer('portfolio'), () => provider.shutdown());
}

function tracingBy(api: typeof Api, tracer: Tracer, close: () => Promise<void>): Tracing {
  const { context, propagation, trace, SpanKind, SpanStatusCode } = api;
  function run<T>(name: string, kind: number, attributes: Attributes, parent: Context, work: () => Promise<T>): Promise<T> {
    return tracer.startActiveSpan(name, { kind, attributes }, parent, async (span) => {
      try {
        return await work();
      } catch (error) {
        span.setStatus({ code: SpanStatusCode.ERROR, message: (error as Error).message });
        throw error;
      } finally {
        span.end();
      }
    });
  }
  return {
    span: (name, attributes, work) => run(name, SpanKind.CLIENT, attributes, context.active(), work),
    served: (headers, name, attributes, work) => run(name, SpanKind.SERVER, attributes, propagation.extract(context.active(), headers), work),
    setAttributes(attributes, name) {
      const span = trace.getActiveSpan()?.setAttributes(attributes);
      if (name !== undefined) span?.updateName(name);
    },
    headers() {
      const carrier: Record<string, string> = {};
      propagation.inject(context.active(), carrier);
      return carrier;
    },
    async close() {
      await close();
      trace.disable();
      context.disable();
      propagation.disable();
    },
  };
}
