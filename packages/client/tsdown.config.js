import { defineConfig } from 'tsdown';

/** What is published: modules with their types, for browsers too; the mock is for Node. */
export default defineConfig({
  entry: ['src/index.ts', 'src/mock.ts'],
  outDir: 'published',
  platform: 'neutral',
  deps: { neverBundle: [/^node:/, 'graphql'] },
  dts: true,
  clean: true,
});
