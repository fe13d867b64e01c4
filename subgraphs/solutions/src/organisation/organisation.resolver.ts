import { HasMany, type Declared } from '@portfolio/graphql';
import { Resolver } from 'type-graphql';
import { contractList } from '../contract/contract.list.js';
import { eventList } from '../event/event.list.js';
import { SolutionVendor } from '../solution-vendor/solution-vendor.type.js';
import { solutionList } from '../solution/solution.list.js';
import { Organisation } from '../stubs.js';

@Resolver(() => Organisation)
export class OrganisationFields {
  @HasMany(() => solutionList, 'owner', { description: 'The solutions ("løsninger") it owns.' })
  ownedSolutions: Declared;

  @HasMany(() => solutionList, 'vendorOrganisations', { description: 'The solutions it is a vendor ("leverandør") of.' })
  suppliedSolutions: Declared;

  @HasMany(() => SolutionVendor, 'organisation', { description: 'Where it is named as vendor, with its role and how that is known.' })
  vendorOf: Declared;

  @HasMany(() => contractList, 'supplier', { description: 'The contracts ("kontrakter") it is the vendor of.' })
  contracts: Declared;

  @HasMany(() => contractList, 'buyer', { description: 'The contracts it is the buyer ("ordregiver") of.' })
  contractsAsBuyer: Declared;

  @HasMany(() => eventList, 'organisations', { description: 'The events ("hændelser") it takes part or is named in.' })
  events: Declared;
}
