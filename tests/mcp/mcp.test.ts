import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import type { Client } from '@modelcontextprotocol/client';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { OWN, QUESTIONS } from '@portfolio/mcp';
import { parse } from 'yaml';
import { openShared, type Hub } from '../setups.js';
import { call, HUB_PROGRAM, overHttp, overStdio } from './assistants.js';

const read = (path: string): unknown => parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'));

interface Asked {
  ask: string;
  tool: string;
  arguments?: Record<string, unknown>;
  says: string;
}

const READY = read('packages/portal/src/views/ask/questions.yaml') as { slug: string; da: string[]; en: string[] }[];
const ASKED = read('docs/mcp-questions.yaml') as Asked[];
const DAY = '2025-11-21';
const READ_ONLY = { readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false };

let hub: Hub;

beforeAll(async () => {
  hub = await openShared();
});

describe.each([
  ['streamable HTTP', (url: string) => overHttp(url)],
  ['standard input and output, by the protocol of 2025', (url: string) => overStdio(url, 'legacy')],
])('assistants over %s', (_name, connect) => {
  let client: Client;

  beforeAll(async () => {
    client = await connect(hub.url);
  });

  afterAll(() => client?.close());

  test('find every ready question and the search as tools that only read, with the titles of the portal', async () => {
    const { tools } = await client.listTools();
    expect(tools.map(({ name, title, description }) => ({ name, title, description }))).toEqual([
      ...READY.map(({ slug, da, en }) => ({ name: slug, title: da[0], description: `${en[0]} ${en[1]}` })),
      { name: 'search', title: 'Søg i hele porteføljen', description: expect.stringMatching(/^Finds anything by words in Danish/) },
    ]);
    for (const { title, annotations, inputSchema } of tools) {
      expect(annotations).toEqual({ title, ...READ_ONLY });
      expect(inputSchema).toMatchObject({ type: 'object', additionalProperties: false });
    }
  });

  test('are told the type of each argument', async () => {
    const { tools } = await client.listTools();
    const properties = (name: string) => tools.find((tool) => tool.name === name)!.inputSchema;
    const day = { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' };
    expect(properties('medforfattere')).toMatchObject({
      required: ['role', 'agreement'],
      properties: { role: { type: 'string', enum: expect.arrayContaining(['CO_AUTHOR']), examples: ['CO_AUTHOR'] }, agreement: { type: 'string' }, asOf: day },
    });
    expect(properties('portefoeljeraad')).toMatchObject({
      required: ['fagraad', 'associations', 'programmeMeeting'],
      properties: { fagraad: { type: 'integer' }, associations: { type: 'array', items: { type: 'string' } }, programmeMeeting: day, asOf: day },
    });
    // A question of a day takes that one day.
    expect(Object.keys(properties('overskredne-aftaler').properties!)).toEqual(['date']);
  });

  test.each(ASKED)('are answered: $ask', async ({ tool, arguments: given = {}, says }) => {
    const { failed, text, answer } = await call(client, tool, tool === 'search' || 'date' in given ? given : { ...given, asOf: DAY });
    const asOf = tool === 'search' ? answer.asOf : DAY;
    expect({ failed, text, errors: answer.errors }).toEqual({
      failed: false,
      text: `The answer as of ${asOf} is in the structured content, as data.`,
      errors: [],
    });
    expect(JSON.stringify(answer.data)).toContain(says);
    if (!['revisioner', 'search'].includes(tool)) expect(answer.sources.length).toBeGreaterThan(0);
  });

  test('are given what the graph answers, its day, and each source once', async () => {
    const { text } = QUESTIONS.find(({ slug }) => slug === 'mangler-i-kkr')!;
    const variables = { kkr: 'nordjylland', agreement: 'k-aftale-datastandard' };
    const { data } = await hub.request(text, variables, { 'x-as-of': DAY });
    expect((await call(client, 'mangler-i-kkr', { ...variables, asOf: DAY })).answer).toEqual({
      asOf: DAY,
      data,
      errors: [],
      sources: [
        {
          document: { id: 'programleder-2025', label: 'KOMBIT-programledermøde, præsentation' },
          section: { id: 'programleder-2025#k-aftale-mangler', label: 'Danmarkskort – tilslutning tre datastandarder' },
        },
      ],
    });
  });

  test.each([
    ['kommune', { code: '340' }, /agreement: Invalid input/],
    ['antal-aftaler', { first: 500 }, /Unrecognized key: "first"/],
    ['overskredne-aftaler', { date: '2025-02-30' }, /date: Invalid date/],
    ['overskredne-aftaler', { date: '2025-11-21', asOf: '2025-11-20' }, /Unrecognized key: "asOf"/],
    ['medforfattere', { role: 'AUTHOR', agreement: 'x' }, /role: Invalid option/],
    ['loesningers-historie', { solutions: Array.from({ length: 51 }, () => 'sts') }, /solutions: Too big/],
    ['search', { text: 'Aula', first: 51 }, /first: Too big/],
  ])('have a mistake in the arguments of %s explained: %j', async (tool, given, message) => {
    expect(await call(client, tool, given)).toEqual({ failed: true, text: expect.stringMatching(message), answer: undefined });
  });

  test('have a mistake that the graph finds explained with its code, and keep the rest of an answer', async () => {
    const message = 'expected "types" to name types that can be found, but got "Nix"';
    expect(await call(client, 'search', { text: 'Aula', types: ['Nix'] })).toMatchObject({
      failed: true,
      text: `BAD_USER_INPUT: ${message}`,
      answer: { errors: [{ message, code: 'BAD_USER_INPUT', path: ['search'] }] },
    });
    const period = { code: '340', agreement: 'k-aftale-datastandard', from: '2025-12-21', to: '2025-11-21', asOf: DAY };
    const { failed, text, answer } = await call(client, 'kommune', period);
    expect([failed, text]).toEqual([false, `The answer as of ${DAY} is in the structured content, as data. Parts of it failed (1): see its errors.`]);
    expect(answer).toMatchObject({
      data: { municipality: { label: 'Sorø', tasks: null } },
      errors: [{ code: 'BAD_USER_INPUT', path: ['municipality', 'tasks'] }],
    });
    expect((await call(client, 'nedbrud', { solution: 'nix' })).text).toBe('Nothing has these ids; the tool search finds the right ones.');
  });

  test.each(['nix', 'PassedDeadlines', 'query', 'mutation', 'registerSignature', 'constructor'])('reach no other tool: %s', async (name) => {
    await expect(client.callTool({ name, arguments: {} })).rejects.toMatchObject({ code: -32602, message: expect.stringContaining(name) });
  });

  test('read the schema, the documents, and a document with its sections', async () => {
    const text = async (uri: string) => {
      const { contents } = await client.readResource({ uri });
      expect(contents).toEqual([{ uri, mimeType: uri.endsWith('schema') ? 'text/plain' : 'application/json', text: expect.any(String) }]);
      return (contents[0] as { text: string }).text;
    };
    expect((await client.listResources()).resources.map(({ uri }) => uri)).toEqual(['portfolio://schema', 'portfolio://documents']);
    expect((await client.listResourceTemplates()).resourceTemplates.map(({ uriTemplate }) => uriTemplate)).toEqual(['portfolio://documents/{id}']);
    expect(await text('portfolio://schema')).toBe(await (await fetch(new URL('/schema.graphql', hub.url))).text());
    const { nodes } = JSON.parse(await text('portfolio://documents')) as { nodes: { id: string }[] };
    expect(nodes.map(({ id }) => id)).toContain('drejebog-4-1');
    expect(JSON.parse(await text('portfolio://documents/drejebog-4-1'))).toMatchObject({
      title: 'Kommunernes drejebog for monopolbruddet',
      sections: expect.arrayContaining([expect.objectContaining({ section: expect.any(String), title: expect.any(String) })]),
    });
    await expect(client.readResource({ uri: 'portfolio://documents/nix' })).rejects.toMatchObject({ code: -32602 });
    await expect(client.readResource({ uri: 'file:///etc/passwd' })).rejects.toMatchObject({ code: -32602 });
  });

  test('have prompts in Danish for a municipality, a programme and a developer', async () => {
    const { prompts } = await client.listPrompts();
    expect(prompts.map(({ name, arguments: given = [] }) => [name, ...given.map((each) => `${each.name}${each.required ? '' : '?'}`)])).toEqual([
      ['kommunens-opgaver', 'kommune', 'dag?'],
      ['programmets-status', 'loesning', 'dag?'],
      ['byg-paa-grafen', 'emne'],
    ]);
    const { messages } = await client.getPrompt({ name: 'kommunens-opgaver', arguments: { kommune: 'Struer', dag: DAY } });
    expect(messages).toMatchObject([
      { role: 'user', content: { type: 'text', text: expect.stringMatching(/^Jeg arbejder i Struer Kommune\. Hvad .*, regnet fra 2025-11-21\?\n/) } },
    ]);
    await expect(client.getPrompt({ name: 'kommunens-opgaver', arguments: {} })).rejects.toMatchObject({ code: -32602 });
  });
});

test.each([
  ['streamable HTTP, by the protocol of 2025', (url: string) => overHttp(url, 'legacy')],
  ['standard input and output', (url: string) => overStdio(url)],
])('assistants are answered over %s, too', async (_name, connect) => {
  const client = await connect(hub.url);
  try {
    expect((await client.listTools()).tools).toHaveLength(READY.length + 1);
    expect(await call(client, 'antal-aftaler', { asOf: DAY })).toMatchObject({ failed: false, answer: { asOf: DAY, errors: [] } });
  } finally {
    await client.close();
  }
});

test('each tool is asked for by a question, all of them 40 at least, and asks a query', () => {
  expect(new Set(ASKED.map(({ tool }) => tool))).toEqual(new Set([...READY.map(({ slug }) => slug), 'search']));
  expect(new Set(ASKED.map(({ ask }) => ask)).size).toBeGreaterThanOrEqual(40);
  expect([...QUESTIONS, ...Object.values(OWN)].filter(({ type }) => type !== 'query')).toEqual([]);
});

describe('hub mcp', () => {
  test('ends when its input is closed, having said nothing but what the protocol says', async () => {
    const child = spawn(process.execPath, [HUB_PROGRAM, '--url', hub.url, 'mcp'], { stdio: ['pipe', 'pipe', 'pipe'] });
    let said = '';
    let complained = '';
    child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (complained += chunk.toString()));
    const params = { protocolVersion: '2025-06-18', capabilities: {}, clientInfo: { name: 'tests', version: '1.0.0' } };
    child.stdin.write(`${JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'initialize', params })}\n`);
    await once(child.stdout, 'data');
    child.stdin.end();
    expect(await once(child, 'close')).toEqual([0, null]);
    expect([JSON.parse(said), complained]).toMatchObject([{ id: 1, result: { serverInfo: { name: 'portfolio-graph' } } }, '']);
  });

  test('asks as of the day that it was given, and says in Danish where the graph is not reached', async () => {
    const dated = await overStdio(hub.url, 'legacy', { options: ['--as-of', DAY] });
    const lost = await overStdio('http://127.0.0.1:1', 'legacy');
    try {
      expect((await call(dated, 'antal-aftaler')).answer.asOf).toBe(DAY);
      expect((await call(dated, 'antal-aftaler', { asOf: '2026-01-01' })).answer.asOf).toBe('2026-01-01');
      const text = 'GRAPH_UNREACHABLE: Grafen på http://127.0.0.1:1 kan ikke nås; se efter --url eller HUB_URL.';
      expect(await call(lost, 'antal-aftaler')).toMatchObject({ failed: true, text });
    } finally {
      await Promise.all([dated.close(), lost.close()]);
    }
  });
});
