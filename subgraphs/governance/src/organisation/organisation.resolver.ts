import { BatchField, IdArgs, RootField } from '@portfolio/graphql';
import { lookUp, type Context } from '@portfolio/subgraph';
import { Resolver } from 'type-graphql';
import { BodyRecord } from '../body/body.entity.js';
import { Body } from '../body/body.type.js';
import { SeatRecord } from '../body/seat.entity.js';
import { Seat } from '../body/seat.type.js';
import { DecisionRightRecord } from '../change-type/change-type.entity.js';
import { DecisionRight } from '../change-type/change-type.type.js';
import { OrganisationRecord, type OrganisationRow } from './organisation.entity.js';
import { organisationList } from './organisation.list.js';
import { Organisation } from './organisation.type.js';

@Resolver(() => Organisation)
export class OrganisationFields {
  @RootField(() => Organisation, { nullable: true, args: () => IdArgs, description: 'The organisation of an id; null where there is none.' })
  organisation({ id }: IdArgs, context: Context) {
    return lookUp(OrganisationRecord, id, context);
  }

  @RootField(() => organisationList.Connection, { args: () => organisationList.Args, description: 'All organisations that the documents name.' })
  organisations(args: never, context: Context) {
    return organisationList.page(args, context);
  }

  @BatchField(() => [Seat], { needs: ['id'], description: 'The seats it holds in bodies.' })
  seats(organisations: OrganisationRow[], _args: object, { rows }: Context) {
    return Promise.all(organisations.map(({ id }) => rows.by(SeatRecord, 'organisation').load(id)));
  }

  @BatchField(() => [Body], { needs: ['id'], description: 'The bodies it is responsible for.' })
  bodies(organisations: OrganisationRow[], _args: object, { rows }: Context) {
    return Promise.all(organisations.map(({ id }) => rows.by(BodyRecord, 'responsibleOrganisation').load(id)));
  }

  @BatchField(() => [Body], { needs: ['id'], description: 'The bodies whose secretariat it is ("sekretariat").' })
  secretariatOf(organisations: OrganisationRow[], _args: object, { rows }: Context) {
    return Promise.all(organisations.map(({ id }) => rows.by(BodyRecord, 'secretariat', { where: { secretariatKind: 'ORGANISATION' } }).load(id)));
  }

  @BatchField(() => [DecisionRight], { needs: ['id'], description: 'What it does itself, not through a body, in each change type.' })
  decisionRights(organisations: OrganisationRow[], _args: object, { rows }: Context) {
    return Promise.all(organisations.map(({ id }) => rows.by(DecisionRightRecord, 'actor', { where: { actorKind: 'ORGANISATION' } }).load(id)));
  }
}
