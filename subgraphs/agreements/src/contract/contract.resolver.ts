import { HasMany, type Declared } from '@portfolio/graphql';
import { Resolver } from 'type-graphql';
import { agreementList } from '../agreement/agreement.list.js';
import { Contract } from '../stubs.js';

@Resolver(() => Contract)
export class ContractFields {
  @HasMany(() => agreementList, 'contract', { description: 'The connection agreements that end with it.' })
  agreements: Declared;
}
