import { IdArgs, RootField } from '@portfolio/graphql';
import { lookUp, type Context } from '@portfolio/subgraph';
import { Resolver } from 'type-graphql';
import { ContractRecord } from './contract.entity.js';
import { contractList } from './contract.list.js';
import { Contract } from './contract.type.js';

@Resolver(() => Contract)
export class ContractFields {
  @RootField(() => Contract, { nullable: true, args: () => IdArgs, description: 'The supplier contract of an id; null where there is none.' })
  contract({ id }: IdArgs, context: Context) {
    return lookUp(ContractRecord, id, context);
  }

  @RootField(() => contractList.Connection, { args: () => contractList.Args, description: 'All supplier contracts, concluded or in tender.' })
  contracts(args: never, context: Context) {
    return contractList.page(args, context);
  }
}
