import * as r from '@portfolio/records';
import { OrganisationKind } from './organisation.enums.js';

export const OrganisationRoleRecord = r.defineRecord({
  name: 'OrganisationRole',
  subgraph: 'governance',
  columns: {
    id: r.nestedKey(['model']),
    organisation: r.parent(),
    model: r.reference('GovernanceModel'),
    responsibility: r.text(),
    basis: r.defaultChoice(r.Basis, 'STATED'),
    sources: r.citations(),
  },
  label: { from: ['organisation', 'responsibility'], text: ({ organisation, responsibility }, nameOf) => `${nameOf(organisation)}: ${responsibility}` },
  indexes: ['organisation', 'model'],
});

export const OrganisationRecord = r.defineRecord({
  name: 'Organisation',
  subgraph: 'governance',
  files: ['organisations'],
  columns: {
    id: r.key(),
    name: r.name(),
    abbreviation: r.optionalAlias(),
    kind: r.choice(OrganisationKind),
    kindBasis: r.basis(),
    nameBasis: r.basis(),
    note: r.optionalText(),
    roles: r.children(OrganisationRoleRecord),
    sources: r.citations(),
  },
});
