import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { transformSync } from '@swc/core';
import { importAsConfigured } from '../shared/jest/module-hooks.js';

const GLOBALS = new URL('./jest-globals.ts', import.meta.url).href;

/** Lets Node import sources and tests as jest does, with the same names of modules. */
export async function importAsJestDoes(root: string): Promise<void> {
  const { default: config } = (await import(pathToFileURL(join(root, 'jest.config.js')).href)) as { default: { moduleNameMapper: Record<string, string> } };
  const names = Object.entries(config.moduleNameMapper).map(([pattern, path]) => [pattern, path.replace('<rootDir>', root)] as const);
  importAsConfigured({ rootDir: root, moduleNameMapper: names }, compile, GLOBALS);
}

function compile(filename: string): string {
  return transformSync(readFileSync(filename, 'utf8'), { filename, sourceMaps: false }).code;
}
