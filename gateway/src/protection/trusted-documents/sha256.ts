import { createHash } from 'node:crypto';

/** In hexadecimal, as manifests of trusted documents and their clients write it. */
export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
