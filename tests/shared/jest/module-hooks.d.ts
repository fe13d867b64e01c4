/** Lets Node import sources and tests by jest's `moduleNameMapper`, with TypeScript compiled by `compile`; `globals` is the address of what stands for `@jest/globals`. */
export function importAsConfigured(
  config: { rootDir: string; moduleNameMapper: readonly (readonly [pattern: string, path: string])[] },
  compile: (filename: string) => string,
  globals?: string,
): void;
