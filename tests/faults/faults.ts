import { readFileSync, writeFileSync } from 'node:fs';
import { setTimeout as after } from 'node:timers/promises';
import type { Balancer } from '../cluster/balancer.ts';
import type { Cluster } from '../cluster/cluster.ts';
import type { ClusterServer } from '../cluster/server.ts';

/** What goes wrong, and what it may cost. */
export interface Fault {
  name: string;
  /** Injects the fault, for the given milliseconds where it lasts, and repairs it; returns the time of the repair by `performance.now()`. */
  inject(house: House, milliseconds: number): Promise<number>;
  /** Whether answers may lack the fields of a subgraph. */
  partial: boolean;
  /** Whether requests may fail: those that were with the one that was killed. */
  failed: boolean;
}

export interface House {
  cluster: Cluster;
  /** What the gateways serve. */
  supergraphFile: string;
  /** Waits until a response since the fault began was partial or failed. */
  felt(): Promise<unknown>;
}

const now = () => performance.now();

const oneOfTwo: Fault['inject'] = ({ cluster: { subgraphs, inner } }, milliseconds) => killedAndBack(subgraphs.klik![0]!, inner, milliseconds);
const gatewayKilled: Fault['inject'] = ({ cluster: { gateways, balancer } }, milliseconds) => killedAndBack(gateways[0]!, balancer, milliseconds);

export const FAULTS: readonly Fault[] = [
  { name: 'one server of a subgraph of two is killed', partial: false, failed: false, inject: oneOfTwo },
  { name: 'the only server of a subgraph is killed', partial: true, failed: false, inject: killed },
  { name: 'the only server of a subgraph hangs (SIGSTOP, SIGCONT)', partial: true, failed: false, inject: paused },
  { name: 'PostgreSQL is stopped, and started again', partial: true, failed: false, inject: withoutDatabase },
  { name: 'one gateway of two is killed', partial: false, failed: true, inject: gatewayKilled },
  { name: 'the supergraph is replaced', partial: false, failed: false, inject: reloaded },
  { name: 'the gateways are restarted in turn (SIGTERM)', partial: false, failed: false, inject: ({ cluster }) => inTurn(cluster, 'gateways') },
  { name: "a subgraph's servers are restarted in turn (SIGTERM)", partial: false, failed: false, inject: ({ cluster }) => inTurn(cluster, 'klik') },
];

/** Two of what is restarted in turn, one of what is missed when it is gone. */
export const COPIES = { gateways: 2, klik: 2 };

/** Since another one answers in its place, mended at once. */
async function killedAndBack(server: ClusterServer, balancer: Balancer, milliseconds: number): Promise<number> {
  const since = now();
  await server.kill();
  await after(milliseconds);
  await server.start();
  await balancer.sees(server.name, 'UP');
  return since;
}

async function killed({ cluster, felt }: House, milliseconds: number): Promise<number> {
  const server = cluster.subgraphs.sapa![0]!;
  await server.kill();
  await Promise.all([after(milliseconds), felt()]);
  await server.start();
  return now();
}

async function paused({ cluster, felt }: House, milliseconds: number): Promise<number> {
  const server = cluster.subgraphs.sapa![0]!;
  server.pause();
  await Promise.all([after(milliseconds), felt()]);
  server.resume();
  return now();
}

async function withoutDatabase({ cluster, felt }: House, milliseconds: number): Promise<number> {
  await cluster.postgresql.running.end('SIGINT');
  await Promise.all([after(milliseconds), felt()]);
  await cluster.postgresql.restart();
  return now();
}

async function reloaded({ cluster, supergraphFile }: House): Promise<number> {
  const since = now();
  const before = readFileSync(supergraphFile, 'utf8');
  writeFileSync(supergraphFile, before.replace('type Query', '"""What can be asked."""\ntype Query'));
  await cluster.gateways.reduce(
    (done, gateway) => done.then(() => gateway.running.printed(/a new supergraph is served/)).then(() => undefined),
    Promise.resolve(),
  );
  return since;
}

/** As an operator or Kubernetes does: one ends when it has finished what it has begun, and the next follows when it is back. */
async function inTurn({ subgraphs, gateways, balancer, inner }: Cluster, name: string): Promise<number> {
  const since = now();
  for (const server of subgraphs[name] ?? gateways) {
    const code = await server.terminate();
    if (code !== 0) throw new Error(`expected ${server.name} to end with 0, but got ${code}`);
    await server.start();
    await (subgraphs[name] ? inner : balancer).sees(server.name, 'UP');
  }
  return since;
}
