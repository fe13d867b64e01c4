import * as r from '@portfolio/records';
import { ContradictionKind } from './contradiction.enums.js';

export const ContradictionRecord = r.defineRecord({
  name: 'Contradiction',
  subgraph: 'governance',
  files: ['contradictions'],
  label: { from: ['text'], text: ({ text }) => text },
  columns: {
    id: r.key(),
    kind: r.choice(ContradictionKind),
    text: r.text(),
    solutions: r.references('Solution'),
    bodies: r.references('Body'),
    documents: r.concluded(r.references('Document')),
    sources: r.citations(),
  },
  indexes: ['solutions', 'bodies', 'documents'],
});

interface Cited {
  documents?: string[];
  sources: r.CitationValue[];
}

/** Fills the documents that each one cites, so that a document finds its own. */
export function concludeContradictions(contradictions: readonly Record<string, unknown>[]): void {
  for (const contradiction of contradictions as unknown as readonly Cited[]) {
    contradiction.documents = [...new Set(contradiction.sources.map(({ document }) => document))];
  }
}
