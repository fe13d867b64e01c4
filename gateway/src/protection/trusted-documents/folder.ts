import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { StartError } from '@portfolio/errors';
import type { Logger } from 'pino';
import { follow } from '../../execution/supergraph/follow.js';
import { readManifest, type Manifest } from './manifest.js';

/** The manifests of a folder, by client: `signing-dashboard.json` holds those of the client "signing-dashboard". */
export type Manifests = ReadonlyMap<string, Manifest>;

/** The contents of a folder when it was read. */
export interface ManifestFolder {
  path: string;
  text: string;
  manifests: Manifests;
}

/** Reads every manifest of a folder; throws a StartError that names each invalid file. */
export async function openManifests(path: string): Promise<ManifestFolder> {
  const text = await textIn(path).catch((error: NodeJS.ErrnoException) => {
    throw new StartError(`The folder of trusted documents, ${path}, cannot be read (${error.code}); check TRUSTED_DOCUMENTS_DIR.`);
  });
  const { manifests, invalid } = checked(text);
  if (invalid.length > 0) throw new StartError(`The trusted documents are not usable; check TRUSTED_DOCUMENTS_DIR: ${invalid.join('; ')}.`);
  return { path, text, manifests };
}

/** Calls `replace` with the folder's manifests when a file changes; a client whose file is invalid keeps its last valid manifest. Returns how to stop. */
export function followManifests({ path, text, manifests }: ManifestFolder, replace: (manifests: Manifests) => void, logger: Logger): () => void {
  let served = manifests;
  return follow({
    folder: path,
    text,
    read: () => textIn(path),
    onChange: (now) => {
      const read = checked(now, served);
      for (const reason of read.invalid) logger.error({ reason }, 'trusted documents cannot be used; those before are still served');
      served = read.manifests;
      replace(served);
      logger.info({ clients: [...served.keys()] }, 'trusted documents were read anew');
    },
    onError: (err) => logger.error({ err }, 'the folder of trusted documents cannot be read; those before are still served'),
  });
}

/** Names and contents of a folder's files, as JSON. */
async function textIn(folder: string): Promise<string> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.json')).sort();
  return JSON.stringify(await Promise.all(files.map(async (file) => [file, await readFile(join(folder, file), 'utf8')])));
}

function checked(text: string, before: Manifests = new Map()): { manifests: Manifests; invalid: string[] } {
  const manifests = new Map<string, Manifest>();
  const invalid: string[] = [];
  for (const [file, content] of JSON.parse(text) as [string, string][]) {
    const client = basename(file, '.json');
    try {
      manifests.set(client, readManifest(content));
    } catch (error) {
      invalid.push(`${file}: ${(error as Error).message}`);
      const previous = before.get(client);
      if (previous) manifests.set(client, previous);
    }
  }
  return { manifests, invalid };
}
