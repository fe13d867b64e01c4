import { HasMany, type Declared } from '@portfolio/graphql';
import { Resolver } from 'type-graphql';
import { retenderList } from '../retender/retender.list.js';
import { Contract } from '../stubs.js';

@Resolver(() => Contract)
export class ContractFields {
  @HasMany(() => retenderList, 'contracts', { description: 'The re-tenders that lead to it.' })
  retenders: Declared;
}
