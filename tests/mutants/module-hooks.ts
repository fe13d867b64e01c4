import { existsSync, readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { transformSync } from '@swc/core';

const GLOBALS = new URL('./jest-globals.ts', import.meta.url).href;

/** Lets Node import sources and tests as jest does: with the same module resolution, compiled by SWC. */
export async function importAsJestDoes(root: string): Promise<void> {
  const { default: config } = (await import(pathToFileURL(join(root, 'jest.config.js')).href)) as { default: { moduleNameMapper: Record<string, string> } };
  const names = Object.entries(config.moduleNameMapper).map(([pattern, path]) => [new RegExp(pattern), path.replace('<rootDir>', root)] as const);
  const ours = (url: string | undefined): url is string => url !== undefined && url.startsWith(pathToFileURL(root).href) && !url.includes('/node_modules/');

  registerHooks({
    resolve(specifier, context, next) {
      if (!ours(context.parentURL)) return next(specifier, context);
      if (specifier === '@jest/globals') return { url: GLOBALS, shortCircuit: true };
      const [pattern, path] = names.find(([pattern]) => pattern.test(specifier)) ?? [];
      if (!pattern || !path) return next(specifier, context);
      const base = fileURLToPath(new URL(specifier.replace(pattern, path), context.parentURL));
      const file = [base, `${base}.ts`, `${base}.js`].find((file) => /\.[cm]?[jt]s$/.test(file) && existsSync(file));
      return file ? { url: pathToFileURL(file).href, shortCircuit: true } : next(specifier, context);
    },
    load(url, context, next) {
      if (!ours(url) || !url.endsWith('.ts')) return next(url, context);
      const filename = fileURLToPath(url);
      const { code } = transformSync(readFileSync(filename, 'utf8'), { filename, root, sourceMaps: false });
      return { format: 'module', source: code, shortCircuit: true };
    },
  });
}
