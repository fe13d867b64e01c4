import { mkdtemp, rm } from 'node:fs/promises';
import { Agent, get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { SUBGRAPHS } from '@portfolio/gateway';
import { startProcess, waitFor } from '@portfolio/testkit';

/** How often each server is restarted. */
const RESTARTS = Number(process.env.DRAIN_RESTARTS ?? 2);
const DELAY = 500;
const AT_ONCE = 3;

/** Clients that send one request after the other, on persistent connections or on one each, until the server has ended. */
class Clients {
  answered = 0;
  readonly failures: string[] = [];
  private terminated = Infinity;
  private readonly agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE });
  private readonly running: Promise<void>[];

  constructor(private readonly url: URL) {
    this.running = [this.agent, false as const].flatMap((agent) => Array.from({ length: AT_ONCE }, () => this.run(agent)));
  }

  terminating(): void {
    this.terminated = performance.now();
  }

  async ended(): Promise<void> {
    await Promise.all(this.running);
    this.agent.destroy();
  }

  private async run(agent: Agent | false): Promise<void> {
    for (;;) {
      const code = await this.request(agent);
      if (code === 'ECONNREFUSED' && performance.now() >= this.terminated + DELAY) return;
      if (code) return void this.failures.push(code);
      this.answered += 1;
    }
  }

  private request(agent: Agent | false): Promise<string | undefined> {
    return new Promise((resolve) => {
      const failed = ({ code = 'unknown' }: NodeJS.ErrnoException) => resolve(code);
      get(this.url, { agent }, (response) => {
        response.once('error', failed).once('end', () => resolve(undefined));
        response.resume();
      }).once('error', failed);
    });
  }
}

describe('a server that is restarted under clients', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'portfolio-drain-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  const urls = SUBGRAPHS.map(({ name }) => `${name}=http://127.0.0.1:1/graphql`).join(',');
  test.each([
    ['a gateway', 'gateway', (): Record<string, string> => ({ SUBGRAPH_URLS: urls, LOG_LEVEL: 'silent' }), '/graphql?query=%7B__typename%7D'],
    ['a subgraph server', 'sapa', (): Record<string, string> => ({ DATA_DIR: folder }), '/version'],
  ])(
    '%s refuses no request before the delay is over, and resets no connection',
    async (_, name, environment, path) => {
      for (let number = 0; number < RESTARTS; number += 1) {
        const server = startProcess(fileURLToPath(new URL(`../dist/${name}.js`, import.meta.url)), {
          PORT: '0',
          DRAIN_DELAY_MS: String(DELAY),
          ...environment(),
        });
        const [, url = ''] = await server.printed(/ready at (\S+)/);
        const clients = new Clients(new URL(path, url));
        await waitFor(() => clients.answered >= 20, 'the clients to be answered');
        clients.terminating();
        expect(await server.end('SIGTERM')).toBe(0);
        await clients.ended();
        expect(clients.failures).toEqual([]);
      }
    },
    RESTARTS * 60_000,
  );
});
