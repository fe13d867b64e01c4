import { BatchField } from '@portfolio/graphql';
import type { Context } from '@portfolio/subgraph';
import { Resolver } from 'type-graphql';
import { ContractRecord } from '../contract/contract.entity.js';
import { Contract } from '../contract/contract.type.js';
import { EventsArgs, eventsInOrderOfTime } from '../event/event.list.js';
import { Event } from '../event/event.type.js';
import { solutionList } from '../solution/solution.list.js';
import { SolutionVendorRecord } from '../solution-vendor/solution-vendor.entity.js';
import { SolutionVendor } from '../solution-vendor/solution-vendor.type.js';
import { Organisation } from '../stubs.js';

interface OrganisationKey {
  id: string;
}

@Resolver(() => Organisation)
export class OrganisationFields {
  @BatchField(() => solutionList.Connection, { needs: ['id'], args: () => solutionList.Args, description: 'The solutions it owns.' })
  ownedSolutions(organisations: OrganisationKey[], args: never, context: Context) {
    return solutionList.pagesBy(
      'owner',
      organisations.map(({ id }) => id),
      args,
      context,
    );
  }

  @BatchField(() => [SolutionVendor], { needs: ['id'], description: 'Where it is named as vendor, with its role and how that is known.' })
  vendorOf(organisations: OrganisationKey[], _args: object, { rows }: Context) {
    return Promise.all(organisations.map(({ id }) => rows.by(SolutionVendorRecord, 'organisation').load(id)));
  }

  @BatchField(() => [Contract], { needs: ['id'], description: 'The contracts it is the supplier of.' })
  contracts(organisations: OrganisationKey[], _args: object, { rows }: Context) {
    return Promise.all(organisations.map(({ id }) => rows.by(ContractRecord, 'supplier').load(id)));
  }

  @BatchField(() => [Contract], { needs: ['id'], description: 'The contracts it is the buyer of.' })
  contractsAsBuyer(organisations: OrganisationKey[], _args: object, { rows }: Context) {
    return Promise.all(organisations.map(({ id }) => rows.by(ContractRecord, 'buyer').load(id)));
  }

  @BatchField(() => [Event], { needs: ['id'], args: () => EventsArgs, description: 'The events it takes part or is named in, in the order of time.' })
  events(organisations: OrganisationKey[], args: EventsArgs, context: Context) {
    return eventsInOrderOfTime(
      'organisations',
      organisations.map(({ id }) => id),
      args,
      context,
    );
  }
}
