import { isUtf8 } from 'node:buffer';

/** What is wrong with the content type of a body that must be JSON in UTF-8; undefined: nothing. */
export function contentTypeFault(type: string | undefined): string | undefined {
  if (type === 'application/json') return undefined;
  const [isJson, parameters = ''] = /^\s*application\/json\s*(?:;(.*))?$/is.exec(type ?? '') ?? [];
  if (isJson === undefined) return `expected the content-type application/json, but got ${type?.slice(0, 100) ?? 'none'}`;
  const [, charset = 'utf-8'] = /(?:^|;)\s*charset="?([^\s;"]+)"?/i.exec(parameters) ?? [];
  return /^utf-?8$/i.test(charset) ? undefined : `expected the body in UTF-8, but got "${charset.slice(0, 100)}"`;
}

/** The text of a body, without the byte order mark that some programs put before it; undefined where it is no UTF-8. */
export function textOf(bytes: Buffer): string | undefined {
  if (!isUtf8(bytes)) return undefined;
  const text = bytes.toString('utf8');
  return text.charCodeAt(0) === 0xfe_ff ? text.slice(1) : text;
}
