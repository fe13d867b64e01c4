import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openOverHttp, publishedSchema, startGateway, SUBGRAPHS, type Topology } from '@portfolio/gateway';
import { freePort } from '@portfolio/testkit';
import { buildSchema } from 'graphql';
import { openPortfolio, ownOptions } from '../gateways.js';
import { hubAt, type Hub } from '../setups.js';
import { shared } from '../shared/client.js';
import { completeAnswers, expectLeft, withoutRefused, withoutSubgraph, type Complete, type World } from './failing.js';
import { MISTAKES, withMistakes } from './mistakes.js';
import { Owners } from './owners.js';
import { brokenServer, FAILURES, withFailing, type Failure } from './sources.js';

const supergraph = readFileSync(new URL('../../gateway/supergraph.graphql', import.meta.url), 'utf8');
const world: World = { schema: buildSchema(publishedSchema(supergraph)), owners: new Owners(supergraph) };
/** It did not answer, or has failed so often that its circuit is open. */
const UNAVAILABLE: readonly unknown[] = ['SUBGRAPH_UNAVAILABLE', 'SUBGRAPH_CIRCUIT_OPEN'];
/** Over HTTP each so many questions that a subgraph has part in is asked; 1 for a night. */
const EVERY = Number(process.env.FAILING_EVERY ?? 4);
const names = SUBGRAPHS.map(({ name }) => name);

async function hubOf(topology: Topology): Promise<Hub> {
  const gateway = await startGateway(topology, ownOptions());
  return hubAt(gateway.url, () => gateway.close());
}

/** The questions whose answer a subgraph has part in: each must have lost something. */
function touched(complete: readonly Complete[], failing: string) {
  return complete.map((question) => ({ ...question, left: withoutSubgraph(world, question, failing) })).filter(({ left }) => left.failed.length > 0);
}

/** Puts a mistake into the arguments of every list of every question, one at a time. */
async function expectMistakesIsolated(hub: Hub, complete: readonly Complete[], argument: string): Promise<void> {
  let mistakes = 0;
  for (const question of complete) {
    for (const operation of withMistakes(world.schema, question.operation, argument)) {
      const withMistake = { ...question, operation };
      const left = withoutRefused(world, withMistake, argument);
      const answer = await hub.request(operation, question.variables);
      expect({ operation, ...answer }).toMatchObject({ status: 200 });
      expectLeft(answer, left, ({ code }) => code === 'BAD_USER_INPUT');
      mistakes += left.failed.length;
    }
  }
  expect(mistakes).toBeGreaterThan(complete.length);
}

describe('a subgraph that fails costs its own fields and no other, in-process', () => {
  let topology: Topology;
  let hub: Hub;
  let complete: Complete[];
  let failing: { name: string; how: Failure } | undefined;

  beforeAll(async () => {
    topology = await openPortfolio();
    hub = await hubOf(withFailing(topology, () => failing));
    complete = await completeAnswers(world, hub);
  });

  afterAll(async () => {
    await hub?.close();
    await topology?.close();
  });

  test.each(names.flatMap((name) => Object.keys(FAILURES).map((how) => ({ name, how: how as Failure }))))('$name, $how', async (now) => {
    failing = now;
    const affected = touched(complete, now.name);
    expect(affected.length).toBeGreaterThan(0);
    // What a subgraph has no part in is asked for once: the way in which it fails makes no difference to it.
    const unaffected = now.how === 'that throws' ? complete.filter(({ operation }) => !affected.some((other) => other.operation === operation)) : [];
    for (const question of [...affected, ...unaffected]) {
      const left = withoutSubgraph(world, question, now.name);
      const answer = await hub.request(question.operation, question.variables);
      expect(answer.status).toBe(200);
      expectLeft(answer, left, ({ subgraph }) => subgraph === now.name);
    }
  });

  test.each(Object.keys(MISTAKES))("a client's mistake in one field costs that field and no other: %s", async (argument) => {
    failing = undefined;
    await expectMistakesIsolated(hub, complete, argument);
  });

  test("klik: a solution's name and the regions are there, its tasks are not", async () => {
    failing = undefined;
    const query = '{ solutions(first: 1) { nodes { name tasks(first: 1) { totalCount } } } regions { id } }';
    const { data: whole } = (await hub.request(query)) as unknown as { data: { solutions: { nodes: object[] }; regions: object[] } };
    failing = { name: 'klik', how: 'that throws' };
    const { data, errors } = await hub.request(query);
    expect(data).toEqual({ solutions: { nodes: [{ ...whole.solutions.nodes[0], tasks: null }] }, regions: whole.regions });
    expect(errors!.map(({ path }) => path)).toEqual([['solutions', 'nodes', 0, 'tasks']]);
  });

  test("governance: a solution's name and where it is stated are there, the documents are not", async () => {
    failing = undefined;
    const query = '{ solution(id: "ky") { name sources { section { id } document { title } } } }';
    const { data: whole } = (await hub.request(query)) as unknown as { data: { solution: { sources: object[] } } };
    failing = { name: 'governance', how: 'that throws' };
    const { data, errors } = await hub.request(query);
    const sources = whole.solution.sources.map((source) => ({ ...source, document: null }));
    expect(sources.length).toBeGreaterThan(0);
    expect(data).toEqual({ solution: { ...whole.solution, sources } });
    expect(errors!.map(({ path }) => path)).toEqual(sources.map((_source, index) => ['solution', 'sources', index, 'document', 'title']));
  });
});

describe('a subgraph that fails costs its own fields and no other, over HTTP', () => {
  let servers: { urls: Record<string, string> };
  let broken: Awaited<ReturnType<typeof brokenServer>>;
  let hub: Hub;
  let complete: Complete[];

  beforeAll(async () => {
    servers = await shared('subgraph-servers');
    broken = await brokenServer();
    hub = await hubOf(await openOverHttp(servers.urls));
    complete = await completeAnswers(world, hub);
  });

  afterAll(async () => {
    await hub?.close();
    await broken?.close();
  });

  const ways = { 'is gone': async () => `http://127.0.0.1:${await freePort()}/graphql`, 'answers 500': async () => broken.url };

  test.each(names.flatMap((name) => Object.entries(ways).map(([how, url]) => ({ name, how, url }))))('$name $how', async ({ name, url }) => {
    const lacking = await hubOf(await openOverHttp({ ...servers.urls, [name]: await url() }));
    try {
      const affected = touched(complete, name);
      expect(affected.length).toBeGreaterThan(0);
      // A gateway of its own plans each anew; in-process all are asked.
      for (const { operation, variables, left } of affected.filter((_question, index) => index % EVERY === 0)) {
        const answer = await lacking.request(operation, variables);
        expect(answer.status).toBe(200);
        expectLeft(answer, left, ({ subgraph, code }) => subgraph === name && UNAVAILABLE.includes(code));
      }
    } finally {
      await lacking.close();
    }
  });

  test("a client's mistake in one field costs that field and no other", () =>
    expectMistakesIsolated(
      hub,
      complete.filter((_question, index) => index % 4 === 0),
      'after',
    ));
});
