import { recordType } from '@portfolio/graphql';
import { Actor } from '../actor/actor.type.js';
import { GovernanceModel } from '../model/governance-model.type.js';
import { OrganisationRecord, OrganisationRoleRecord } from './organisation.entity.js';

export const OrganisationRole = recordType(OrganisationRoleRecord, {
  description: 'What a governance model makes an organisation responsible for ("ansvar").',
  fields: {
    organisation: 'The organisation.',
    model: [() => GovernanceModel, 'The governance model.'],
    responsibility: 'What it is responsible for, or does.',
    basis: 'How it is known.',
    sources: 'Where it is stated.',
  },
});

export const Organisation = recordType(OrganisationRecord, {
  description: 'An organisation that takes part in shared municipal IT ("organisation"); never a person.',
  implements: Actor,
  fields: {
    id: 'Its stable id, a slug.',
    name: 'Its name.',
    abbreviation: 'Its abbreviation.',
    kind: 'What it is.',
    kindBasis: 'How it is known what it is.',
    nameBasis: 'How its name is known.',
    note: 'A remark.',
    roles: 'What the governance models make it responsible for.',
    sources: 'Where it is named.',
  },
});
