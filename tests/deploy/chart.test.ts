import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { SUBGRAPHS } from '@portfolio/gateway';
import { Ajv } from 'ajv';
import { Deployment } from 'kubernetes-models/apps/v1';
import { HorizontalPodAutoscaler } from 'kubernetes-models/autoscaling/v2';
import { Ingress, NetworkPolicy } from 'kubernetes-models/networking.k8s.io/v1';
import { PodDisruptionBudget } from 'kubernetes-models/policy/v1';
import { Service } from 'kubernetes-models/v1';
import { defaultValues, manifests, notes, type Manifest } from './chart.ts';
import { typeErrors } from './kubernetes-types.ts';

const KINDS = { Deployment, Service, HorizontalPodAutoscaler, PodDisruptionBudget, NetworkPolicy, Ingress };
const names = SUBGRAPHS.map(({ name }) => name).sort();
const EVERYTHING = {
  ingress: { enabled: true, className: 'nginx', host: 'graph.example.org', tlsSecret: 'graph-tls' },
  redis: { secret: 'portfolio-redis', urlKey: 'url', port: 6379 },
  database: { secret: 'portfolio-database', urlKey: 'url', replicaUrlKey: 'replica', port: 5432 },
  metrics: { port: 9464, namespace: 'prometheus' },
  traces: { endpoint: 'http://collector.traces:4318', port: 4318 },
  image: { repository: 'registry.example.org/graph', tag: '1.2.3', pullPolicy: 'Always', pullSecrets: ['registry'] },
  gateway: { autoscaling: { min: 3, max: 9, cpuPercent: 50 }, resources: { cpu: '1', memory: '1Gi' }, environment: { RESPONSE_CACHE_MB: 128 } },
};

const OBSERVED = [
  { name: 'METRICS_PORT', value: '9464' },
  { name: 'OTEL_EXPORTER_OTLP_ENDPOINT', value: 'http://collector.traces:4318' },
];

interface PodSpec {
  securityContext: object;
  automountServiceAccountToken: boolean;
  containers: { env: { name: string; value?: string }[]; [property: string]: unknown }[];
}

