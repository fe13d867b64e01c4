import type { GatewayContext } from '../context.js';
import { sha256 } from '../protection/trusted-documents/sha256.js';
import type { Executed, Parts } from './parts.js';
import type { Sheet } from './xlsx.js';

/** What an answer is of. */
export interface Provenance {
  executed: Executed;
  context: GatewayContext;
  schemaVersion: string;
  /** As `/version` tells it; undefined where a subgraph's is not known. */
  dataVersion: string | undefined;
  /** The documents that the answer names; undefined where it was not asked for any. */
  documents: readonly string[] | undefined;
  at: Date;
}

/** Characters of a long text that stand in one cell. */
const AT_ONCE = 30_000;

/** The sheet, in Danish, that says what the others are the answer to, and how it can be had again. */
export function provenanceSheet({ executed, context, schemaVersion, dataVersion, documents, at }: Provenance): Sheet {
  const { document, operation, variables } = executed;
  const source = document.loc?.source.body ?? '';
  const rows = [
    ['Operation', operation.name?.value ?? ''],
    ['Dokument (SHA-256)', sha256(source)],
    ...inParts('Forespørgsel', source),
    ...inParts('Variabler', JSON.stringify(variables)),
    ['Dag', context.today],
    ['Skemaversion', schemaVersion],
    ['Dataversion', dataVersion === undefined ? 'ikke oplyst' : sha256(dataVersion)],
    ['Hentet', at.toISOString()],
    ...(documents === undefined ? [['Kilder', 'ikke spurgt om']] : documents.length === 0 ? [['Kilder', 'ingen']] : documents.map((name) => ['Kilde', name])),
  ];
  return { name: 'Proveniens', head: ['Felt', 'Værdi'], rows: () => rows };
}

/** The documents that an answer names, each once; undefined where the operation asks for none. */
export function documentsIn(parts: Parts, data: unknown): string[] | undefined {
  const found = new Set<string>();
  return collect(parts, data, found) ? [...found].sort() : undefined;
}

/** Whether the parts have a document at all. */
function collect(parts: Parts, value: unknown, found: Set<string>): boolean {
  let asked = false;
  for (const part of parts.values()) {
    if (part.isLeaf) continue;
    const items = [value].flat().flatMap((item) => (item as Record<string, unknown> | null)?.[part.key] ?? []);
    if (part.type === 'Document') {
      asked = true;
      for (const item of items) found.add(nameOf(part.parts, item as Record<string, unknown>));
    }
    if (collect(part.parts, items, found)) asked = true;
  }
  return asked;
}

/** What a document is called, by what was asked of it. */
function nameOf(parts: Parts, document: Record<string, unknown>): string {
  const texts = ['label', 'title', 'id'].flatMap((field) => [...parts.values()].filter((part) => part.field === field).map(({ key }) => document[key]));
  return String(texts.find((text) => typeof text === 'string') ?? 'uden navn');
}

function inParts(name: string, text: string): string[][] {
  const count = Math.max(1, Math.ceil(text.length / AT_ONCE));
  return Array.from({ length: count }, (_, index) => [name, text.slice(index * AT_ONCE, (index + 1) * AT_ONCE)]);
}
