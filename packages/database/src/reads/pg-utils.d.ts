declare module 'pg/lib/utils.js' {
  /** Serialises a parameter for the server: lists as `{a,b}`, objects as JSON, nothing as null. */
  export function prepareValue(value: unknown): string | Buffer | null;
}
