import type { Database } from '@portfolio/database';
import type { Metrics } from './metrics.js';
import type { Observation } from './observation.js';

/** Seconds. */
const BUCKETS = [0.001, 0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1, 5];

/** A database whose reads are counted and traced: the statement, never its values. The same database where nothing is observed. */
export function observedDatabase(database: Database, { metrics, tracing }: Observation): Database {
  if (metrics && database.connections) countConnections(database.connections, metrics);
  const wrappers = [...(tracing ? [traced(tracing.span)] : []), ...(metrics ? [counted(metrics)] : [])];
  if (wrappers.length === 0) return database;
  const instrumented = (read: Read) => wrappers.reduce((inner, wrap) => wrap(inner), read);
  return {
    ...database,
    read: instrumented(database.read),
    requestReads() {
      const reads = database.requestReads();
      return { read: instrumented((text, values) => reads.read(text, values)), writes: () => reads.writes() };
    },
  };
}

type Read = Database['read'];
type Wrapper = (read: Read) => Read;

function traced(span: NonNullable<Observation['tracing']>['span']): Wrapper {
  return (read) => (text, values) => span('sql', { 'db.system': 'postgresql', 'db.query.text': text }, () => read(text, values));
}

function counted({ prom, registry }: Metrics): Wrapper {
  const durations = new prom.Histogram({
    name: 'portfolio_sql_duration_seconds',
    help: 'How long reads of the database took.',
    buckets: BUCKETS,
    registers: [registry],
  });
  return (read) => async (text, values) => {
    const start = performance.now();
    try {
      return await read(text, values);
    } finally {
      durations.observe((performance.now() - start) / 1_000);
    }
  };
}

function countConnections(connections: NonNullable<Database['connections']>, { prom, registry }: Metrics): void {
  new prom.Gauge({
    name: 'portfolio_database_connections',
    help: 'Connections to the database that are in use, those that are idle, and requests that wait for one.',
    labelNames: ['state'],
    registers: [registry],
    collect() {
      const { total, idle, waiting } = connections();
      this.set({ state: 'used' }, total - idle);
      this.set({ state: 'idle' }, idle);
      this.set({ state: 'waiting' }, waiting);
    },
  });
}
