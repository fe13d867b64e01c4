import { defineConfig } from 'tsdown';

/** What is published: modules with their types, for browsers too; the mock and the command line, which has its libraries in it, are for Node. */
export default defineConfig({
  entry: { index: 'src/index.ts', mock: 'src/mock.ts', hub: 'src/hub/main.ts' },
  outDir: 'published',
  platform: 'neutral',
  deps: { neverBundle: [/^node:/, 'graphql'] },
  dts: true,
  clean: true,
});
