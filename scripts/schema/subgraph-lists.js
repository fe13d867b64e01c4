/** Every list of the subgraphs that is not code: of deployments and of the README. Each follows from `SUBGRAPHS`. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { withSections } from './sections.js';

/** The port of a subgraph at compose's balancer: by its place in the list, so that a new one moves no other. */
const FIRST_PORT = 4001;

/** The files that list the subgraphs, and the sections of each. */
const LISTS = {
  'README.md': (names, root) => [readmeRows(names, root)],
  'compose.yaml': (names) => [composeUrls(names), names.map((name) => `  ${name}: { <<: *subgraph, command: [subgraph, ${name}] }\n`)],
  'deploy/haproxy/compose.cfg': (names) => [names.map(haproxyPool)],
  'deploy/helm/portfolio/values.yaml': (names) => [names.map((name) => `  ${name}: {}\n`)],
};

/** @param {string} root @param {readonly string[]} names in the order of `SUBGRAPHS` @returns {Promise<[string, string][]>} path and content of each file */
export function subgraphLists(root, names) {
  return Promise.all(
    Object.entries(LISTS).map(async ([path, sectionsOf]) => {
      const sections = await Promise.all(sectionsOf(names, root));
      const contents = sections.map((section) => [section].flat().join(''));
      return [path, await withSections(path, await readFile(join(root, path), 'utf8'), contents)];
    }),
  );
}

async function readmeRows(names, root) {
  const manifests = await Promise.all(names.map((name) => readFile(join(root, 'subgraphs', name, 'package.json'), 'utf8')));
  const rows = manifests.map((manifest, index) => `| [\`${names[index]}\`](subgraphs/${names[index]}/README.md) | ${JSON.parse(manifest).description} |\n`);
  return ['| subgraph | what it owns |\n| --- | --- |\n', ...rows];
}

function composeUrls(names) {
  const urls = names.map((name, index) => `${name}=http://balancer:${FIRST_PORT + index}/graphql`);
  return `x-subgraph-urls: &subgraph-urls >-\n  ${urls.join(',')}\n`;
}

function haproxyPool(name, index) {
  return `
frontend ${name} from door
  bind :${FIRST_PORT + index}
  default_backend ${name}-servers
backend ${name}-servers from subgraphs
  server-template ${name}- 2 ${name}:4000 resolvers docker init-addr none
`;
}
