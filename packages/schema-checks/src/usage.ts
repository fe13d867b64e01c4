import { StartError } from '@portfolio/errors';
import type { AcceptedChange } from './breaking-changes.js';
import { missingIn, pathOf, type Coordinates } from './coordinates.js';

/** Requests for each part of the schema, by client. */
export type Usage = ReadonlyMap<string, ReadonlyMap<string, number>>;

const METRIC = 'portfolio_field_requests_total';

/** What Prometheus is asked for the requests of 30 days. */
export const USAGE_QUERY = `sum by (client, field) (increase(${METRIC}[30d]))`;

interface Sample {
  client?: string;
  field?: string;
  requests: number;
}

/** Reads the counters of requests from what a gateway exposes to Prometheus, or from Prometheus's answer to a query; throws a StartError for another text. */
export function readUsage(text: string): Usage {
  const samples = text.trimStart().startsWith('{') ? samplesOfAnswer(text) : samplesOfExposition(text);
  const usage = new Map<string, Map<string, number>>();
  for (const { client, field, requests } of samples) {
    if (client === undefined || field === undefined || !(requests > 0)) continue;
    const clients = usage.get(field) ?? new Map<string, number>();
    usage.set(field, clients.set(client, (clients.get(client) ?? 0) + requests));
  }
  return usage;
}

/** What was asked for and is removed, but for the clients that an accepted change says were told. */
export function usageFaults(released: Coordinates, present: Coordinates, accepted: readonly AcceptedChange[], usage: Usage): string[] {
  const told = new Map(accepted.map((change) => [change.path, change.told ?? []]));
  return missingIn(released, present).flatMap((path) => {
    const asked = [...usage].filter(([field]) => field === path || field.startsWith(`${path}.`) || field.startsWith(`${path}(`));
    const clients = new Map<string, number>();
    for (const [, byClient] of asked) for (const [client, requests] of byClient) clients.set(client, (clients.get(client) ?? 0) + requests);
    for (const client of told.get(pathOf(path)) ?? []) clients.delete(client);
    const list = [...clients].sort(([, first], [, second]) => second - first).map(([client, requests]) => `${Math.ceil(requests)} of ${client}`);
    return list.length > 0 ? [`${path}: expected no requests, or the clients named under "told", but got ${list.join(', ')}`] : [];
  });
}

function samplesOfAnswer(text: string): Sample[] {
  const { data } = parsed(text) as { data?: { resultType?: unknown; result?: unknown } };
  if (data?.resultType !== 'vector' || !Array.isArray(data.result)) throw unreadable('an answer of Prometheus with a vector');
  return (data.result as { metric: Sample; value: [number, string] }[]).map(({ metric, value }) => ({ ...metric, requests: Number(value[1]) }));
}

function parsed(text: string): object {
  try {
    return Object(JSON.parse(text)) as object;
  } catch {
    throw unreadable('JSON');
  }
}

function samplesOfExposition(text: string): Sample[] {
  if (!text.includes(`# TYPE ${METRIC} counter`)) throw unreadable(`an exposition with "# TYPE ${METRIC} counter"`);
  return [...text.matchAll(new RegExp(`^${METRIC}\\{(.*)\\} (\\S+)`, 'gm'))].map(([, labels, requests]) => ({
    ...labelsOf(labels!),
    requests: Number(requests),
  }));
}

function labelsOf(labels: string): Record<string, string> {
  return Object.fromEntries([...labels.matchAll(/(\w+)="((?:[^"\\]|\\.)*)"/g)].map(([, name, value]) => [name!, unescaped(value!)]));
}

function unescaped(value: string): string {
  return value.replace(/\\(.)/g, (_, character: string) => (character === 'n' ? '\n' : character));
}

function unreadable(expected: string): StartError {
  return new StartError(`expected the usage of fields to be ${expected}, but got another text`);
}
