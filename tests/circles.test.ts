import { globSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import ts from 'typescript';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
/** Nothing that other suites make and remove meanwhile, such as a sandbox of mutants. */
const FILES = globSync('{gateway,packages,subgraphs,tests}/**/*.ts', {
  cwd: ROOT,
  exclude: (path) => /(^|\/)(node_modules|dist|published|\.[^/]+)$/.test(path),
});

type Graph = ReadonlyMap<string, readonly string[]>;

/** The files that each file imports; optionally with those from which it imports types only. */
function importsOf(withTypes: boolean): Graph {
  const fileSet = new Set(FILES);
  return new Map(
    FILES.map((file) => {
      const { statements } = ts.createSourceFile(file, readFileSync(`${ROOT}/${file}`, 'utf8'), ts.ScriptTarget.Latest);
      const targets = statements.flatMap((statement) => {
        if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) return [];
        const { moduleSpecifier } = statement;
        if (!moduleSpecifier || !ts.isStringLiteral(moduleSpecifier) || (!withTypes && importsTypesOnly(statement))) return [];
        return posix.join(posix.dirname(file), moduleSpecifier.text).replace(/\.js$/, '.ts');
      });
      return [file, targets.filter((target) => fileSet.has(target))];
    }),
  );
}

function importsTypesOnly(statement: ts.ImportDeclaration | ts.ExportDeclaration): boolean {
  if (ts.isExportDeclaration(statement)) return statement.isTypeOnly;
  const { importClause } = statement;
  if (!importClause) return false;
  const { phaseModifier, name, namedBindings } = importClause;
  if (phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  return !name && namedBindings !== undefined && ts.isNamedImports(namedBindings) && namedBindings.elements.every(({ isTypeOnly }) => isTypeOnly);
}

/** Every set of files that import one another in a circle: Tarjan's strongly connected components of more than one file. */
function circlesIn(graph: Graph): string[][] {
  const order = new Map<string, number>();
  const lowest = new Map<string, number>();
  const stack: string[] = [];
  const circles: string[][] = [];
  const visit = (file: string): void => {
    order.set(file, order.size);
    lowest.set(file, order.get(file)!);
    stack.push(file);
    for (const next of graph.get(file) ?? []) {
      if (!order.has(next)) visit(next);
      if (stack.includes(next)) lowest.set(file, Math.min(lowest.get(file)!, lowest.get(next)!));
    }
    if (lowest.get(file) !== order.get(file)) return;
    const circle = stack.splice(stack.indexOf(file));
    if (circle.length > 1) circles.push(circle.sort());
  };
  for (const file of graph.keys()) if (!order.has(file)) visit(file);
  return circles;
}

test('a circle is found where there is one', () => {
  const graph = new Map([
    ['a', ['b']],
    ['b', ['c', 'd']],
    ['c', ['a']],
    ['d', []],
  ]);
  expect(circlesIn(graph)).toEqual([['a', 'b', 'c']]);
});

test('no files import values from one another in a circle', () => expect(circlesIn(importsOf(false))).toEqual([]));

test('files import types from one another in a circle only within one folder', () => {
  expect(circlesIn(importsOf(true)).filter((circle) => new Set(circle.map(posix.dirname)).size > 1)).toEqual([]);
});
