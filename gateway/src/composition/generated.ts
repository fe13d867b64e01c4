import { readFile } from 'node:fs/promises';
import { StartError } from '@portfolio/errors';

export const SUPERGRAPH = new URL('../../supergraph.graphql', import.meta.url);

/** The generated supergraph, which `npm run schema` writes and CI keeps fresh. */
export async function generatedSupergraph(): Promise<string> {
  try {
    return await readFile(SUPERGRAPH, 'utf8');
  } catch {
    throw new StartError('gateway/supergraph.graphql is missing; run "npm run schema".');
  }
}

/** A subgraph's generated contract; undefined where it has none yet. */
export async function generatedContract(dataFolder: URL): Promise<string | undefined> {
  return readFile(new URL('../schema.graphql', dataFolder), 'utf8').catch(() => undefined);
}
