/** Where a request is sent. */
export interface Target {
  path: string;
  /** With its "?"; empty where there is none. */
  search: string;
}

/** Of a request line, which may tell a path or a whole address (RFC 9112, 3.2). */
export function targetOf(url = '/'): Target {
  const local = url.startsWith('/') ? url : url.replace(/^https?:\/\/[^/?]*/i, '');
  const end = local.indexOf('?');
  return end < 0 ? { path: local || '/', search: '' } : { path: local.slice(0, end) || '/', search: local.slice(end) };
}
