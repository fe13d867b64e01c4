import { HasMany, type Declared } from '@portfolio/graphql';
import { Resolver } from 'type-graphql';
import { Agreement } from '../agreement/agreement.type.js';
import { Contract } from '../stubs.js';

@Resolver(() => Contract)
export class ContractFields {
  @HasMany(() => Agreement, 'contract', { description: 'The connection agreements that end with it.' })
  agreements: Declared;
}
