import * as r from '@portfolio/records';
import { DependencyKind, DependencyStatus } from './dependency.enums.js';

/** How far a dependency has come. */

export const DependencyRecord = r.defineRecord({
  name: 'Dependency',
  subgraph: 'solutions',
  columns: {
    id: r.nestedKey(['dependsOn', 'kind']),
    solution: r.parent(),
    dependsOn: r.reference('Solution'),
    kind: r.choice(DependencyKind),
    text: r.text(),
    status: r.defaultChoice(DependencyStatus, 'IN_EFFECT'),
    operational: r.concluded(r.flag()),
    basis: r.basis(),
    sources: r.citations(),
  },
  label: { from: ['solution', 'dependsOn'], text: ({ solution, dependsOn }, nameOf) => `${nameOf(solution)} afhænger af ${nameOf(dependsOn)}` },
  indexes: ['solution', 'dependsOn'],
});

export type DependencyRow = r.Row<typeof DependencyRecord>;
