import { expect, test } from '@jest/globals';
import { defaultObserve, readConfiguration } from '../src/index.js';

test('a process logs; metrics and traces are off by default', () => {
  expect(readConfiguration({}).observe).toEqual({ logLevel: 'info', slowOperation: 1_000, metricsPort: undefined, traceEndpoint: undefined, traceRatio: 0.1 });
  expect(defaultObserve()).toEqual(readConfiguration({}).observe);
  expect(
    readConfiguration({ METRICS_PORT: '9464', OTEL_EXPORTER_OTLP_ENDPOINT: 'http://collector:4318', TRACE_RATIO: '1', LOG_LEVEL: 'warn' }).observe,
  ).toEqual({
    logLevel: 'warn',
    slowOperation: 1_000,
    metricsPort: 9_464,
    traceEndpoint: 'http://collector:4318',
    traceRatio: 1,
  });
  expect(() => readConfiguration({ TRACE_RATIO: '2', LOG_LEVEL: 'loud' })).toThrow(/LOG_LEVEL: .*TRACE_RATIO: |TRACE_RATIO: .*LOG_LEVEL: /);
});
