import { BooleanFilter, condition, recordList } from '@portfolio/graphql';
import { OUTSIDE_KOMBIT } from '../rules/outside-kombit.js';
import { Solution } from './solution.type.js';

export const solutionList = recordList(Solution, {
  filter: {
    description: 'Conditions on a solution; all given ones must hold.',
    fields: {
      vendors: 'Its vendors.',
      lifecycle: 'The facts of its life.',
      ancestorIds: 'The solutions it is part of, over all steps.',
      ownerKnown: condition(
        () => BooleanFilter,
        'Whether its owner is known.',
        ({ eq }: BooleanFilter) => (eq == null ? {} : { owner: eq ? { $ne: null } : null }),
        { successor: 'owner: { exists }' },
      ),
      outsideKombit: condition(
        () => BooleanFilter,
        'Whether KOMBIT is not known to own it.',
        ({ eq }: BooleanFilter) => (eq == null ? {} : eq ? OUTSIDE_KOMBIT : { $not: OUTSIDE_KOMBIT }),
      ),
      vendor: { column: 'vendorOrganisations', description: 'An organisation among its vendors.', successor: 'vendors: { some: { organisation } }' },
      ancestor: { column: 'ancestorIds', description: 'A solution it is part of, over all steps.', successor: 'ancestorIds' },
    },
  },
  orders: { ID: ['id', 'id'], NAME: ['name', 'name'], KIND: ['kind', 'kind'], STATUS: ['status', 'status'] },
  groups: { KIND: ['kind', 'kind'], STATUS: ['status', 'status'], OWNER: ['owner', 'owner'] },
});
