import { defaultClients, type ClientSettings } from '@portfolio/config';
import { openInProcess, startGateway, type GatewayOptions, type InProcessOptions, type Topology } from '@portfolio/gateway';
import { hubAt, type Hub } from './setups.js';
import { portfolioSnapshot } from '@portfolio/testkit';

/** Options of a gateway, of which each may be left out. */
export type OwnOptions = Partial<Omit<GatewayOptions, 'clients'>> & { clients?: Partial<ClientSettings> };

/** A gateway of a suite's own: on a free port, and without load shedding. */
export function ownOptions({ clients, ...options }: OwnOptions = {}): GatewayOptions {
  return { host: '127.0.0.1', port: 0, diagnostics: false, ...options, clients: { ...defaultClients(), shedDelay: 0, ...clients } };
}

/** The portfolio in this process, on a PGlite of its own that holds it already. */
export async function openPortfolio(options: InProcessOptions = {}): Promise<Topology> {
  return openInProcess({ snapshot: await portfolioSnapshot(), ...options });
}

/** A hub of a suite's own in this process, which reports its statements; without a URL on PGlite. */
export async function openHere(url?: string, options: OwnOptions = {}): Promise<Hub> {
  const topology = await (url ? openInProcess({ url }) : openPortfolio());
  const gateway = await startGateway(topology, ownOptions({ diagnostics: true, ...options }));
  return hubAt(gateway.url, () => gateway.close());
}

/** Gateways of a suite's own over one topology, which ends with the last of them. */
export interface Gateways {
  topology: Topology;
  start(options?: OwnOptions): Promise<Hub>;
  close(): Promise<void>;
}

/** By default over the portfolio in this process; the options are those of each gateway that says nothing else. */
export async function openGateways(defaults: OwnOptions = {}, opening: Promise<Topology> = openPortfolio()): Promise<Gateways> {
  const topology = await opening;
  const running = new Set<Hub>();
  return {
    topology,
    async start(options = {}) {
      const gateway = await startGateway({ ...topology, close: async () => undefined }, ownOptions({ ...defaults, ...options }));
      const hub: Hub = hubAt(gateway.url, async () => {
        if (running.delete(hub)) await gateway.close();
      });
      running.add(hub);
      return hub;
    },
    async close() {
      for (const hub of running) await hub.close();
      await topology.close();
    },
  };
}
