import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, test } from '@jest/globals';
import { SUBGRAPHS } from '@portfolio/gateway';
import { startProcess, startProgram, type TestProcess } from '@portfolio/testkit';
import { validate } from 'dockerfile-utils';

const pathTo = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const names = SUBGRAPHS.map(({ name }) => name).sort();
const EXPECTED = `expected the name of a subgraph, or several separated by commas (${names.join(', ')}), but got `;

describe('the Dockerfile', () => {
  const text = readFileSync(pathTo('Dockerfile'), 'utf8');
  const [, last = ''] = /^FROM \S+ AS image\n([^]*)$/m.exec(text) ?? [];

  test('has nothing a linter finds', () => {
    expect(validate(text).map(({ message, range }) => `line ${range.start.line + 1}: ${typeof message === 'string' ? message : message.value}`)).toEqual([]);
  });

  test('starts every stage from one pinned image, of the Node that the tests run on', () => {
    const images = [...text.matchAll(/^FROM (\S+)/gm)].map(([, image]) => image);
    expect(new Set(images)).toEqual(new Set([`node:${process.versions.node}-bookworm-slim`]));
  });

  test('runs as an unprivileged user, and takes the role as its argument', () => {
    expect(/^USER (.*)$/m.exec(last)?.[1]).toBe('1000:1000');
    expect(/^ENTRYPOINT (.*)$/m.exec(last)?.[1]).toBe('["node", "/portfolio/deploy/start.js"]');
    expect(last).not.toMatch(/npm|apt-get|curl/);
  });

  test('leaves out what is made here and what is secret', () => {
    expect(readFileSync(pathTo('.dockerignore'), 'utf8').split('\n')).toEqual(
      expect.arrayContaining(['.git', '.data', '**/node_modules', '**/dist', '**/.env*']),
    );
  });
});

describe('the image’s entry point', () => {
  const running: TestProcess[] = [];
  const start = (args: string[], environment = {}) => {
    const options = { environment: { NODE_OPTIONS: '', PORT: '0', DRAIN_DELAY_MS: '0', ...environment } };
    const started = startProgram(process.execPath, [pathTo('deploy/start.js'), ...args], options);
    running.push(started);
    return started;
  };
  const last = async (process: TestProcess) => [await process.end(), process.output().trim()];

  afterEach(async () => {
    await Promise.all(running.splice(0).map((started) => started.end('SIGKILL')));
  });

  test.each([
    [[], 'expected the role gateway, subgraph or hub, but got none'],
    [['server'], 'expected the role gateway, subgraph or hub, but got server'],
    [['gateway'], 'expected SUBGRAPH_URLS for the role gateway, but got none'],
    [['subgraph'], `${EXPECTED}none`],
    [['subgraph', '../klik'], `${EXPECTED}../klik`],
    [['subgraph', 'klik,klik'], `${EXPECTED}klik,klik`],
    [['subgraph', 'klik,'], `${EXPECTED}klik,`],
  ])('refuses %j', async (args, reason) => {
    expect(await last(start(args))).toEqual([1, reason]);
  });

  test('refuses the addresses of subgraphs for a hub, which has its own', async () => {
    const reason = 'expected no SUBGRAPH_URLS for the role hub, but got one';
    expect(await last(start(['hub'], { SUBGRAPH_URLS: 'klik=http://127.0.0.1:1/graphql' }))).toEqual([1, reason]);
  });

  test('starts a gateway, which becomes ready and ends on SIGTERM', async () => {
    const urls = names.map((name) => `${name}=http://127.0.0.1:1/graphql`).join(',');
    const gateway = start(['gateway'], { SUBGRAPH_URLS: urls });
    const [, url = ''] = await gateway.printed(/ready at (\S+)/);
    const probe = startProcess(pathTo('deploy/ready.js'), { PORT: new URL(url).port });
    expect(await probe.end()).toBe(0);
    expect(await gateway.end('SIGTERM')).toBe(0);
    expect(await startProcess(pathTo('deploy/ready.js'), { PORT: new URL(url).port }).end()).toBe(1);
  });
});
