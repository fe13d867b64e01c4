import { recordType } from '@portfolio/graphql';
import { Solution } from '../solution/solution.type.js';
import { Organisation } from '../stubs.js';
import { SolutionVendorRecord } from './solution-vendor.entity.js';

export const SolutionVendor = recordType(SolutionVendorRecord, {
  description: 'An organisation that delivers a solution or a part of the work on it ("leverandør").',
  fields: {
    solution: [() => Solution, 'The solution.'],
    organisation: [() => Organisation, 'The vendor.'],
    role: 'What it does for the solution.',
    asOf: 'When it is stated for ("pr.").',
    basis: 'How it is known.',
    sources: 'Where it is stated.',
  },
});
