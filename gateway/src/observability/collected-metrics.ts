import type { Metrics } from '@portfolio/observe';
import type { ResponseCache } from '../execution/cache/response-cache.js';
import type { Topology } from '../topology.js';
import type { FieldUsage } from './field-usage.js';

/** Metrics whose values are collected from elsewhere when they are scraped. */
type Registered = Pick<Metrics, 'prom' | 'registry'>;

export function countUsage({ prom, registry }: Registered, usage: FieldUsage): void {
  new prom.Counter({
    name: 'portfolio_field_requests_total',
    help: 'Requests that named a field of the schema, or a deprecated part of what is sent, by client.',
    labelNames: ['client', 'field'],
    registers: [registry],
    collect() {
      this.reset();
      usage.forEach((client, field, requests) => this.inc({ client, field }, requests));
    },
  });
}

export function countCache({ prom, registry }: Registered, cache: ResponseCache | undefined): void {
  if (!cache) return;
  new prom.Counter({
    name: 'portfolio_response_cache_total',
    help: 'Answers that were kept (hits), worked out anew (misses), or under way for another (joined).',
    labelNames: ['result'],
    registers: [registry],
    collect() {
      this.reset();
      for (const [result, count] of Object.entries(cache.counts)) this.inc({ result }, count);
    },
  });
  new prom.Gauge({
    name: 'portfolio_response_cache_bytes',
    help: 'Bytes of the answers that are kept.',
    registers: [registry],
    collect() {
      this.set(cache.bytes);
    },
  });
}

export function countBreakers({ prom, registry }: Registered, breakers: Topology['breakers']): void {
  if (!breakers) return;
  new prom.Gauge({
    name: 'portfolio_subgraph_circuit_open',
    help: '1 while the circuit of a subgraph that fails is open.',
    labelNames: ['subgraph'],
    registers: [registry],
    collect() {
      for (const [subgraph, { state }] of breakers) this.set({ subgraph }, state === 'closed' ? 0 : 1);
    },
  });
}
