import { BatchField, HasMany, type Declared } from '@portfolio/graphql';
import type { Context } from '@portfolio/subgraph';
import { Resolver } from 'type-graphql';
import { Contract } from '../contract/contract.type.js';
import { EventsArgs, eventsInOrderOfTime } from '../event/event.list.js';
import { Event } from '../event/event.type.js';
import { SolutionVendor } from '../solution-vendor/solution-vendor.type.js';
import { solutionList } from '../solution/solution.list.js';
import { Organisation } from '../stubs.js';

interface OrganisationKey {
  id: string;
}

@Resolver(() => Organisation)
export class OrganisationFields {
  @HasMany(() => solutionList, 'owner', { description: 'The solutions it owns.' })
  ownedSolutions: Declared;

  @HasMany(() => SolutionVendor, 'organisation', { description: 'Where it is named as vendor, with its role and how that is known.' })
  vendorOf: Declared;

  @HasMany(() => Contract, 'supplier', { description: 'The contracts it is the supplier of.' })
  contracts: Declared;

  @HasMany(() => Contract, 'buyer', { description: 'The contracts it is the buyer of.' })
  contractsAsBuyer: Declared;

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
