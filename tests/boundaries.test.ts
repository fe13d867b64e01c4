import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import ts from 'typescript';
import { MAY_IMPORT } from '../eslint.config.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const list = (folder: string) => readdirSync(join(root, folder), { withFileTypes: true }).filter((entry) => entry.isDirectory());
const workspaces = ['packages', 'subgraphs'].flatMap((parent) => list(parent).map(({ name }) => `${parent}/${name}`)).concat('gateway');

/** Every module a workspace's sources import, without the relative ones. */
function importsOf(workspace: string): Set<string> {
  const files = readdirSync(join(root, workspace, 'src'), { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file));
  const sources = files.map((file) => readFileSync(join(root, workspace, 'src', file), 'utf8'));
  const names = sources.flatMap((source) => [
    ...ts.preProcessFile(source, true, true).importedFiles.map(({ fileName }) => fileName),
    ...[...source.matchAll(/require\.resolve\('([^']+)'\)/g)].map(([, name]) => name!),
  ]);
  return new Set(names.filter((name) => !/^[.#]/.test(name)).map(packageOf));
}

function packageOf(name: string): string {
  const parts = name.split('/');
  return parts.slice(0, name.startsWith('@') ? 2 : 1).join('/');
}

function mayImport(workspace: string): readonly string[] | undefined {
  return MAY_IMPORT[workspace] ?? MAY_IMPORT[workspace.replace(/\/.*/, '/*')];
}

describe.each(workspaces)('%s', (workspace) => {
  const imports = importsOf(workspace);
  const ours = [...imports].filter((name) => name.startsWith('@portfolio/')).map((name) => name.replace('@portfolio/', ''));

  test('imports only what its layer allows', () => {
    const allowed = mayImport(workspace);
    if (workspace === 'gateway') expect(ours).not.toContain('testkit');
    else expect(ours.filter((name) => !allowed!.includes(name))).toEqual([]);
  });

  test('declares exactly what it imports', () => {
    type Declared = Record<string, string> | undefined;
    const manifest = JSON.parse(readFileSync(join(root, workspace, 'package.json'), 'utf8')) as Record<
      'dependencies' | 'devDependencies' | 'peerDependencies',
      Declared
    >;
    // The build packs all of the portal, and the libraries of the command line: nobody installs anything for them.
    const isPacked = ['packages/portal', 'packages/client'].includes(workspace);
    const { dependencies = {} } = isPacked ? { dependencies: manifest.devDependencies } : manifest;
    const imported = [...imports].filter((name) => !name.startsWith('node:'));
    expect(imported.filter((name) => !(name in dependencies || name in (manifest.peerDependencies ?? {})))).toEqual([]);
    if (dependencies !== manifest.devDependencies) expect(Object.keys(dependencies).filter((name) => !imports.has(name) && !PEERS.includes(name))).toEqual([]);
  });
});

/** Needed by what is imported, imported by nothing of ours. */
const PEERS = ['class-validator', 'reflect-metadata', '@mikro-orm/sql', 'graphql'];
