import { mkdtemp, rm } from 'node:fs/promises';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { setImmediate as turn } from 'node:timers/promises';
import { afterEach, beforeAll, afterAll, describe, expect, test } from '@jest/globals';
import { readConfiguration } from '@portfolio/config';
import { startGateway, type Topology } from '@portfolio/gateway';
import { IdArgs, RootField } from '@portfolio/graphql';
import { serveSubgraph } from '@portfolio/subgraph';
import { waitFor } from '@portfolio/testkit';
import { Field, ID, ObjectType, Resolver } from 'type-graphql';
import { subgraphOf } from './federation/subgraphs.js';
import { openPortfolio, ownOptions, type OwnOptions } from './gateways.js';

const TIMES = 400;
const numbers = Array.from({ length: TIMES }, (_, index) => index);

/** How many of something were under way at a time. */
class Count {
  private underWay = 0;
  most = 0;

  async during<T>(work: () => T | Promise<T>): Promise<T> {
    this.most = Math.max(this.most, (this.underWay += 1));
    try {
      return await work();
    } finally {
      this.underWay -= 1;
    }
  }
}

let counted = new Count();

@ObjectType()
class Echo {
  @Field(() => ID)
  id!: string;
}

@Resolver(() => Echo)
class EchoFields {
  @RootField(() => Echo, { nullable: true, args: () => IdArgs, description: 'The id given, some turns of the event loop later.' })
  echo({ id }: IdArgs) {
    return counted.during(async () => {
      for (let count = 0; count < 5; count += 1) await turn();
      return { id };
    });
  }
}

describe(`${TIMES} requests that a client sends without waiting for an answer`, () => {
  let folder: string;
  let topology: Topology;
  let counting: Topology;
  const sockets: Socket[] = [];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'portfolio-pipelining-'));
    topology = await openPortfolio();
    const dataSource: Topology['dataSource'] = (name) => {
      const source = topology.dataSource(name);
      const prepare: typeof source.prepare = (query) => {
        const fetch = source.prepare(query);
        return (...given) => counted.during(() => fetch(...given));
      };
      return { ...source, prepare };
    };
    counting = { ...topology, dataSource, close: async () => undefined };
  });

  afterEach(() => {
    for (const socket of sockets.splice(0)) socket.destroy();
    counted = new Count();
  });

  afterAll(async () => {
    await topology?.close();
    await rm(folder, { recursive: true, force: true });
  });

  /** The answers in the order in which they come. */
  async function pipelined(url: string, bodies: readonly object[]): Promise<{ status: number; body: unknown }[]> {
    const { hostname, port } = new URL(url);
    const requests = bodies.map((body) => {
      const text = JSON.stringify(body);
      return `POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: ${Buffer.byteLength(text)}\r\n\r\n${text}`;
    });
    const answers = new Answers();
    const socket = connect(Number(port), hostname, () => socket.write(requests.join('')));
    sockets.push(socket.on('data', (chunk: Buffer) => answers.add(chunk)));
    await waitFor(() => answers.found.length >= bodies.length || socket.destroyed, 'the answers');
    return answers.found;
  }

  async function startCounting(options: OwnOptions = {}) {
    return startGateway(counting, ownOptions(options));
  }

  const QUERY = `query ($first: Int!) { tasks(first: $first) { nodes { ${Array.from({ length: 10 }, (_, index) => `a${index}: title`).join(' ')} } } }`;
  /** Each requests another number of tasks than its neighbours. */
  const BODIES = numbers.map((number) => ({ query: QUERY, variables: { first: number % 61 } }));
  const nodesOf = ({ body }: { body: unknown }) => (body as { data: { tasks: { nodes: object[] } } }).data.tasks.nodes.length;

  test('are answered by a gateway one after the other, in their order', async () => {
    const gateway = await startCounting();
    const answers = await pipelined(gateway.url, BODIES);
    expect(answers.map((answer) => [answer.status, nodesOf(answer)])).toEqual(numbers.map((number) => [200, number % 61]));
    expect(counted.most).toBe(1);
    await gateway.close();
  });

  test('are refused by a gateway as one by one where they cost too much', async () => {
    const rateLimits = { rate: 0.001, burstSeconds: 1_000_000, byClient: {} };
    const gateway = await startCounting({ clients: { rateLimits } });
    const bodies = numbers.map(() => ({ query: QUERY, variables: { first: 100 } }));
    const statuses = (await pipelined(gateway.url, bodies)).map(({ status }) => status);
    const accepted = statuses.indexOf(429);
    expect(accepted).toBeGreaterThan(1);
    expect(statuses).toEqual(numbers.map((number) => (number < accepted ? 200 : 429)));
    expect(counted.most).toBe(1);
    await gateway.close();
  });

  test('are all answered by a gateway that drains meanwhile', async () => {
    const gateway = await startCounting();
    const answers = pipelined(gateway.url, BODIES);
    await waitFor(() => counted.most > 0, 'the first to be executed');
    const closed = gateway.close();
    expect((await answers).map(nodesOf)).toEqual(numbers.map((number) => number % 61));
    await closed;
  });

  test('are answered by a subgraph server one after the other, in their order', async () => {
    const subgraph = subgraphOf({ name: 'echo', records: [], resolvers: [EchoFields], dataFolder: pathToFileURL(`${folder}/`) });
    const served = await serveSubgraph(subgraph, readConfiguration({ DATA_DIR: folder, PORT: '0' }));
    const answers = await pipelined(
      served.url,
      numbers.map((number) => ({ query: 'query ($id: ID!) { echo(id: $id) { id } }', variables: { id: String(number) } })),
    );
    expect(answers).toEqual(numbers.map((number) => ({ status: 200, body: { data: { echo: { id: String(number) } } } })));
    expect(counted.most).toBe(1);
    await served.close();
  });
});

/** Answers with a length and in JSON, as their bytes come. */
class Answers {
  readonly found: { status: number; body: unknown }[] = [];
  private bytes = Buffer.alloc(0);

  add(chunk: Buffer): void {
    this.bytes = Buffer.concat([this.bytes, chunk]);
    for (;;) {
      const end = this.bytes.indexOf('\r\n\r\n');
      if (end < 0) return;
      const head = this.bytes.toString('latin1', 0, end);
      const [, status] = /^HTTP\/1\.1 (\d+) /.exec(head)!;
      const [, length] = /^content-length: (\d+)$/im.exec(head)!;
      const next = end + 4 + Number(length);
      if (this.bytes.length < next) return;
      this.found.push({ status: Number(status), body: JSON.parse(this.bytes.toString('utf8', end + 4, next)) as unknown });
      this.bytes = this.bytes.subarray(next);
    }
  }
}
