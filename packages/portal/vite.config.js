import { fileURLToPath, URL } from 'node:url';
import { paraglideVitePlugin } from '@inlang/paraglide-js';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { addresses } from './src/app/addresses.ts';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  base: './',
  plugins: [
    react(),
    paraglideVitePlugin({
      project: here('project.inlang'),
      outdir: here('dist/messages'),
      strategy: ['globalVariable', 'baseLocale'],
      isServer: 'false',
      emitTsDeclarations: true,
    }),
    addressList(),
  ],
  resolve: {
    dedupe: ['react', 'react-dom', 'graphql'],
    alias: { 'dkfds-images': here('../../node_modules/dkfds/dist/img'), 'dkfds-fonts': here('../../node_modules/dkfds/dist/fonts/IBMPlexSans/split/woff2') },
  },
  css: {
    preprocessorOptions: {
      scss: { loadPaths: [here('../../node_modules/dkfds/dist/scss')], quietDeps: true, silenceDeprecations: ['if-function', 'global-builtin', 'import'] },
    },
  },
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    sourcemap: false,
    reportCompressedSize: false,
    rolldownOptions: { checks: { bundlerTimings: false } },
  },
});

/** Tells the gateway which addresses are the portal's. */
function addressList() {
  return {
    name: 'portal-addresses',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'addresses.json', source: `${JSON.stringify(addresses())}\n` });
    },
  };
}
