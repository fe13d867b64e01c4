import { fileURLToPath } from 'node:url';

/** Servers that answer alike; each pool is one port of the balancer. The pool "gateways" is of gateways, every other one of a subgraph's servers. */
export interface Pool {
  name: string;
  /** The addresses of its servers. */
  servers: readonly string[];
}

/** How every pool is balanced: HAProxy's defaults sections "door", "gateways" and "subgraphs", the same that compose uses. */
export const RULES = fileURLToPath(new URL('../../deploy/haproxy/graph.cfg', import.meta.url));

/** HAProxy's own part of the configuration: where it listens, where the servers are, and the control socket that reports their state. */
export function poolsConfig(pools: readonly Pool[], ports: readonly number[], control: string): string {
  const sections = pools.map(({ name, servers }, pool) => {
    const lines = servers.map((server, index) => `  server ${name}-${index + 1} ${new URL(server).host}`);
    const frontend = [`frontend ${name} from door`, `  bind 127.0.0.1:${ports[pool]}`, `  default_backend ${name}-servers`];
    return [...frontend, `backend ${name}-servers from ${name === 'gateways' ? 'gateways' : 'subgraphs'}`, ...lines, ''].join('\n');
  });
  return [`global`, `  stats socket ${control} mode 600 level operator`, '', ...sections].join('\n');
}
