import { BooleanFilter, condition, recordList } from '@portfolio/graphql';
import { OUTSIDE_KOMBIT } from '../rules/outside-kombit.js';
import { Solution } from './solution.type.js';

export const solutionList = recordList(Solution, {
  filter: {
    description: 'Conditions on a solution; all given ones must hold.',
    fields: {
      id: 'Its id.',
      name: 'Its name.',
      abbreviation: 'Its abbreviation.',
      kind: 'What it is.',
      status: 'How far it is in its life.',
      owner: 'Its owner.',
      ownerKnown: condition(
        () => BooleanFilter,
        'Whether its owner is known.',
        ({ eq }: BooleanFilter) => (eq == null ? {} : { owner: eq ? { $ne: null } : null }),
      ),
      outsideKombit: condition(
        () => BooleanFilter,
        'Whether KOMBIT is not known to own it.',
        ({ eq }: BooleanFilter) => (eq == null ? {} : eq ? OUTSIDE_KOMBIT : { $not: OUTSIDE_KOMBIT }),
      ),
      vendor: { column: 'vendorOrganisations', description: 'An organisation among its vendors.' },
      partOf: 'The solution it is part of.',
      ancestor: { column: 'ancestorIds', description: 'A solution it is part of, over all steps.' },
    },
  },
  orders: { ID: ['id', 'id'], NAME: ['name', 'name'], KIND: ['kind', 'kind'], STATUS: ['status', 'status'] },
  groups: { KIND: ['kind', 'kind'], STATUS: ['status', 'status'], OWNER: ['owner', 'owner'] },
});
