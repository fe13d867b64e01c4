export declare const MAY_IMPORT: Readonly<Record<string, readonly string[]>>;
declare const config: unknown;
export default config;
