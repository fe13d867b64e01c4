import { RootById, RootMany, type Declared } from '@portfolio/graphql';
import { Resolver } from 'type-graphql';
import { contractList } from './contract.list.js';
import { Contract } from './contract.type.js';

@Resolver(() => Contract)
export class ContractFields {
  @RootById(() => Contract, { description: 'The supplier contract of an id; null where there is none.' })
  contract: Declared;

  @RootMany(() => contractList, { description: 'All supplier contracts, concluded or in tender.' })
  contracts: Declared;
}
