import { readFile } from 'node:fs/promises';
import type { QueryPlan } from '@apollo/query-planner';
import { sha256 } from '../../protection/trusted-documents/sha256.js';

/** Persisted query plans: those of the trusted documents, by the SHA-256 of their text, for one supergraph. */
export interface PersistedPlans {
  /** The SHA-256 of their supergraph; for another they are not used. */
  supergraph: string;
  plans: Readonly<Record<string, QueryPlan>>;
}

const GENERATED = new URL('../../../query-plans.json', import.meta.url);

/** Reads the generated plans, which `npm run schema` writes; undefined where they are missing or for another supergraph. */
export async function readPersistedPlans(supergraphSdl: string): Promise<PersistedPlans | undefined> {
  const text = await readFile(GENERATED, 'utf8').catch(() => undefined);
  const persisted = text === undefined ? undefined : (JSON.parse(text) as PersistedPlans);
  return persisted?.supergraph === sha256(supergraphSdl) ? persisted : undefined;
}

/** The plans in persisted form: without the parsed documents beside each text. */
export function persistedPlansOf(supergraphSdl: string, plans: ReadonlyMap<string, QueryPlan>): PersistedPlans {
  const text = JSON.stringify(Object.fromEntries(plans), (name, value: unknown) => (name === 'operationDocumentNode' ? undefined : value));
  return { supergraph: sha256(supergraphSdl), plans: JSON.parse(text) as PersistedPlans['plans'] };
}
