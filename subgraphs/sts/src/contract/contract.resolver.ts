import { HasMany, type Declared } from '@portfolio/graphql';
import { Resolver } from 'type-graphql';
import { Retender } from '../retender/retender.type.js';
import { Contract } from '../stubs.js';

@Resolver(() => Contract)
export class ContractFields {
  @HasMany(() => Retender, 'contracts', { description: 'The re-tenders that lead to it.' })
  retenders: Declared;
}
