/** Sources to mutate, and the tests that must notice: quick ones that need no database, no process and no portfolio, and that may run again and again in one process. */
export interface Suite {
  /** Globs. */
  mutate: readonly string[];
  /** Files. */
  tests: readonly string[];
}

export interface Area {
  name: string;
  title: string;
  suites: readonly Suite[];
}

const WITH_RULES = ['agreements', 'governance', 'klik', 'sapa', 'solutions', 'sts'];

export const AREAS: readonly Area[] = [
  {
    name: 'rules',
    title: '`rules/`, days and filters',
    suites: [
      ...WITH_RULES.map((subgraph) => ({ mutate: [`subgraphs/${subgraph}/src/rules/*.ts`], tests: [`subgraphs/${subgraph}/test/rules.test.ts`] })),
      { mutate: ['packages/records/src/days.ts'], tests: ['packages/records/test/days.test.ts'] },
      { mutate: ['packages/graphql/src/where.ts'], tests: ['packages/graphql/test/where.test.ts'] },
    ],
  },
  {
    name: 'executor',
    title: '`executor` of the gateway',
    suites: [
      {
        mutate: ['gateway/src/execution/executor/**/*.ts'],
        tests: [
          'gateway/test/merge.test.ts',
          'gateway/test/representations.test.ts',
          'gateway/test/rewrites.test.ts',
          'gateway/test/well-formed.test.ts',
          'gateway/test/validated-variables.test.ts',
          'gateway/test/unfetched-fields.test.ts',
          'tests/differential/gateway/by-hand/malformed.test.ts',
          'tests/differential/gateway/by-hand/by-hand.test.ts',
          'tests/differential/gateway/by-hand/names.test.ts',
        ],
      },
    ],
  },
  {
    name: 'execute',
    title: '`execute` of the subgraphs',
    suites: [
      {
        mutate: ['packages/subgraph/src/execute/*.ts'],
        tests: [
          'packages/subgraph/test/bind.test.ts',
          'packages/subgraph/test/nullability.test.ts',
          'packages/subgraph/test/budget.test.ts',
          'tests/differential/nulls.test.ts',
        ],
      },
    ],
  },
];