describe.each([
  ['as it comes', {}],
  ['with everything in use', EVERYTHING],
])('the Helm chart, %s', (_, replaced) => {
  let all: Manifest[];
  const of = (kind: string) => all.filter((manifest) => manifest.kind === kind);
  const pods = () => of('Deployment').map(({ spec }) => (spec as { template: { spec: PodSpec } }).template.spec);

  beforeAll(async () => {
    all = await manifests(replaced);
  });

  test('renders manifests that Kubernetes would take', () => {
    for (const manifest of all) expect(() => new KINDS[manifest.kind as 'Deployment'](manifest as never).validate()).not.toThrow();
    expect(JSON.stringify(all)).not.toContain('<no value>');
  });

  test('runs a gateway and every subgraph, each with its service, scaling and disruption budget', () => {
    const expected = ['gateway', ...names].map((name) => `kombit-${name}`).sort();
    for (const kind of ['Deployment', 'Service', 'HorizontalPodAutoscaler', 'PodDisruptionBudget'])
      expect(of(kind).map(({ metadata }) => metadata.name).sort()).toEqual(expected); // prettier-ignore
    const [gateway] = pods().filter(({ containers }) => containers[0]!.name === 'gateway');
    const urls = names.map((name) => `${name}=http://kombit-${name}:4000/graphql`);
    expect(gateway!.containers[0]!.env[0]).toEqual({ name: 'SUBGRAPH_URLS', value: urls.join(',') });
  });

  test('runs nothing as root, with a writable root filesystem or a service account token', () => {
    for (const { securityContext, automountServiceAccountToken, containers } of pods()) {
      expect(securityContext).toMatchObject({ runAsNonRoot: true, runAsUser: 1000, seccompProfile: { type: 'RuntimeDefault' } });
      expect(automountServiceAccountToken).toBe(false);
      expect(containers.map((container) => container.securityContext)).toEqual([
        { allowPrivilegeEscalation: false, readOnlyRootFilesystem: true, capabilities: { drop: ['ALL'] } },
      ]);
      expect(containers[0]).toMatchObject({
        livenessProbe: { httpGet: { path: '/health/live' } },
        readinessProbe: { httpGet: { path: '/health/ready' } },
        resources: { requests: {}, limits: {} },
      });
    }
  });

  test('lets only the gateway and the overview reach the subgraphs, and Prometheus and the collector where they are in use', () => {
    const inUse = Object.keys(replaced).length > 0;
    const scraped = inUse
      ? [{ from: [{ namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': 'prometheus' } } }], ports: [{ port: 9464, protocol: 'TCP' }] }]
      : [];
    const traced = inUse ? [{ ports: [{ port: 4318, protocol: 'TCP' }] }] : [];
    const [gateway, subgraphs, overview] = of('NetworkPolicy');
    const component = (name: string) => ({ podSelector: { matchLabels: { 'app.kubernetes.io/component': name } } });
    expect(subgraphs!.spec).toMatchObject({
      podSelector: { matchLabels: { 'portfolio/role': 'subgraph' } },
      policyTypes: ['Ingress', 'Egress'],
      ingress: [{ from: [component('gateway'), component('overview')], ports: [{ port: 4000 }] }, ...scraped],
      egress: [{ ports: [{ port: 53 }, { port: 53 }] }, ...traced, { ports: [{ port: 5432 }] }],
    });
    expect(gateway!.spec).toMatchObject({ ingress: [{ from: [{ namespaceSelector: {} }, component('overview')] }, ...scraped] });
    const role = { podSelector: { matchLabels: { 'portfolio/role': 'subgraph' } } };
    expect(overview!.spec).toMatchObject({
      ...component('overview'),
      policyTypes: ['Egress'],
      egress: [{ to: [component('gateway'), role], ports: [{ port: 4000 }] }],
    });
    expect((gateway!.spec.egress as object[]).slice(0, 1 + traced.length)).toMatchObject([{ ports: [{ port: 53 }, { port: 53 }] }, ...traced]);
  });
});

describe('the Helm chart, with subgraphs that are served together', () => {
  test('runs one server for them, and tells the gateway where each is', async () => {
    const together = { ...Object.fromEntries(names.map((name) => [name, {}])), klik: { with: 'agreements' }, sapa: { with: 'agreements' } };
    const all = await manifests({ subgraphs: together });
    const deployments = all.filter(({ kind }) => kind === 'Deployment');
    const alone = names.filter((name) => !['klik', 'sapa'].includes(name));
    expect(deployments.map(({ metadata }) => metadata.name).sort()).toEqual(['gateway', ...alone].map((name) => `kombit-${name}`).sort());
    const containerOf = (name: string) =>
      (deployments.find(({ metadata }) => metadata.name === `kombit-${name}`)!.spec as { template: { spec: PodSpec } }).template.spec.containers[0]!;
    expect([containerOf('agreements').args, containerOf('valg').args]).toEqual([
      ['subgraph', 'agreements,klik,sapa'],
      ['subgraph', 'valg'],
    ]);
    const places = new Map(['agreements', 'klik', 'sapa'].map((name) => [name, `http://kombit-agreements:4000/${name}/graphql`]));
    const urls = names.map((name) => `${name}=${places.get(name) ?? `http://kombit-${name}:4000/graphql`}`).join(',');
    expect(containerOf('gateway').env[0]).toEqual({ name: 'SUBGRAPH_URLS', value: urls });
    expect(containerOf('overview').env).toContainEqual({ name: 'SUBGRAPH_URLS', value: urls });
    for (const manifest of all) expect(() => new KINDS[manifest.kind as 'Deployment'](manifest as never).validate()).not.toThrow();
  });
});

describe('the fields of the Helm chart', () => {
  test('are all in the schemas of Kubernetes', async () => {
    expect(typeErrors([...(await manifests()), ...(await manifests(EVERYTHING))])).toEqual([]);
  });

  test('would not pass where one is not, or has a value of another type', async () => {
    const budget = (await manifests()).find(({ kind }) => kind === 'PodDisruptionBudget')!;
    const withSpec = (own: object) => ({ ...budget, spec: { ...budget.spec, ...own } });
    expect(typeErrors([withSpec({ maxUnavailabel: 1 }), withSpec({ selector: 'gateway' })])).toEqual([
      expect.stringContaining('does not exist in type'),
      expect.stringContaining('ILabelSelector'),
    ]);
  });
});

describe('the values of the Helm chart', () => {
  test('are parsed to the expected settings', async () => {
    const all = await manifests(EVERYTHING);
    const deployment = (name: string) => all.find(({ kind, metadata }) => kind === 'Deployment' && metadata.name === name)!.spec;
    const environment = (name: string) => (deployment(name) as { template: { spec: PodSpec } }).template.spec.containers[0]!.env;
    const secret = (name: string, key: string) => ({ secretKeyRef: { name, key } });
    expect(environment('kombit-klik')).toEqual([
      { name: 'DATABASE_URL', valueFrom: secret('portfolio-database', 'url') },
      { name: 'DATABASE_REPLICA_URL', valueFrom: secret('portfolio-database', 'replica') },
      ...OBSERVED,
    ]);
    const urls = environment('kombit-gateway')[0];
    expect(environment('kombit-overview').slice(2)).toEqual([{ name: 'GRAPH_URL', value: 'http://kombit-gateway:80/graphql' }, urls, ...OBSERVED]);
    expect(environment('kombit-gateway').slice(1)).toEqual([
      { name: 'REDIS_URL', valueFrom: secret('portfolio-redis', 'url') },
      ...OBSERVED,
      { name: 'RESPONSE_CACHE_MB', value: '128' },
    ]);
    expect(await notes()).toContain('http://kombit-gateway.graph:80/graphql');
  });

  test('hold to the chart’s schema, and a mistake in them does not', () => {
    const schema = JSON.parse(readFileSync(new URL('../../deploy/helm/portfolio/values.schema.json', import.meta.url), 'utf8')) as object;
    const valid = new Ajv({ strict: false }).compile(schema);
    expect([valid(defaultValues()), valid.errors]).toEqual([true, null]);
    expect(valid({ ...defaultValues(), ...EVERYTHING })).toBe(true);
    expect(valid({ ...defaultValues(), gatway: {} })).toBe(false);
    expect(valid({ ...defaultValues(), image: { repository: '' } })).toBe(false);
    expect(valid({ ...defaultValues(), subgraphs: { klik: { replicas: 2 } } })).toBe(false);
    expect(valid({ ...defaultValues(), subgraphs: { klik: { with: 'agreements' } } })).toBe(true);
    expect(valid({ ...defaultValues(), subgraphs: { overview: { with: 'agreements' } } })).toBe(false);
    expect(valid({ ...defaultValues(), subgraphs: { klik: { with: 'overview' } } })).toBe(false);
  });
});
