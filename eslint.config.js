import js from '@eslint/js';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** Who may import whom, of ours: nothing that is not named. `tests/boundaries.test.ts` reads the same table. */
export const MAY_IMPORT = {
  'packages/client': ['mcp'],
  'packages/errors': [],
  'packages/config': ['errors'],
  'packages/records': ['errors'],
  'packages/mcp': [],
  'packages/portal': [],
  'packages/database': ['errors'],
  'packages/observe': ['config', 'database', 'errors'],
  'packages/loaders': ['errors', 'records'],
  'packages/graphql': ['errors', 'loaders', 'records'],
  'packages/schema-checks': ['errors'],
  'packages/seeding': ['errors', 'records'],
  'packages/server': ['config', 'errors'],
  'packages/subgraph': ['config', 'database', 'errors', 'graphql', 'loaders', 'observe', 'records', 'seeding', 'server'],
  'packages/testkit': ['config', 'database', 'errors', 'graphql', 'loaders', 'records', 'seeding', 'subgraph'],
  'subgraphs/*': ['errors', 'graphql', 'loaders', 'records', 'subgraph'],
};

const boundary = (folder, allowed) => ({
  files: [`${folder}/src/**/*.ts`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          { regex: `^@portfolio/(?!(${allowed.join('|') || 'none'})$)`, message: `${folder} may import only ${allowed.join(', ') || 'nothing of ours'}.` },
        ],
      },
    ],
  },
});

const RULES_IMPORT = {
  regex: '^(?!(\\./|\\.\\./rules/|\\.\\./[a-z-]+/[a-z-]+\\.enums\\.js$|@js-joda/core$|@portfolio/(records|errors)$))',
  message: 'Rules import plain facts and enums only: no ORM, no GraphQL, no clock.',
};

export default defineConfig(
  {
    ignores: [
      '**/dist/',
      '**/node_modules/',
      'coverage/',
      '.cache/',
      'packages/{client,mcp,portal}/src/**/*.generated.ts',
      'packages/client/published/',
      '.data/',
      '.stryker-tmp/',
      'gateway/public/',
    ],
  },
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/no-extraneous-class': 'off',
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/no-unsafe-enum-comparison': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-base-to-string': 'off',
      'max-lines': ['error', { max: 400, skipBlankLines: true, skipComments: true }],
      'no-restricted-properties': ['error', { object: 'process', property: 'env', message: 'Only packages/config reads the environment.' }],
    },
  },
  ...Object.entries(MAY_IMPORT).map(([folder, allowed]) => boundary(folder, allowed)),
  {
    files: ['subgraphs/*/src/rules/**/*.ts'],
    rules: { 'no-restricted-imports': ['error', { patterns: [RULES_IMPORT] }] },
  },
  {
    files: ['subgraphs/*/src/**/*.ts', 'packages/{graphql,loaders,records,seeding}/src/**/*.ts'],
    rules: { 'no-restricted-globals': ['error', { name: 'Date', message: "The request's context tells the day (`today`); a rule is passed it." }] },
  },
  {
    files: ['packages/config/src/**/*.ts', 'packages/client/src/hub/main.ts', 'packages/testkit/src/{processes,shared}.ts', '**/test/**/*.ts', 'tests/**/*.ts'],
    rules: { 'no-restricted-properties': 'off' },
  },
  {
    files: ['tests/portfolio/{shape*,data-files,named}.ts', 'tests/portfolio/{own,across}/{answers,groups,rows,stated}.ts'],
    rules: Object.fromEntries(
      ['no-explicit-any', 'no-unsafe-return', 'no-unsafe-member-access', 'no-unsafe-call', 'no-unsafe-assignment'].map((rule) => [
        `@typescript-eslint/${rule}`,
        'off',
      ]),
    ),
  },
  {
    files: [
      'packages/records/src/portfolio-keys.ts',
      'packages/records/src/portfolio-names.ts',
      'subgraphs/*/src/migrations/*.ts',
      'subgraphs/*/src/**/*.generated.ts',
    ],
    rules: { 'max-lines': 'off' },
  },
  {
    files: ['deploy/*.js'],
    languageOptions: { globals: { process: 'readonly', URL: 'readonly', fetch: 'readonly', AbortSignal: 'readonly' } },
  },
  {
    files: ['scripts/**/*.js', 'tests/bench/peers/*.js', 'tests/shared/**/*.js', 'tests/client-libraries/*.js', '*.config.js'],
    languageOptions: { globals: { process: 'readonly', URL: 'readonly', fetch: 'readonly', setTimeout: 'readonly', console: 'readonly' } },
  },
);
