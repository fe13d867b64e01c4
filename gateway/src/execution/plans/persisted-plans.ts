import { readFile } from 'node:fs/promises';
import type { QueryPlan } from '@apollo/query-planner';
import { sha256 } from '../../protection/trusted-documents/sha256.js';

/** Plans made beforehand: those of the trusted documents, by the SHA-256 of their text, for one supergraph. */
export interface PersistedPlans {
  /** The SHA-256 of the supergraph they are for; for another they are not used. */
  supergraph: string;
  plans: Readonly<Record<string, QueryPlan>>;
}

const GENERATED = new URL('../../../query-plans.json', import.meta.url);

/** The generated plans, which `npm run schema` writes; none where they are for another supergraph, since then all are made anew. */
export async function readPersistedPlans(supergraphSdl: string): Promise<PersistedPlans | undefined> {
  const text = await readFile(GENERATED, 'utf8').catch(() => undefined);
  const kept = text === undefined ? undefined : (JSON.parse(text) as PersistedPlans);
  return kept?.supergraph === sha256(supergraphSdl) ? kept : undefined;
}

/** Writes plans without the parsed documents they carry beside each text. */
export function persistedPlansOf(supergraphSdl: string, plans: ReadonlyMap<string, QueryPlan>): PersistedPlans {
  const kept = JSON.stringify(Object.fromEntries(plans), (name, value: unknown) => (name === 'operationDocumentNode' ? undefined : value));
  return { supergraph: sha256(supergraphSdl), plans: JSON.parse(kept) as PersistedPlans['plans'] };
}
