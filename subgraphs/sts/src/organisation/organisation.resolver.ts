import { HasMany, type Declared } from '@portfolio/graphql';
import { Resolver } from 'type-graphql';
import { TransitionStage } from '../retender/retender.type.js';
import { serviceMessageIssuerList } from '../service-messages/service-message-issuer.list.js';
import { Organisation } from '../stubs.js';

@Resolver(() => Organisation)
export class OrganisationFields {
  @HasMany(() => TransitionStage, 'vendors', { description: 'The stages of re-tenders at which it is a supplier.' })
  transitionStages: Declared;

  @HasMany(() => serviceMessageIssuerList, 'organisation', { description: 'The solutions whose service messages it issues.' })
  serviceMessages: Declared;
}
