import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import type { Manifest } from './chart.ts';

/** Where Kubernetes' API, as TypeScript, has each kind the chart makes. */
const MODULES: Record<string, string> = {
  Deployment: 'apps/v1',
  Service: 'v1',
  HorizontalPodAutoscaler: 'autoscaling/v2',
  PodDisruptionBudget: 'policy/v1',
  NetworkPolicy: 'networking.k8s.io/v1',
  Ingress: 'networking.k8s.io/v1',
};

/** What Kubernetes' API has against manifests: unknown fields too, which its schemas would let pass. Each is checked as an object literal of its kind's type. */
export function typeErrors(manifests: readonly Manifest[]): string[] {
  const file = fileURLToPath(new URL('manifests.ts', import.meta.url));
  const kinds = [...new Set(manifests.map(({ kind }) => kind))];
  const imports = kinds.map((kind) => `import type { I${kind} } from 'kubernetes-models/${MODULES[kind]}';`);
  const literals = manifests.map((manifest, index) => `export const m${index}: I${manifest.kind} = ${JSON.stringify(manifest)};`);
  const program = programOf(file, [...imports, ...literals].join('\n'));
  return ts.getPreEmitDiagnostics(program).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}

function programOf(file: string, text: string): ts.Program {
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    types: [],
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
  };
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  host.fileExists = (name) => name === file || fileExists(name);
  host.getSourceFile = (name, target) => (name === file ? ts.createSourceFile(name, text, target) : getSourceFile(name, target));
  return ts.createProgram([file], options, host);
}
