declare module 'pg/lib/utils.js' {
  /** The text by which the server is told a value: lists as `{a,b}`, objects as JSON, nothing as null. */
  export function prepareValue(value: unknown): string | Buffer | null;
}
