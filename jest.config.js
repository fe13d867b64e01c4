/** Workspaces resolve to their sources, so that tests need no build; SWC compiles them as it does for production. */
export default {
  testMatch: ['<rootDir>/{packages,subgraphs}/*/test/**/*.test.ts', '<rootDir>/gateway/test/**/*.test.ts', '<rootDir>/tests/**/*.test.ts'],
  testEnvironment: '<rootDir>/tests/shared/jest/environment.js',
  runtime: '<rootDir>/tests/shared/jest/runtime.js',
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '\\.ts$': '@swc/jest' },
  transformIgnorePatterns: ['/node_modules/', '/dist/'],
  modulePathIgnorePatterns: ['/dist/'],
  moduleNameMapper: {
    '^(\\.{1,2}/.*)\\.js$': '$1',
    '^@portfolio/gateway$': '<rootDir>/gateway/src/index.ts',
    '^@portfolio/(client|config|errors|records|database|loaders|graphql|mcp|observe|schema-checks|seeding|server|subgraph|testkit)$':
      '<rootDir>/packages/$1/src/index.ts',
    '^@portfolio/(.*)$': '<rootDir>/subgraphs/$1/src/index.ts',
  },
  reporters: ['default', '<rootDir>/tests/shared/slowest-files.js'],
  globalSetup: '<rootDir>/tests/shared/global-setup.js',
  globalTeardown: '<rootDir>/tests/shared/global-teardown.js',
  // A deadline for what hangs, not for what is slow: the machine may have other work.
  testTimeout: 300_000,
  maxWorkers: 2,
  // Each test file has a process of its own, which has time to end by itself.
  workerIdleMemoryLimit: 0,
  workerGracefulExitTimeout: 60_000,
};
