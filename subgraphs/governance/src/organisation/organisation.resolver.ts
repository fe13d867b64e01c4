import { HasMany, RootById, RootMany, useInstead, type Declared } from '@portfolio/graphql';
import { Resolver } from 'type-graphql';
import { bodyList } from '../body/body.list.js';
import { Body } from '../body/body.type.js';
import { Seat } from '../body/seat.type.js';
import { DecisionRight } from '../change-type/change-type.type.js';
import { organisationList } from './organisation.list.js';
import { Organisation } from './organisation.type.js';

@Resolver(() => Organisation)
export class OrganisationFields {
  @RootById(() => Organisation, { description: 'The organisation of an id; null where there is none.' })
  organisation: Declared;

  @RootMany(() => organisationList, { description: 'All organisations that the documents name.' })
  organisations: Declared;

  @HasMany(() => Seat, 'organisation', { description: 'The seats it holds in bodies.' })
  seats: Declared;

  @HasMany(() => bodyList, 'responsibleOrganisation', { description: 'The bodies ("organer") it is responsible for.' })
  responsibleFor: Declared;

  @HasMany(() => Body, 'responsibleOrganisation', { description: 'The bodies it is responsible for.', deprecationReason: useInstead('responsibleFor') })
  bodies: Declared;

  @HasMany(() => Body, 'secretariat', { where: { secretariatKind: 'ORGANISATION' }, description: 'The bodies whose secretariat it is ("sekretariat").' })
  secretariatOf: Declared;

  @HasMany(() => DecisionRight, 'actor', { where: { actorKind: 'ORGANISATION' }, description: 'What it does itself, not through a body, in each change type.' })
  decisionRights: Declared;
}
