import { ownFolder, startListening, unprivilegedUser, waitFor, type ProgramOptions, type TestProcess } from '@portfolio/testkit';
import { writeFileSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { poolsConfig, RULES, type Pool } from './balancer-config.ts';

/** HAProxy from Debian's package, as an unprivileged user, on free ports. */
export interface Balancer {
  running: TestProcess;
  /** The address of each pool, by its name. */
  urls: Record<string, string>;
  /** What it holds of each server, by names like "gateways-1": UP, DOWN, or on the way from one to the other. */
  states(): Promise<Record<string, string>>;
  /** Waits until it holds a server to be in this state. */
  sees(server: string, state: 'UP' | 'DOWN', milliseconds?: number): Promise<void>;
  stop(): Promise<void>;
}

export async function startBalancer(pools: readonly Pool[], { detached }: Pick<ProgramOptions, 'detached'> = {}): Promise<Balancer> {
  const owner = unprivilegedUser();
  const folder = ownFolder('balancer', owner);
  const [config, control] = [join(folder, 'pools.cfg'), join(folder, 'control')];
  const { running, ports } = await startListening(
    {
      program: '/usr/sbin/haproxy',
      ports: pools.length,
      args(own) {
        writeFileSync(config, poolsConfig(pools, own, control));
        return ['-db', '-f', RULES, '-f', config];
      },
      ready: () =>
        command(control, 'show info').then(
          () => true,
          () => false,
        ),
    },
    { detached, owner, cwd: folder },
  );
  const states = async () => serverStates(await command(control, 'show stat'));
  return {
    running,
    urls: Object.fromEntries(pools.map(({ name }, index) => [name, `http://127.0.0.1:${ports[index]}/graphql`])),
    states,
    async sees(server, state, milliseconds) {
      await waitFor(async () => (await states())[server] === state, `the balancer to see ${server} ${state}`, milliseconds);
    },
    async stop() {
      await running.end('SIGTERM');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Sends a command to HAProxy's control socket. */
async function command(path: string, line: string): Promise<string> {
  const socket = connect(path);
  socket.write(`${line}\n`);
  return text(socket);
}

/** Its table as CSV, the names of the columns first. */
function serverStates(csv: string): Record<string, string> {
  const [head = '', ...rows] = csv.trim().split('\n');
  const names = head.replace('# ', '').split(',');
  const [server, status] = [names.indexOf('svname'), names.indexOf('status')];
  const states = rows.map((row) => row.split(',')).map((cells) => [cells[server]!, cells[status]!] as const);
  return Object.fromEntries(states.filter(([name]) => name !== 'FRONTEND' && name !== 'BACKEND'));
}
