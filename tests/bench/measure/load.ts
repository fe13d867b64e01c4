/** The load generator, a process of its own: receives what to send and how often, and returns the times. */
import autocannon from 'autocannon';
import type { HttpRequest } from '../queries/shapes.ts';

export interface LoadOrder extends HttpRequest {
  /** Requests in all; none is cut off. */
  amount: number;
  concurrency: number;
}

export interface LoadResult {
  requests: number;
  failed: number;
  seconds: number;
  /** Latencies in ms. */
  p50: number;
  p99: number;
}

process.on('message', (order: LoadOrder) => {
  void run(order).then((result) => process.send?.(result));
});
process.once('disconnect', () => process.exit());

async function run({ amount, concurrency, ...request }: LoadOrder): Promise<LoadResult> {
  const started = performance.now();
  const connections = Math.min(concurrency, amount);
  const result = await autocannon({
    ...request,
    amount,
    connections,
    sampleInt: 20,
    timeout: 120,
  });
  return {
    requests: result['2xx'],
    failed: result.non2xx + result.errors,
    seconds: (performance.now() - started) / 1_000,
    p50: result.latency.p50,
    p99: result.latency.p99,
  };
}
