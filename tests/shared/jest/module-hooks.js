import { existsSync } from 'node:fs';
import { createRequire, registerHooks } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';

const GLOBALS = new URL('./globals.js', import.meta.url).href;

/** Lets Node import sources and tests by jest's `moduleNameMapper`, with TypeScript compiled by `compile`. */
export function importAsConfigured({ rootDir, moduleNameMapper }, compile, globals = GLOBALS) {
  const names = moduleNameMapper.map(([pattern, path]) => [new RegExp(pattern), path]);
  const root = `${pathToFileURL(rootDir).href}/`;
  const ours = (url) => url?.startsWith(root) && !url.includes('/node_modules/');

  registerHooks({
    resolve(specifier, context, next) {
      if (specifier === '@jest/globals') return { url: globals, shortCircuit: true };
      if (!ours(context.parentURL)) return resolvePackage(specifier, context, next);
      const [pattern, path] = names.find(([pattern]) => pattern.test(specifier)) ?? [];
      if (!pattern) return next(specifier, context);
      const base = fileURLToPath(new URL(specifier.replace(pattern, path), context.parentURL));
      const file = [base, `${base}.ts`, `${base}.js`].find((file) => /\.[cm]?[jt]s$/.test(file) && existsSync(file));
      return file ? { url: pathToFileURL(file).href, shortCircuit: true } : next(specifier, context);
    },
    load(url, context, next) {
      if (!ours(url) || !url.endsWith('.ts')) return next(url, context);
      return { format: 'module', source: compile(fileURLToPath(url)), shortCircuit: true };
    },
  });
}

/** Packages that are written for bundlers import folders, as CommonJS may. */
function resolvePackage(specifier, context, next) {
  try {
    return next(specifier, context);
  } catch (error) {
    if (error.code !== 'ERR_UNSUPPORTED_DIR_IMPORT') throw error;
    return next(pathToFileURL(createRequire(context.parentURL).resolve(specifier)).href, context);
  }
}
