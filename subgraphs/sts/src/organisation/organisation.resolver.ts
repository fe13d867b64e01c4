import { BatchField } from '@portfolio/graphql';
import type { Context } from '@portfolio/subgraph';
import { Resolver } from 'type-graphql';
import { TransitionStageRecord } from '../retender/retender.entity.js';
import { TransitionStage } from '../retender/retender.type.js';
import { ServiceMessageIssuerRecord } from '../service-messages/service-message-issuer.entity.js';
import { ServiceMessageIssuer } from '../service-messages/service-message-issuer.type.js';
import { Organisation } from '../stubs.js';

@Resolver(() => Organisation)
export class OrganisationFields {
  @BatchField(() => [TransitionStage], { needs: ['id'], description: 'The stages of re-tenders at which it is a supplier.' })
  transitionStages(organisations: { id: string }[], _args: object, { rows }: Context) {
    return Promise.all(organisations.map(({ id }) => rows.by(TransitionStageRecord, 'vendors').load(id)));
  }

  @BatchField(() => [ServiceMessageIssuer], { needs: ['id'], description: 'The solutions whose service messages it issues.' })
  serviceMessages(organisations: { id: string }[], _args: object, { rows }: Context) {
    return Promise.all(organisations.map(({ id }) => rows.by(ServiceMessageIssuerRecord, 'organisation').load(id)));
  }
}
