import { readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { follow, type Followed } from './follow.js';

interface FollowedFile extends Omit<Followed, 'folder' | 'read'> {
  path: string;
}

/** Calls back with each new content of a file. Returns how to stop. */
export function followFile({ path, ...followed }: FollowedFile): () => void {
  return follow({ ...followed, folder: dirname(path), read: () => readFile(path, 'utf8') });
}
