import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { defaultObserve } from '@portfolio/config';
import { openOverHttp, startGateway } from '@portfolio/gateway';
import { openObservation, type Observation } from '@portfolio/observe';
import { pino } from 'pino';
import { ownOptions } from './gateways.js';
import { hubAt, type Hub } from './setups.js';
import { shared } from './shared/client.js';
import { startSubgraphServers, type SubgraphServers } from './subgraph-servers.js';

const QUERY = 'query Told($id: ID!) { solution(id: $id) { name } agreements(first: 1) { nodes { solution { name } } } }';
const CLIENT = { 'apollographql-client-name': 'borger.dk', 'apollographql-client-version': '1.2' };
const SECRET = 'a-value-that-nobody-logs';

interface Span {
  traceId: string;
  spanId: string;
  parentSpanId?: string;
  name: string;
  service: string;
  attributes: Record<string, unknown>;
}

describe('the observability of the processes', () => {
  let servers: SubgraphServers;
  let hub: Hub;
  let observation: Observation;
  let collector: Server;
  const spans: Span[] = [];
  const lines: Record<string, unknown>[] = [];

  beforeAll(async () => {
    collector = await openCollector(spans);
    const endpoint = `http://127.0.0.1:${(collector.address() as AddressInfo).port}`;
    // The subgraphs trace nothing by themselves: what the gateway traces goes on there.
    const environment = { OTEL_EXPORTER_OTLP_ENDPOINT: endpoint, TRACE_RATIO: '0', METRICS_PORT: '0' };
    servers = await startSubgraphServers((await shared('portfolio-database')).url, environment);
    observation = await openObservation('gateway', '127.0.0.1', { ...defaultObserve(), metricsPort: 0, traceEndpoint: endpoint, traceRatio: 1 });
    const logger = pino({ level: 'info' }, { write: (line: string) => void lines.push(JSON.parse(line) as Record<string, unknown>) });
    // No operation is slow, however busy the machine: a slow one's line is another.
    const observe = { ...defaultObserve(), slowOperation: 0 };
    const options = ownOptions({ responseCacheBytes: 10_000_000, logger, observe, observation });
    const gateway = await startGateway(await openOverHttp(servers.urls), options);
    hub = hubAt(gateway.url, () => gateway.close());
  });

  let closed = false;

  /** Flushes the spans that are left. */
  async function closeAll(): Promise<void> {
    if (closed) return;
    closed = true;
    await hub?.close();
    await observation?.close();
    await servers?.close();
  }

  afterAll(async () => {
    await closeAll();
    collector?.close();
  });

  const metrics = async () => (await fetch(observation.metrics!.url)).text();

  test('a log line a request: client, operation, cost and subgraphs, whether it was answered from the cache', async () => {
    for (let time = 0; time < 3; time += 1) expect((await hub.request(QUERY, { id: 'sapa' }, CLIENT)).errors).toBeUndefined();
    const line = { client: 'borger.dk', clientVersion: '1.2', operation: 'Told', errors: 0, cost: 5, transactionId: expect.any(String) };
    const subgraphs = { agreements: [1, expect.any(Number)], solutions: [2, expect.any(Number)] };
    expect(lines.filter(({ msg }) => msg === 'answered')).toMatchObject([
      { ...line, kept: false, subgraphs: subgraphs },
      { ...line, kept: false, subgraphs: subgraphs },
      { ...line, kept: true },
    ]);
    expect(lines.at(-1)).not.toHaveProperty('subgraphs');
  });

  test('no value of a variable is logged, whether it is answered or refused', async () => {
    await hub.request('query Told($id: ID!) { solution(id: $id) { name } }', { id: SECRET });
    await hub.request('query Told($id: Int!) { solution(id: $id) { name } }', { id: SECRET });
    expect(JSON.stringify(lines)).not.toContain(SECRET);
  });

  test('the metrics of a gateway, on a port of their own', async () => {
    expect((await hub.request('{ a b }', undefined, CLIENT)).status).toBe(400);
    const text = await metrics();
    const service = 'service="gateway"';
    expect(text).toContain(`portfolio_requests_total{client="borger.dk",outcome="answered",kept="false",${service}} 2`);
    expect(text).toContain(`portfolio_requests_total{client="borger.dk",outcome="answered",kept="true",${service}} 1`);
    expect(text).toContain(`portfolio_requests_total{client="borger.dk",outcome="refused",kept="false",${service}} 1`);
    expect(text).toContain(`portfolio_errors_total{code="GRAPHQL_VALIDATION_FAILED",${service}}`);
    expect(text).toContain(`portfolio_operation_duration_seconds_count{${service},operation="Told"}`);
    expect(text).toContain(`portfolio_fetch_duration_seconds_count{${service},subgraph="solutions",failed="false"}`);
    expect(text).toContain(`portfolio_field_requests_total{client="borger.dk",field="Agreement.solution",${service}} 3`);
    expect(text).toContain(`portfolio_response_cache_total{result="hits",${service}} 1`);
    expect(text).toContain(`portfolio_cost_total{client="borger.dk",${service}} 15`);
    expect(text).toContain(`portfolio_subgraph_circuit_open{subgraph="klik",${service}} 0`);
    expect(text).toMatch(/nodejs_eventloop_lag_p99_seconds\{service="gateway"\} [\d.e-]+/);
    expect((await fetch(new URL('/', observation.metrics!.url))).status).toBe(404);
  });

  test('a trace has spans of the gateway, the subgraph and its statements, and contains no value', async () => {
    await closeAll();
    const root = spans.find(({ name, service }) => service === 'gateway' && name === 'query Told')!;
    expect(root.attributes).toMatchObject({ 'graphql.operation.name': 'Told', 'portfolio.client': 'borger.dk', 'portfolio.cost': 5 });
    const below = (parent: Span, name: string) =>
      spans.filter((span) => span.traceId === root.traceId && span.parentSpanId === parent.spanId && span.name === name);
    const [fetched] = spans.filter(({ traceId, name }) => traceId === root.traceId && name === 'fetch agreements');
    const [served] = below(fetched!, 'subgraph agreements');
    expect(served).toMatchObject({ service: 'agreements' });
    const [statement] = below(served!, 'sql');
    expect(statement!.attributes).toMatchObject({ 'db.system': 'postgresql', 'db.query.text': expect.stringContaining('from "agreements"."agreement"') });
    expect(JSON.stringify(spans)).not.toContain(SECRET);
  });
});

/** What an OpenTelemetry collector does with traces, as far as reading them goes. */
async function openCollector(spans: Span[]): Promise<Server> {
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.once('end', () => {
      spans.push(...spansOf(JSON.parse(Buffer.concat(chunks).toString()) as Exported));
      response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

type Attribute = { key: string; value: { stringValue?: string; intValue?: number; boolValue?: boolean } };

interface Exported {
  resourceSpans: {
    resource: { attributes: Attribute[] };
    scopeSpans: { spans: (Omit<Span, 'service' | 'attributes'> & { attributes: Attribute[] })[] }[];
  }[];
}

function spansOf({ resourceSpans }: Exported): Span[] {
  return resourceSpans.flatMap(({ resource, scopeSpans }) => {
    const service = String(read(resource.attributes)['service.name']);
    return scopeSpans.flatMap(({ spans }) => spans.map((span) => ({ ...span, service, attributes: read(span.attributes) })));
  });
}

function read(attributes: Attribute[]): Record<string, unknown> {
  return Object.fromEntries(attributes.map(({ key, value }) => [key, value.stringValue ?? value.intValue ?? value.boolValue]));
}
