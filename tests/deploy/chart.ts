import { readdirSync, readFileSync } from 'node:fs';
import { parse as render } from '@evertdespiegeleer/go-template';
import { parse, parseAllDocuments } from 'yaml';

const CHART = new URL('../../deploy/helm/portfolio/', import.meta.url);
const read = (name: string) => readFileSync(new URL(name, CHART), 'utf8');

/** A Kubernetes manifest: one object of one kind. */
export interface Manifest {
  apiVersion: string;
  kind: string;
  metadata: { name: string; labels: Record<string, string> };
  spec: Record<string, unknown>;
}

export function defaultValues(): Record<string, unknown> {
  return parse(read('values.yaml')) as Record<string, unknown>;
}

/**
 * The manifests of the chart with some values replaced, rendered by Go's template engine (as WebAssembly), which is Helm's too. The chart uses none of the
 * functions that Helm adds to it, so nothing is left for this to imitate but the three objects that templates are given.
 */
export async function manifests(replaced: Record<string, unknown> = {}): Promise<Manifest[]> {
  const parts = read('templates/_parts.tpl');
  const files = readdirSync(new URL('templates', CHART)).filter((name) => name.endsWith('.yaml'));
  const texts = await Promise.all(files.map((name) => render(parts + read(`templates/${name}`), given(replaced))));
  return texts.flatMap(documentsOf);
}

/** What an operator reads after installing. */
export function notes(): Promise<string> {
  return render(read('templates/NOTES.txt'), given({}));
}

function documentsOf(text: string): Manifest[] {
  return [...parseAllDocuments(text)].flatMap((document) => {
    if (document.errors.length > 0) throw new AggregateError(document.errors, `expected YAML, but got ${document.errors[0]!.message}\n${text}`);
    return (document.toJS() as Manifest | null) ?? [];
  });
}

function given(replaced: Record<string, unknown>) {
  const { name, version, appVersion } = parse(read('Chart.yaml')) as Record<string, string>;
  return {
    Values: { ...defaultValues(), ...replaced },
    Release: { Name: 'kombit', Namespace: 'graph', Service: 'Helm' },
    Chart: { Name: name, Version: version, AppVersion: appVersion },
  };
}
