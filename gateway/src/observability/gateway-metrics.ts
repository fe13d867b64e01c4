import type { Metrics } from '@portfolio/observe';
import type { ResponseCache } from '../execution/cache/response-cache.js';
import type { Topology } from '../topology.js';
import { BoundedNames } from './bounded-names.js';
import { FieldUsage } from './field-usage.js';
import type { Listener } from './observer-events.js';
import { countCache, countBreakers, countUsage } from './collected-metrics.js';

/** Seconds. */
const BUCKETS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
const COSTS = [1, 10, 100, 1_000, 10_000, 100_000];
const CLIENTS = 50;
const OPERATIONS = 200;

export interface Counted {
  cache?: ResponseCache;
  breakers?: Topology['breakers'];
  /** Names that are always label values: clients with limits of their own, operations of trusted documents. */
  fixedNames?: { clients: Iterable<string>; operations: Iterable<string> };
}

/** A listener that counts events for Prometheus. Names that clients choose are bounded; the series of a name that is dropped are removed. */
export function metricsListener({ prom, registry }: Metrics, counted: Counted): Listener {
  const registers = [registry];
  const usage = new FieldUsage();
  const requests = new prom.Counter({
    registers,
    name: 'portfolio_requests_total',
    help: 'Requests answered, by client, by whether with errors, and by whether the answer was kept.',
    labelNames: ['client', 'outcome', 'kept'],
  });
  const durations = new prom.Histogram({
    registers,
    name: 'portfolio_operation_duration_seconds',
    help: 'How long operations took.',
    labelNames: ['operation'],
    buckets: BUCKETS,
  });
  const costs = new prom.Histogram({ registers, name: 'portfolio_operation_cost', help: 'The estimated cost of operations.', buckets: COSTS });
  const spent = new prom.Counter({ registers, name: 'portfolio_cost_total', help: 'The estimated cost of all operations.', labelNames: ['client'] });
  const errors = new prom.Counter({
    registers,
    name: 'portfolio_errors_total',
    help: 'Errors told to clients, by code: limits hit, requests turned away, subgraphs that did not answer.',
    labelNames: ['code'],
  });
  const fetches = new prom.Histogram({
    registers,
    name: 'portfolio_fetch_duration_seconds',
    help: 'How long subgraphs took to answer.',
    labelNames: ['subgraph', 'failed'],
    buckets: BUCKETS,
  });
  const clients = new BoundedNames(CLIENTS, counted.fixedNames?.clients, (client) => {
    for (const outcome of OUTCOMES) for (const cached of ['true', 'false']) requests.remove({ client, outcome, kept: cached });
    spent.remove({ client });
    usage.forget(client);
  });
  const operations = new BoundedNames(OPERATIONS, counted.fixedNames?.operations, (operation) => durations.remove({ operation }));
  countUsage({ prom, registry }, usage);
  countCache({ prom, registry }, counted.cache);
  countBreakers({ prom, registry }, counted.breakers);
  return {
    answered({ context, operationName, operation, errors: found, data, cached, given }, milliseconds) {
      const client = clients.of(context.client.name);
      requests.inc({ client, outcome: outcomeOf(found, data), kept: String(cached) });
      durations.observe({ operation: operations.of(operationName) }, milliseconds / 1_000);
      if (context.observed.cost !== undefined) {
        costs.observe(context.observed.cost);
        spent.inc({ client }, context.observed.cost);
      }
      if (operation) usage.count(client, operation, given);
    },
    erred: (code) => errors.inc({ code }),
    fetched: (subgraph, milliseconds, failed) => fetches.observe({ subgraph, failed: String(failed) }, milliseconds / 1_000),
  };
}

const OUTCOMES = ['answered', 'partial', 'refused'] as const;

function outcomeOf(errors: number, data: boolean): (typeof OUTCOMES)[number] {
  if (errors === 0) return 'answered';
  return data ? 'partial' : 'refused';
}
