import { readFile } from 'node:fs/promises';
import type { SubgraphDefinition } from './definition.js';
import { declaredSizes, type DeclaredSizes } from './fan-out.js';
import { buildSubgraph, type SubgraphSchema } from './schema.js';

/** What follows from a subgraph's code alone. It is worked out when the code is compiled, so that a start need not build a schema to know it. */
export interface BuiltContract {
  sdl: string;
  sizes: DeclaredSizes;
}

/** Works it out. Throws a StartError for a declaration that is refused. */
export function buildContract(definition: SubgraphDefinition): BuiltContract {
  return builtFrom(buildSubgraph(definition), definition);
}

export function builtFrom({ sdl, declared }: SubgraphSchema, definition: SubgraphDefinition): BuiltContract {
  return { sdl, sizes: declaredSizes(declared, definition) };
}

/** Reads what `npm run build` has left beside the compiled code of this very definition; undefined where it has not. */
export async function readBuiltContract({ dataFolder }: Pick<SubgraphDefinition, 'dataFolder'>): Promise<BuiltContract | undefined> {
  const text = await readFile(builtContractFile(dataFolder), 'utf8').catch(() => undefined);
  return text === undefined ? undefined : (JSON.parse(text) as BuiltContract);
}

/** Where it is left, by the folder of the subgraph's data. */
export function builtContractFile(dataFolder: URL): URL {
  return new URL('../dist/contract.json', dataFolder);
}
