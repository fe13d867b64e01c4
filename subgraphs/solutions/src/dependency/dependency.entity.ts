import * as r from '@portfolio/records';

export const DEPENDENCY_KINDS = ['DATA', 'INTEGRATION', 'ACCESS', 'RUNTIME', 'HOSTING', 'FUNCTIONAL', 'CLASSIFICATION', 'DOCUMENTS', 'REQUIRES'] as const;

/** How far a dependency has come. */
export const DEPENDENCY_STATUSES = ['IN_EFFECT', 'PLANNED'] as const;

export const DependencyRecord = r.defineRecord({
  name: 'Dependency',
  subgraph: 'solutions',
  columns: {
    id: r.placeKey(),
    solution: r.parent(),
    dependsOn: r.reference('Solution'),
    kind: r.choice(DEPENDENCY_KINDS),
    text: r.text(),
    status: r.defaultChoice(DEPENDENCY_STATUSES, 'IN_EFFECT'),
    operational: r.concluded(r.flag()),
    basis: r.basis(),
    sources: r.citations(),
  },
  indexes: ['solution', 'dependsOn'],
});

export type DependencyRow = r.Row<typeof DependencyRecord>;
