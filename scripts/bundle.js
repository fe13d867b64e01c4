/**
 * Gathers each program and the packages it stands on into dist/: the gateway, a server a subgraph, and one of several. A process then reads some dozens of
 * files instead of some thousands, which was a third of the work of its start.
 */
import { readdir, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, join, relative } from 'node:path';
import { build } from 'esbuild';

/** They read files next to themselves or start threads from them; node-fetch takes a module of Node's that may only be taken from node_modules. */
const EXTERNAL = ['@electric-sql/*', 'pino', 'node-fetch', 'pg-native'];

/** Imported when configured, as CommonJS modules, whose names a bundle would not keep. */
const TAKEN_LATE = /^(prom-client|@redis\/client|@opentelemetry\/.*)$/;

/** Globals that CommonJS packages expect. */
const PREAMBLE =
  "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url), __filename = import.meta.filename, __dirname = import.meta.dirname;";

/** @param {string} root @param {string[]} subgraphs their names */
export async function bundle(root, subgraphs) {
  const outdir = join(root, 'dist');
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: {
      gateway: 'gateway/dist/main.js',
      subgraphs: 'gateway/dist/subgraph-servers.js',
      ...Object.fromEntries(subgraphs.map((name) => [name, `subgraphs/${name}/dist/server.js`])),
    },
    outdir,
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    target: 'node24',
    external: EXTERNAL,
    banner: { js: PREAMBLE },
    minifyWhitespace: true,
    minifySyntax: true,
    lineLimit: 160,
    sourcemap: 'linked',
    sourcesContent: false,
    tsconfigRaw: {},
    metafile: true,
    logLevel: 'warning',
    plugins: [takenLate, takenWhenUsed, hashingByNode, withoutGetters, ownModules(root, outdir)],
  });
  // Last, so that what a build beside this one has made, or a program that starts meanwhile reads, is never missing.
  const made = new Set(Object.keys(metafile.outputs).map((file) => basename(file)));
  const stale = (await readdir(outdir)).filter((name) => !made.has(name));
  await Promise.all(stale.map((name) => rm(join(outdir, name), { force: true })));
}

const takenLate = {
  name: 'taken late',
  setup({ onResolve }) {
    onResolve({ filter: TAKEN_LATE }, ({ path, kind }) => (kind === 'dynamic-import' ? { path, external: true } : undefined));
  },
};

/** What Apollo's gateway takes at its start for what this house never does with it: to fetch by itself, to compose by itself, to report to Apollo. */
const SELDOM =
  /^(make-fetch-happen|@apollo\/composition|node-cpu-count|@opentelemetry\/(resource.*|sdk-metrics|semantic-conventions\/.*|exporter-metrics-otlp-http))$/;
const APOLLO = /[/\\]@apollo[/\\]gateway[/\\]/;

/** Stands for a module until something of it is used. */
const takenWhenUsed = {
  name: 'taken when used',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: SELDOM }, ({ path, kind, importer, resolveDir }) =>
      kind === 'require-call' && APOLLO.test(importer) ? { path, namespace: 'seldom', pluginData: resolveDir } : undefined,
    );
    onLoad({ filter: /.*/, namespace: 'seldom' }, ({ path, pluginData: resolveDir }) => ({
      resolveDir,
      contents: `module.exports = new Proxy({}, { get: (_, name) => (name === '__esModule' ? undefined : require(${JSON.stringify(path)})[name]) });`,
    }));
  },
};

const HASHING = /[/\\]@apollo[/\\]utils\.createhash[/\\]/;

/** Apollo's hashing asks its own `module` for Node's, which a bundle does not have, and would then hash in JavaScript. */
const hashingByNode = {
  name: 'hashing by node',
  setup({ onLoad }) {
    onLoad({ filter: HASHING }, () => ({ contents: "exports.createHash = require('node:crypto').createHash;" }));
  },
};

const require = createRequire(import.meta.url);

/** Of `node:http` an import reads every name, and to read `WebSocket` loads a whole HTTP client: names that are read by a getter are left out. */
const withoutGetters = {
  name: 'without getters',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^(node:)?http$/ }, ({ kind }) => (kind === 'import-statement' ? { path: 'node:http', namespace: 'without getters' } : undefined));
    onLoad({ filter: /.*/, namespace: 'without getters' }, ({ path }) => {
      const properties = Object.entries(Object.getOwnPropertyDescriptors(require(path)));
      const names = properties.flatMap(([name, { get }]) => (get ? [] : name));
      return { contents: `const all = require('${path}'); export default all; export const { ${names.join(', ')} } = all;` };
    });
  },
};

const CLASS = /(?:^|\bexport |\blet \w+ = )class (\w+)[^{\n]*\{/gm;

/**
 * What our modules find beside themselves (data, schemas, assets) they find from the bundle too. And classes keep their names, which are those of types in the
 * schema: a bundle renames where two are equal. esbuild's own `keepNames` names functions too, each time one is made, which cost a dossier a fifth of its CPU.
 */
function ownModules(root, outdir) {
  return {
    name: 'own modules',
    setup({ onLoad }) {
      onLoad({ filter: /[/\\]dist[/\\].*\.js$/ }, async ({ path }) => {
        if (relative(root, path).startsWith('node_modules')) return undefined;
        const place = `new URL(${JSON.stringify(relative(outdir, path))}, import.meta.url).href`;
        const code = await readFile(path, 'utf8');
        const named = code.replace(CLASS, (start, name) => `${start} static { Object.defineProperty(this, 'name', { value: '${name}' }); }`);
        return { contents: named.replaceAll('import.meta.url', place), loader: 'js' };
      });
    },
  };
}
