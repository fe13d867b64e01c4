import * as r from '@portfolio/records';

export const SolutionVendorRecord = r.defineRecord({
  name: 'SolutionVendor',
  subgraph: 'solutions',
  columns: {
    id: r.nestedKey(['organisation']),
    solution: r.parent(),
    organisation: r.reference('Organisation'),
    role: r.text(),
    asOf: r.approximateDate(),
    basis: r.basis(),
    sources: r.citations(),
  },
  label: { from: ['solution', 'organisation'], text: ({ solution, organisation }, nameOf) => `${nameOf(solution)}: ${nameOf(organisation)}` },
  indexes: ['solution', 'organisation'],
});
